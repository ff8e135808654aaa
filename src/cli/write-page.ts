import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../user-error.ts";
import type { ReportFile } from "./report-file.ts";

/**
 * Renders a page and puts it in place; the path that it got. Where that fails, `json`, from which the page can be made again,
 * is kept in a file for temporary ones, so that nothing measured is lost. Throws UserError.
 */
export async function writePage(
  report: ReportFile,
  render: () => Promise<string>,
  json: () => string,
): Promise<string> {
  try {
    return report.write(await render());
  } catch (error) {
    const path = join(tmpdir(), `probebook-${process.pid}-${Date.now()}.json`);
    try {
      writeFileSync(path, json(), { flag: "wx", mode: 0o600 });
    } catch {
      // There is no room there either: the first error says why.
      throw error;
    }
    const advice = `What was measured is in ${path}: bun run render ${path} -o FILE makes a page of it.`;
    if (error instanceof UserError) throw new UserError(error.message, { advice, cause: error });
    throw new UserError(`the page cannot be made, which is a defect of Probebook: ${error}`, {
      advice,
      detail: error instanceof Error ? (error.stack ?? "") : "",
      cause: error,
    });
  }
}
