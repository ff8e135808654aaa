import { isUnchanged, withChecksum } from "../recording/checksum.ts";
import { writtenRecording } from "../recording/json.ts";
import { checkRecording, parseJson } from "../recording/parse.ts";
import { changed, damaged, fromTheFuture } from "../recording/refusal.ts";
import { toJson } from "../recording/to-json.ts";
import { type Cell, type NotebookDocument, notebookSchema } from "./schema.ts";

/** The highest format version that this Probebook reads. */
const newest = 2;

/** A notebook's document as one line of JSON, for `parseNotebook`. */
export function notebookToJson(document: NotebookDocument): string {
  const cells = document.cells.map(({ content, ...cell }) => ({
    ...cell,
    content:
      content.kind === "probe" && content.recording !== null
        ? { ...content, recording: writtenRecording(content.recording) }
        : content,
  }));
  return toJson(withChecksum({ ...document, cells }));
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
    throw damaged("notebook", `${issue?.path.join(".") ?? ""} (${issue?.message ?? "unknown"})`);
  }
  const cells = parsed.data.cells.map((cell, i) => checked(cell, i));
  if (!isUnchanged(Object(json))) throw changed("notebook");
  return { ...parsed.data, cells };
}

function checkVersion(json: unknown): void {
  const version = typeof json === "object" && json !== null && "version" in json && json.version;
  if (typeof version !== "number" || version <= newest) return;
  throw fromTheFuture("notebook", version, newest);
}

function checked(cell: Cell, index: number): Cell {
  const { content, within } = cell;
  if (within !== null && !(within >= 0 && within < index)) {
    throw damaged("notebook", `cells.${index}.within (no earlier cell)`);
  }
  if (content.kind !== "probe" || content.recording === null) return cell;
  return { ...cell, content: { ...content, recording: checkRecording(content.recording) } };
}
