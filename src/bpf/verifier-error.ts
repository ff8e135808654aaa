import { UserError } from "../user-error.ts";
import { errno } from "./errno.ts";
import { type SourceLine, tellingLines } from "./verifier-log.ts";

/** The kernel's verifier refused a program. `detail` is its whole log. */
export class VerifierError extends UserError {
  readonly program: string;
  readonly errno: number;
  readonly reason: string;
  readonly instruction: string | undefined;
  /** The line of the generated C that the failing instruction came from. */
  readonly source: SourceLine | undefined;

  constructor(program: string, number: number, log: string) {
    const { reason, instruction, source } = tellingLines(log);
    const at = source?.line === undefined ? "" : `  (${source.file}:${source.line})`;
    const where = [
      source === undefined ? undefined : `  ${source.text}${at}`,
      instruction === undefined ? undefined : `  ${instruction}`,
    ].filter((line) => line !== undefined);
    super(
      [
        `the kernel's verifier rejected ${program} (${errno(number).name}): ${reason}`,
        ...where,
      ].join("\n"),
      { detail: log, advice: "`--debug` shows the verifier's whole log." },
    );
    this.program = program;
    this.errno = Math.abs(number);
    this.reason = reason;
    this.instruction = instruction;
    this.source = source;
  }
}
