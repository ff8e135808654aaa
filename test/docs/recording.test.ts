import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordingToJson } from "../../src/recording/json.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { renderReport } from "../../src/report/render.ts";
import { big } from "../fixtures/recordings/big.ts";
import { stackcount } from "../fixtures/recordings.ts";

// The programs in docs/recording.md, with what they read.

setDefaultTimeout(60_000);
const docs = readFileSync(join(import.meta.dir, "../../docs/recording.md"), "utf8");
const inDocs = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``).exec(docs)?.[1] ?? "";
const folder = mkdtempSync(join(tmpdir(), "probebook-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const large = () => big({ stacks: 900, depth: 30, intervals: 30, events: 9_000 });
const missing = ["python3", "jq"].filter((program) => Bun.which(program) === null);
if (missing.length > 0) console.error(`skipped, programs of others: no ${missing.join(", ")}`);

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function printed(command: readonly string[]): string {
  const { stdout, stderr } = Bun.spawnSync([...command]);
  expect(stderr.toString()).toBe("");
  return stdout.toString();
}

/** What the program prints, by this Probebook. */
function expected({ intervals, frames }: Recording): string {
  return intervals
    .flatMap(({ interval, rows }) =>
      rows.map(({ key, values }) => {
        const names = (key.stack as number[]).map((frame) => frames[frame]!.symbol);
        return `${interval} ${values.count} ${names.join(";")}\n`;
      }),
    )
    .join("");
}

test.skipIf(missing.includes("python3")).each([
  ["a page with its recording as it is", "a.html", stackcount, renderReport],
  ["a page with its recording packed", "b.html", large, renderReport],
  ["a file of version 1", "c.json", stackcount, recordingToJson],
  ["a file of version 3", "d.json", large, recordingToJson],
] as const)("the program in Python reads %s", async (_, name, make, write) => {
  const program = put("read.py", inDocs("python"));
  const file = put(name, await write(make()));
  expect(printed(["python3", program, file])).toBe(expected(make()));
});

test.skipIf(missing.includes("jq"))("the line for a shell unpacks a page", async () => {
  const page = put("page.html", await renderReport(large()));
  const line = inDocs("sh").replace("PAGE", page);
  expect(printed(["bash", "-c", line])).toBe("3\n");
});
