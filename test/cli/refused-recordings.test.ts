import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordingToJson } from "../../src/recording/json.ts";
import { renderReport } from "../../src/report/render.ts";
import { big } from "../fixtures/recordings/big.ts";
import { hardirqs } from "../fixtures/recordings.ts";
import { expectGoldenFile } from "../golden.ts";
import { checkout } from "./run-probe.ts";

// What render, extract, merge and compare say of a file that is no whole recording of ours.

setDefaultTimeout(120_000);
const folder = mkdtempSync(join(tmpdir(), "probebook-refused-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(name: string, words: readonly string[]) {
  const run = Bun.spawnSync([process.execPath, "run", `src/cli/${name}.ts`, ...words], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined },
  });
  const [stdout, stderr] = [run.stdout.toString(), run.stderr.toString()];
  return { status: run.exitCode, stdout, stderr: stderr.replaceAll(folder, "") };
}

const text = recordingToJson(hardirqs());
const page = await renderReport(hardirqs());
const packed = await renderReport(big({ stacks: 900, depth: 30, intervals: 30, events: 9000 }));
const half = (whole: string) => whole.slice(0, whole.length / 2);
const newer = '"version":1';

const wrong: Readonly<Record<string, string | undefined>> = {
  "missing.json": undefined,
  "empty.json": "",
  "truncated.json": half(text),
  "truncated.html": half(page),
  "truncated-in-its-recording.html": page.slice(0, page.indexOf('"intervals":[')),
  "truncated-packed.html": packed.slice(0, packed.indexOf('id="recording">') + 9_999),
  "altered.json": text.replace('"sum":', '"sum":1'),
  "altered.html": page.replace('"sum":', '"sum":1'),
  "altered-packed.html": packed.replace(/(?<=id="recording">.{5000})./, (one) =>
    one === "A" ? "B" : "A",
  ),
  "damaged.json": text.replace('"elapsed_ns":', '"elapsed_ns":"soon","was":'),
  "foreign.json": '{"format":"speedscope"}',
  "foreign.html": "<!doctype html><title>Another page</title>",
  "future.json": text.replace(newer, '"version":99'),
  "future.html": page.replace(newer, '"version":99'),
};
for (const [name, content] of Object.entries(wrong)) {
  if (content !== undefined) writeFileSync(join(folder, name), content);
}
writeFileSync(join(folder, "right.json"), text);

test("each kind has its own reason, and what to do", () => {
  const printed = Object.keys(wrong).map((name) => {
    const { status, stdout, stderr } = command("extract", [join(folder, name), "csv"]);
    expect({ name, status, stdout }).toEqual({ name, status: 1, stdout: "" });
    return `--- ${name}\n${stderr}`;
  });
  expectGoldenFile("cli/golden/refused-recordings.txt", printed.join("\n"));
});

describe.each([
  ["truncated", "truncated.html", "is cut short"],
  ["altered", "altered.html", "is not as Probebook wrote it"],
  ["foreign", "foreign.json", "is not a Probebook recording"],
  ["future", "future.json", "was written by a newer Probebook"],
])("one that is %s", (_, name, reason) => {
  const output = join(folder, "output.html");
  test.each([
    ["render", [join(folder, name), "-o", output]],
    ["merge", [`a=${folder}/right.json`, `b=${folder}/${name}`, "-o", output]],
    ["compare", [join(folder, "right.json"), join(folder, name)]],
  ] as const)("is refused by %s, which names it and writes nothing", async (tool, words) => {
    const { status, stdout, stderr } = command(tool, words);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toStartWith(`probebook: /${name}: `);
    expect(stderr).toContain(reason);
    expect(await Bun.file(output).exists()).toBeFalse();
  });
});
