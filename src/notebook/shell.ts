import type { CellPlace } from "../spec/cell-place.ts";
import { UserError } from "../user-error.ts";
import type { ShellResult } from "./cells.ts";
import type { Effects, ShellOutcome } from "./effects.ts";
import type { CellLog } from "./log.ts";
import type { ContentOf } from "./schema.ts";

/** Characters of a command's output that a page shows: the first and the last half of them. */
const shownOutput = 100_000;

/** A command whose output is shown. Unlike other cells, it has a result where it failed. */
export async function shellCell(
  log: CellLog,
  place: CellPlace | undefined,
  { shell, stop }: Pick<Effects, "shell" | "stop">,
  strings: TemplateStringsArray,
  values: readonly unknown[],
): Promise<ShellResult> {
  const waiting = { command: strings.join("…"), status: null, signal: null, output: "", cut: 0 };
  const cell = log.begin(place, { kind: "shell", ...waiting });
  try {
    const outcome = await shell(strings, values, stop);
    cell.show(shellContent(outcome));
    const { status, signal, stdout, stderr } = outcome;
    if (status === 0 || stop.aborted) cell.end();
    else cell.fail(new UserError(`the command ended with ${status ?? signal ?? "no status"}`));
    return { status, stdout: stdout.replace(/\n$/, ""), stderr };
  } catch (error) {
    cell.fail(error);
    return { status: null, stdout: "", stderr: "" };
  }
}

function shellContent({ command, status, signal, output }: ShellOutcome): ContentOf<"shell"> {
  const cut = Math.max(0, output.length - shownOutput);
  const half = shownOutput / 2;
  const shown = cut === 0 ? output : `${output.slice(0, half)}\n…\n${output.slice(-half)}`;
  return { kind: "shell", command, status, signal, output: shown, cut };
}
