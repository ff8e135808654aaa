import { readFileSync } from "node:fs";
import { isComparison, parseComparison } from "../comparison/json.ts";
import type { ComparisonDocument } from "../comparison/schema.ts";
import { isNotebook, parseNotebook } from "../notebook/json.ts";
import type { NotebookDocument } from "../notebook/schema.ts";
import { parseRecording } from "../recording/parse.ts";
import type { Recording } from "../recording/schema.ts";
import { pageJson } from "../report/page-json.ts";
import { UserError } from "../user-error.ts";

/** The recording in a file: what `--print recording` wrote, or a report. `-` is stdin. Throws UserError. */
export function readRecording(path: string): Recording {
  const found = readResult(path);
  if (found.format === "probebook") return found;
  if (found.format === "probebook-comparison") {
    throw new UserError(`${path} is a comparison, which has two recordings`, {
      advice: "`bun run extract FILE --of first` gives the first's, `--of second` the second's.",
    });
  }
  throw new UserError(`${path} is a notebook, which has a recording for each of its probes`, {
    advice:
      "`bun run extract FILE text` lists its cells, `extract FILE --cell NAME` gives one's recording.",
  });
}

/** The notebook in a page or in what its --print recording wrote. Throws UserError. */
export function readNotebook(path: string): NotebookDocument {
  const found = readResult(path);
  if ("cells" in found) return found;
  throw new UserError(`${path} is no notebook`);
}

/** As `readRecording`, or what the page of a notebook or a comparison, or its JSON, has inside. */
export function readResult(path: string): Recording | NotebookDocument | ComparisonDocument {
  const text = read(path);
  try {
    const json = /^\s*</.test(text) ? pageJson(text) : text;
    if (isNotebook(json)) return parseNotebook(json);
    return isComparison(json) ? parseComparison(json) : parseRecording(json);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${path}: ${error.message}`, {
      cause: error,
      ...(error.advice === undefined ? {} : { advice: error.advice }),
    });
  }
}

function read(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const why = { ENOENT: "there is no such file", EISDIR: "it is a folder" }[String(code)];
    throw new UserError(`${path} cannot be read: ${why ?? String(error)}`, {
      advice: "Give a report, or what --print recording wrote.",
      cause: error,
    });
  }
}
