import type { Output } from "../terminal/output.ts";
import { UserError } from "../user-error.ts";

/** An output that says nothing more after its first failure. */
export interface ClosableOutput extends Output {
  /** Why it failed; undefined while it works, and where its reader went away, which is no failure. */
  readonly failure: () => UserError | undefined;
}

/** EIO: the terminal hung up (tty_write in drivers/tty/tty_io.c). ECONNRESET: a socket, closed with data unread. */
const READER_IS_GONE: ReadonlySet<string> = new Set(["EPIPE", "EIO", "ECONNRESET"]);

/** Turns an output's first failure into one call of `closed`. Writes to it never throw. */
export function untilClosed(output: Output, name: string, closed: () => void): ClosableOutput {
  let open = true;
  let failure: UserError | undefined;
  return {
    ...output,
    write: (text) => {
      if (!open) return;
      try {
        output.write(text);
      } catch (error) {
        open = false;
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (!READER_IS_GONE.has(code)) failure = unwritable(name, code, error);
        closed();
      }
    },
    failure: () => failure,
  };
}

function unwritable(name: string, code: string, cause: unknown): UserError {
  const why = code === "ENOSPC" ? "the disk is full" : String(cause);
  return new UserError(`${name} cannot be written: ${why}`, {
    advice: "What was written to it is incomplete; the report, if there is one, is not.",
    cause,
  });
}
