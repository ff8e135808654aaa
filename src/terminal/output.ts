import { writeSync } from "node:fs";
import { isatty } from "node:tty";
import { wantsColour } from "./colour.ts";

/** Where text goes: a terminal, a pipe or a file; in a test, an array. */
export interface Output {
  /** Returns when all of it is written, and throws what the system says (EPIPE: nobody reads). */
  readonly write: (text: string | Uint8Array) => void;
  /** The terminal's width, as it is now; null if this is no terminal. */
  readonly columns: () => number | null;
  readonly colour: boolean;
}

/**
 * stdout or stderr of this process. Writes are whole and in order, also just before an exit. What is no
 * terminal is never touched through process.stdout, which costs a start 8 ms.
 */
export function processOutput(
  name: "stdout" | "stderr",
  environment: Readonly<Record<string, string | undefined>>,
): Output {
  const fd = name === "stdout" ? 1 : 2;
  const isTerminal = isatty(fd);
  return {
    write: (text) => writeAll(fd, typeof text === "string" ? new TextEncoder().encode(text) : text),
    columns: () => (isTerminal ? (process[name].columns ?? 80) : null),
    colour: wantsColour(isTerminal, environment),
  };
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      // A pipe that somebody else made non-blocking, and that is full.
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
      Bun.sleepSync(1);
    }
  }
}
