import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordingToJson } from "../../src/recording/json.ts";
import { recordings } from "../fixtures/recordings.ts";
import { checkout } from "./run-probe.ts";

// render and extract: what can be had from a report or a recording afterwards, without root.

setDefaultTimeout(60_000);
const folder = mkdtempSync(join(tmpdir(), "probebook-again-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As nobody: neither command needs root. */
function command(name: "render" | "extract", words: readonly string[]) {
  const run = Bun.spawnSync([process.execPath, "run", `src/cli/${name}.ts`, ...words], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined },
  });
  const [stdout, stderr] = [run.stdout.toString(), run.stderr.toString()];
  return { status: run.exitCode, stdout, stderr: stderr.replaceAll(folder, "") };
}

test.each(Object.entries(recordings))(
  "%s comes out of its report as it went in, and makes the same report again",
  (name, make) => {
    const recording = make();
    const [file, page, again] = ["json", "html", "again.html"].map((end) =>
      join(folder, `${name}.${end}`),
    ) as [string, string, string];
    writeFileSync(file, `${recordingToJson(recording)}\n`);
    expect(command("render", [file, "-o", page]).status).toBe(0);
    expect(command("extract", [page]).stdout).toBe(readFileSync(file, "utf8"));
    expect(command("render", [page, "-o", again]).status).toBe(0);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(page, "utf8"));
    expect(command("extract", [page, "spec"]).stdout).toBe(recording.probe.source.toWellFormed());
    expect(command("extract", [page, "c"]).stdout).toBe(recording.c);
  },
);

test.each([
  ["render", [], "missing required argument 'file'"],
  [
    "render",
    ["a.json", "b.json"],
    "too many arguments. Expected 1 argument but got 2: a.json, b.json.",
  ],
  ["render", ["a.json", "--outptu"], "unknown option '--outptu'\n(Did you mean --output?)"],
  [
    "extract",
    ["a.json", "C"],
    "command-argument value 'C' is invalid for argument 'what'. Allowed choices are recording, text, json, csv, folded, spec, c.",
  ],
] as const)("%s %j says what is wrong with its words", (name, words, wrong) => {
  expect(command(name, words)).toEqual({
    status: 2,
    stdout: "",
    stderr: `probebook: ${wrong}\n  See --help.\n`,
  });
});
