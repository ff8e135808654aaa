import { afterAll, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRecording } from "../../src/recording/parse.ts";
import { islandText } from "../../src/report/island.ts";
import { loadable } from "../bpf/loadable.ts";
import { checkout, runProbe } from "./run-probe.ts";

/** A folder with nothing of Probebook's: no node_modules, no bunfig.toml. */
const folder = mkdtempSync(join(tmpdir(), "probebook-anywhere-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const probebook = (...words: readonly string[]) =>
  runProbe(join(checkout, "src/cli/probebook.ts"), words, { cwd: folder });
const question = ["t:irq:softirq_entry", "cpu => count() where cpu >= 0"];
const typed = question.join(" ");

test("a question becomes a file, which is the same spec", async () => {
  const saved = await probebook("ask", ...question, "--save", "softirqs.ts");
  expect(saved).toEqual({ status: 0, stdout: "", stderr: "Spec: softirqs.ts\n" });
  const text = readFileSync(join(folder, "softirqs.ts"), "utf8");
  const shown = await probebook("ask", typed, "--print", "source");
  expect(shown.stdout).toBe(text);
  const [asked, run] = await Promise.all([
    probebook("ask", ...question, "--print", "spec"),
    probebook("run", "softirqs.ts", "--print", "spec"),
  ]);
  const withoutPlaces = (spec: string) => spec.replace(/"(at|attachAt)": \{[^}]*\},?\s*/g, "");
  expect(asked.stderr).toBe("");
  expect(withoutPlaces(run.stdout)).toBe(withoutPlaces(asked.stdout));
});

test("a spec and what it imports run in a folder that has nothing of Probebook's", async () => {
  writeFileSync(
    join(folder, "own.ts"),
    'import { tracepoint } from "probebook";\nexport const entry = tracepoint("irq:softirq_entry");\n',
  );
  writeFileSync(
    join(folder, "uses.ts"),
    `import { count, probe } from "probebook";
import { entry } from "./own.ts";
export default probe({ title: "t", attach: entry, where: (e) => e.cpuu > 1, aggregate: () => ({ n: count() }) });
`,
  );
  const { status, stderr } = await probebook("run", "uses.ts");
  expect(status).toBe(1);
  expect(stderr).toStartWith("probebook: uses.ts:3:67: there is no e.cpuu; did you mean e.cpu?\n");
});

test("a command or file that is not there is wrong usage", async () => {
  expect(await probebook("aks")).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "probebook: there is no command aks; did you mean ask?\n  `probebook --help` lists them.\n",
  });
  const { status, stderr } = await probebook("run", "nowhere.ts");
  expect([status, stderr]).toEqual([
    2,
    "probebook: there is no file nowhere.ts\n  Write `probebook run FILE [flags] [interval [count]]`.\n",
  ]);
});

test.skipIf(!loadable)("the report has the question, its spec and the command", async () => {
  const page = join(folder, "page.html");
  const { status, stderr } = await probebook("ask", ...question, "0.2", "1", "--report", page);
  expect([status, stderr]).toEqual([0, expect.stringContaining(`Report: ${page}`)]);
  expect(existsSync(page)).toBe(true);
  const html = readFileSync(page, "utf8");
  const { probe, command } = parseRecording(islandText(html) ?? "");
  expect(probe.title).toBe(typed);
  expect(probe.source).toContain("where: (e) => e.cpu >= 0,");
  expect(command.slice(0, 4)).toEqual(["probebook", "ask", ...question]);
  expect(html).toContain("ask t:irq:softirq_entry &#x27;cpu &#x3D;&gt; count()");
});
