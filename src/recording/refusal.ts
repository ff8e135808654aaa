import { UserError } from "../user-error.ts";
import { printable } from "./printable.ts";

/** Why a text is not accepted as a recording: one error for each way in which it may not be one. */
export function notARecording(why: string, cause?: unknown): UserError {
  return new UserError(`This is not a Probebook recording: ${why}.`, {
    advice: "Give a file that Probebook wrote, whole and unchanged.",
    cause,
  });
}

/** What may be wrong as a whole. */
type Document = "recording" | "notebook" | "comparison";

export function cutShort(what: "recording" | "page", cause?: unknown): UserError {
  return new UserError(`The ${what} is cut short: its end is missing.`, {
    advice: "Copy the file again. If the disk was full when it was written, the rest is lost.",
    cause,
  });
}

export function fromTheFuture(what: Document, version: number, newest: number): UserError {
  return new UserError(
    `The ${what} was written by a newer Probebook: version ${version}, this one reads up to ${newest}.`,
    { advice: "Update Probebook; or open the HTML page, which a browser can show without it." },
  );
}

export function damaged(what: Document, where: string): UserError {
  return new UserError(`The ${what} is damaged at ${printable(where)}.`, {
    advice: "It was changed after Probebook wrote it; use the original file.",
  });
}

export function changed(what: Document): UserError {
  return new UserError(
    `The ${what} is not as Probebook wrote it: its checksum is that of other contents.`,
    {
      advice:
        'Use the original file, or copy it again. If the change is meant, remove the member "checksum": then nothing vouches for the rest.',
    },
  );
}
