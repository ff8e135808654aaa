import { processOutput } from "../terminal/output.ts";
import { UserError } from "../user-error.ts";
import { Interrupted } from "./interrupted.ts";
import { untilClosed } from "./until-closed.ts";

/** Tells on stderr what went wrong; the exit status. A defect of Probebook's own shows its stack. */
export function complain(error: unknown): number {
  if (error instanceof Interrupted) return error.status;
  const stderr = untilClosed(processOutput("stderr", process.env), "stderr", () => {});
  if (!(error instanceof UserError)) {
    stderr.write(
      `probebook: a defect of Probebook: ${error instanceof Error ? error.stack : error}\n`,
    );
    return 1;
  }
  const { message, advice, detail } = error;
  stderr.write(`probebook: ${message}\n`);
  if (advice !== undefined) stderr.write(`  ${advice}\n`);
  if (process.argv.includes("--debug") && detail !== undefined) stderr.write(`\n${detail}\n`);
  return error.status;
}

/**
 * A spec's mistakes are found while its file is evaluated, before main() can catch anything. Other
 * uncaught errors stay as Bun shows them.
 */
export function complainOfUncaught(): void {
  process.on("uncaughtException", (error) => {
    if (error instanceof UserError) process.exit(complain(error));
    console.error(error);
    process.exit(1);
  });
}
