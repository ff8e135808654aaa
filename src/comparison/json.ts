import { toJson } from "../recording/json.ts";
import { checkRecording, parseJson } from "../recording/parse.ts";
import { printable } from "../recording/printable.ts";
import { UserError } from "../user-error.ts";
import { type ComparisonDocument, comparisonSchema } from "./schema.ts";

/** The highest format version that this Probebook reads. */
const newest = 1;

/** A comparison's document as one line of JSON, for `parseComparison`. */
export function comparisonToJson(document: ComparisonDocument): string {
  return toJson(document);
}

/** Whether a text is what `comparisonToJson` wrote, whole or not. */
export function isComparison(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"probebook-comparison"/.test(text);
}

/** The document that `comparisonToJson` wrote. Throws a UserError for any other text. */
export function parseComparison(text: string): ComparisonDocument {
  const json = parseJson(text);
  checkVersion(json);
  const parsed = comparisonSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw damaged(`${issue?.path.join(".") ?? ""} (${issue?.message ?? "unknown"})`);
  }
  const { first, second } = parsed.data;
  return { ...parsed.data, first: checkRecording(first), second: checkRecording(second) };
}

function checkVersion(json: unknown): void {
  const version = typeof json === "object" && json !== null && "version" in json && json.version;
  if (typeof version !== "number" || version <= newest) return;
  throw new UserError(
    `The comparison was written by a newer Probebook: version ${version}, this one reads up to ${newest}.`,
    { advice: "Update Probebook; or open the HTML page, which a browser can show without it." },
  );
}

function damaged(where: string): UserError {
  return new UserError(`The comparison is damaged at ${printable(where)}.`, {
    advice: "It was changed after Probebook wrote it; use the original file.",
  });
}
