import { UserError } from "../user-error.ts";
import { describePosition, origins, type Position, place } from "./position.ts";

/** A mistake in a spec. The message begins with its position; the source line follows. */
export class SpecError extends UserError {
  /** The message without position and source line. */
  readonly what: string;
  readonly position: Position | undefined;

  constructor(what: string, position: Position | undefined, advice?: string, detail?: string) {
    super(describe(what, position), {
      ...(advice === undefined ? {} : { advice }),
      ...(detail === undefined ? {} : { detail }),
    });
    this.what = what;
    this.position = position;
  }
}

function describe(what: string, position: Position | undefined): string {
  if (position === undefined) return what;
  const found = place(position);
  // What was typed is one line: the mark below it says where.
  const typed = origins.has(position.file);
  const head = typed ? what : `${describePosition(position, process.cwd())}: ${what}`;
  if (found === undefined) return head;
  const indent = found.text.slice(0, found.column - 1).replace(/[^\t]/g, " ");
  return `${head}\n    ${found.text}\n    ${indent}^`;
}
