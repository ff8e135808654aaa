import { isUnchanged, withChecksum } from "../recording/checksum.ts";
import { writtenRecording } from "../recording/json.ts";
import { checkRecording, parseJson } from "../recording/parse.ts";
import { changed, damaged, fromTheFuture } from "../recording/refusal.ts";
import { toJson } from "../recording/to-json.ts";
import { type ComparisonDocument, comparisonSchema } from "./schema.ts";

/** The highest format version that this Probebook reads. */
const newest = 1;

/** A comparison's document as one line of JSON, for `parseComparison`. */
export function comparisonToJson(document: ComparisonDocument): string {
  const [first, second] = [document.first, document.second].map(writtenRecording);
  return toJson(withChecksum({ ...document, first, second }));
}

/** Whether a text is what `comparisonToJson` wrote, whole or not. */
export function isComparison(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"probebook-comparison"/.test(text);
}

/** The document that `comparisonToJson` wrote. Throws a UserError for any other text. */
export function parseComparison(text: string): ComparisonDocument {
  const json = parseJson(text);
  const version = typeof json === "object" && json !== null && "version" in json && json.version;
  if (typeof version === "number" && version > newest) {
    throw fromTheFuture("comparison", version, newest);
  }
  const parsed = comparisonSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw damaged("comparison", `${issue?.path.join(".") ?? ""} (${issue?.message ?? "unknown"})`);
  }
  const [first, second] = [parsed.data.first, parsed.data.second].map(checkRecording);
  if (first === undefined || second === undefined) throw damaged("comparison", "its end");
  if (!isUnchanged(Object(json))) throw changed("comparison");
  return { ...parsed.data, first, second };
}
