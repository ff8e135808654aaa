import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { notebookToJson } from "../../src/notebook/json.ts";
import { recordingToJson } from "../../src/recording/json.ts";
import { twoHardirqs } from "../fixtures/recordings/compared.ts";
import { stackcount } from "../fixtures/recordings.ts";
import { expectGoldenFile } from "../golden.ts";
import { ordinary } from "../notebook/documents.ts";
import { checkout } from "./run-probe.ts";

setDefaultTimeout(120_000);
const folder = mkdtempSync(join(tmpdir(), "probebook-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In the folder, as nobody: it needs no root. */
function command(name: "compare" | "merge" | "render" | "extract", ...words: readonly string[]) {
  const run = Bun.spawnSync([process.execPath, "run", `${checkout}/src/cli/${name}.ts`, ...words], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined },
  });
  const [stdout, stderr] = [run.stdout.toString(), run.stderr.toString()];
  return { status: run.exitCode, stdout, stderr: stderr.replaceAll(folder, "") };
}

const read = (name: string) => readFileSync(join(folder, name), "utf8");
const { first, second } = twoHardirqs();
const files = {
  "one.json": recordingToJson(first),
  "two.json": recordingToJson(second),
  "stacks.json": recordingToJson(stackcount()),
  "notebook.json": notebookToJson(ordinary()),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), `${text}\n`);

test("compare prints a table, writes a page, and says where", () => {
  const { status, stdout, stderr } = command("compare", "one.json", "two.json");
  expect(status).toBe(0);
  expectGoldenFile("cli/golden/compare.txt", `${stdout}---\n${stderr}`);
  expect(readdirSync(join(folder, "reports"))).toEqual(["hardirqs-compared-20260303-093000.html"]);
});

test("from its page come both recordings, the same page, and the same comparison", () => {
  const made = command(
    "compare",
    "one.json",
    "two.json",
    "--report",
    "page.html",
    "--threshold",
    "7",
  );
  expect(command("extract", "page.html", "--of", "first").stdout).toBe(read("one.json"));
  expect(command("extract", "page.html", "--of", "second").stdout).toBe(read("two.json"));
  expect(command("extract", "page.html", "csv", "--of", "second").stdout).toContain("nvme0q1");
  command("render", "page.html", "-o", "again.html");
  expect(read("again.html")).toBe(read("page.html"));
  writeFileSync(join(folder, "both.json"), command("extract", "page.html").stdout);
  const again = command("compare", "both.json", "--report", "again.html");
  expect(read("again.html")).toBe(read("page.html"));
  expect(again.stdout).toBe(made.stdout);
  expect(command("compare", "page.html", "--no-report", "--json").stderr).not.toContain("Report:");
});

test("merge makes one page with a column for each run, and the same again from it", () => {
  expect(command("merge", "web1=one.json", "web2=two.json", "-o", "merged.html").status).toBe(0);
  command("render", "merged.html", "-o", "merged-again.html");
  expect(read("merged-again.html")).toBe(read("merged.html"));
  expect(read("merged.html")).toContain(">web2</th>");
  expect(command("extract", "merged.html", "text").stdout).toContain("web1");
});

test("each wrong use has its own reason", () => {
  symlinkSync(join(folder, "one.json"), join(folder, "link.json"));
  command("compare", "one.json", "two.json", "--report", "page.html");
  const wrong: readonly (readonly [Parameters<typeof command>[0], ...string[]])[] = [
    ["compare", "one.json"],
    ["compare", "one.json", "one.json"],
    ["compare", "one.json", "link.json"],
    ["compare", "one.json", "stacks.json"],
    ["compare", "one.json", "notebook.json"],
    ["compare", "one.json", "page.html"],
    ["compare", "one.json", "two.json", "--report", "no/such/folder.html"],
    ["compare", "one.json", "two.json", "--threshold", "much"],
    ["extract", "page.html", "csv"],
    ["extract", "one.json", "csv", "--of", "first"],
    ["merge", "one.json", "stacks.json"],
    ["merge", "one.json", "notebook.json"],
    ["merge", "one.json", "two.json", "x=one.json"],
    ["merge", "a=one.json", "a=two.json"],
    ["merge", "one.json", "page.html"],
  ];
  const printed = wrong.map(([name, ...words]) => {
    const { status, stdout, stderr } = command(name, ...words);
    expect(stdout).toBe("");
    return `--- ${name} ${words.join(" ")}: ${status}\n${stderr}`;
  });
  expectGoldenFile("cli/golden/compare-errors.txt", printed.join("\n"));
});
