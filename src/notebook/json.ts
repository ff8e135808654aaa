import { toJson } from "../recording/json.ts";
import { checkRecording, parseJson } from "../recording/parse.ts";
import { printable } from "../recording/printable.ts";
import { UserError } from "../user-error.ts";
import { type Cell, type NotebookDocument, notebookSchema } from "./schema.ts";

/** The highest format version that this Probebook reads. */
const newest = 1;

/** A notebook's document as one line of JSON, for `parseNotebook`. */
export function notebookToJson(document: NotebookDocument): string {
  return toJson(document);
}

/** Whether a text is what `notebookToJson` wrote, whole or not. */
export function isNotebook(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"probebook-notebook"/.test(text);
}

/** The document that `notebookToJson` wrote. Throws a UserError for any other text. */
export function parseNotebook(text: string): NotebookDocument {
  const json = parseJson(text);
  checkVersion(json);
  const parsed = notebookSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw damaged(`${issue?.path.join(".") ?? ""} (${issue?.message ?? "unknown"})`);
  }
  const cells = parsed.data.cells.map((cell, i) => checked(cell, i));
  return { ...parsed.data, cells };
}

function checkVersion(json: unknown): void {
  const version = typeof json === "object" && json !== null && "version" in json && json.version;
  if (typeof version !== "number" || version <= newest) return;
  throw new UserError(
    `The notebook was written by a newer Probebook: version ${version}, this one reads up to ${newest}.`,
    { advice: "Update Probebook; or open the HTML page, which a browser can show without it." },
  );
}

function checked(cell: Cell, index: number): Cell {
  const { content, within } = cell;
  if (within !== null && !(within >= 0 && within < index)) {
    throw damaged(`cells.${index}.within (no earlier cell)`);
  }
  if (content.kind !== "probe" || content.recording === null) return cell;
  return { ...cell, content: { ...content, recording: checkRecording(content.recording) } };
}

function damaged(where: string): UserError {
  return new UserError(`The notebook is damaged at ${printable(where)}.`, {
    advice: "It was changed after Probebook wrote it; use the original file.",
  });
}
