import { type Output, processOutput } from "../terminal/output.ts";
import { complain } from "./complain.ts";
import { untilClosed } from "./until-closed.ts";

/** The terminal's two outputs; a closed pipe on stdout ends the process without an error. */
export interface Outputs {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Runs a command that measures nothing: errors are told as everywhere, the exit status is theirs. */
export async function tool(work: (outputs: Outputs) => Promise<void>): Promise<void> {
  const stdout = untilClosed(processOutput("stdout", process.env), "stdout", () => {
    if (stdout.failure() === undefined) process.exit(0);
  });
  const stderr = untilClosed(processOutput("stderr", process.env), "stderr", () => {});
  try {
    await work({ stdout, stderr });
    const failure = stdout.failure();
    if (failure !== undefined) throw failure;
  } catch (error) {
    process.exit(complain(error));
  }
}
