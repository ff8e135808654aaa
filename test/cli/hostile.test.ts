import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { parseRecording } from "../../src/recording/parse.ts";
import { decodeName } from "../../src/recording/printable.ts";
import { pageJson } from "../../src/report/page-json.ts";
import { type Ended, type IntervalLine, runProbe } from "./run-probe.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

/** Names that processes give themselves; the kernel keeps 15 bytes. */
const names: readonly Buffer[] = [
  bytes("</script><img s"),
  bytes("rc=x onerror=al"),
  bytes("ert(1)></script"),
  bytes("\x1b]0;owned\x07"),
  bytes("\x1b[31mred"),
  bytes("\xff\xfe\x80raw"),
  bytes("=1+2"),
  bytes("@SUM(A1)"),
  bytes("two\rlines"),
  bytes("__proto__"),
  Buffer.from("a\u202egnp.exe"),
];
const decoded = names.map((name) => decodeName(name));

/** Names itself (nobody else may) and then is switched to and from until it is killed. */
const script = `
  printf "$0" > /proc/$$/comm
  exec 3<> "$1"
  while :; do read -t 0.02 -u 3; done`;

const octal = (name: Buffer) =>
  [...name].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");

let folder: string;
const processes: Bun.Subprocess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "probebook-hostile-"));
  // Nobody writes to it: every read waits until its time is over.
  const pipe = join(folder, "pipe");
  Bun.spawnSync(["mkfifo", pipe]);
  for (const name of names) {
    processes.push(
      Bun.spawn(["bash", "-c", script, octal(name), pipe], { stdin: "ignore", stderr: "ignore" }),
    );
  }
  await Bun.sleep(300);
});

afterAll(() => {
  for (const process of processes) process.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

function missing(seen: readonly unknown[]): readonly string[] {
  const all = new Set(seen);
  return decoded.filter((name) => !all.has(name));
}

async function switches(...words: readonly string[]): Promise<Ended> {
  const run = await runProbe("stackcount", ["-P", "t:sched:sched_switch", "-D", "1s", ...words]);
  expect(run.status).toBe(0);
  return run;
}

test("a terminal gets every name as one printable line", async () => {
  const { stdout, stderr } = await switches("--no-report");
  expect(stdout + stderr).not.toMatch(/[^\n\x20-\x7e\u00a0-\uffff]|\u202e/);
  for (const shown of [
    "</script><img s",
    "\\x1b]0;owned\\x07",
    "\\xff\\xfe\\x80raw",
    "two\\x0dlines",
  ])
    expect(stdout).toContain(shown);
});

test("JSON holds every name exactly", async () => {
  const { stdout } = await switches("--json", "--no-report");
  const lines = stdout.trimEnd().split("\n");
  const seen = lines.flatMap((line) => {
    const parsed: IntervalLine = JSON.parse(line);
    return parsed.type === "interval" ? parsed.rows.map(({ key }) => key.comm) : [];
  });
  expect(missing(seen)).toEqual([]);
  expect(stdout).not.toContain("\x1b");
});

test("no cell of CSV is a formula, and no name breaks its line", async () => {
  const { stdout } = await switches("--csv", "--no-report");
  const { data, errors, meta } = Papa.parse<Record<string, string>>(stdout, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(meta.fields).toContain("comm");
  const cells = data.map(({ comm }) => comm ?? "");
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes("=1+2"))).toBe(true);
  expect(cells).toContain("two\\x0dlines");
  expect(stdout).not.toContain("\x1b");
});

test("folded stacks have one line for each, and nothing else", async () => {
  const { stdout } = await switches("--folded", "--no-report");
  for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(/^\S+ \d+$/);
  expect(stdout).not.toContain("\x1b");
});

test("the page holds every name as data, never as markup", async () => {
  const report = join(folder, "report.html");
  await switches("--report", report);
  const html = readFileSync(report, "utf8");
  expect(html).not.toContain("</script><img");
  expect(html).not.toContain("\x1b");
  expect(html).not.toContain("\u202e");
  const seen = parseRecording(pageJson(html)).intervals.flatMap(({ rows }) =>
    rows.map(({ key }) => key.comm),
  );
  expect(missing(seen)).toEqual([]);
});
