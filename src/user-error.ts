/**
 * The user's fault, or the machine's: shown without a stack trace, as what happened, why, and what
 * to do. Everything else that is thrown is a defect of Probebook and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  /** What the user can do about it; a full sentence or several. */
  readonly advice: string | undefined;
  /** Long material (a verifier log, clang's output) that is shown with `--debug` only. */
  readonly detail: string | undefined;
  /** Exit status of the process: 1 failed, 2 wrong usage. */
  readonly status: 1 | 2;

  constructor(
    message: string,
    more: { advice?: string; detail?: string; status?: 1 | 2; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.advice = more.advice;
    this.detail = more.detail;
    this.status = more.status ?? 1;
  }
}
