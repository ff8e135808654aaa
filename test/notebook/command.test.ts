// biome-ignore-all lint/suspicious/noTemplateCurlyInString: notebooks in strings have templates of their own
import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseNotebook } from "../../src/notebook/json.ts";
import type { NotebookDocument } from "../../src/notebook/schema.ts";
import { islandText } from "../../src/report/island.ts";
import { loadable } from "../bpf/loadable.ts";
import { checkout, ended, type Options, startProbe } from "../cli/run-probe.ts";
import { lines } from "./recorded.ts";

const folder = join(checkout, `.cache/notebook-${process.pid}`);
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

setDefaultTimeout(60_000);
let files = 0;
async function start(cells: string, words: readonly string[] = [], options: Options = {}) {
  const file = join(folder, `${files++}.ts`);
  await Bun.write(
    file,
    `import { count, probe, tracepoint } from "probebook";
import { notebook } from "probebook/notebook";
const raised = probe({
  title: "Softirqs raised",
  attach: tracepoint("irq:softirq_raise"),
  key: (e) => ({ cpu: e.cpu }),
  aggregate: () => ({ raised: count() }),
});
export default notebook({ title: "Test", cells: async ({ md, run, sh, together }) => {
${cells}
}});
void raised;
`,
  );
  const page = file.replace(".ts", ".html");
  const report = words.includes("--print") ? [] : ["--report", page];
  return { child: startProbe(file, [...report, ...words], options), page };
}

const documentIn = (page: string): NotebookDocument =>
  parseNotebook(islandText(readFileSync(page, "utf8")) ?? "");

describe("exit status and page", () => {
  test("all done: 0, a line on stderr for each cell, nothing on stdout", async () => {
    const { child, page } = await start("await md`# Hello`; await sh`echo ${'a b'}`;");
    const { status, stdout, stderr } = await ended(child);
    expect(stderr).toMatch(/^ 1 {2}prose .*# Hello\n 2 {2}shell .*echo \$'a b'\n2 cells\.\n/);
    expect(stderr).toEndWith(`Notebook: ${page}\n`);
    expect([status, stdout]).toEqual([0, ""]);
    expect(lines(documentIn(page))).toEqual(["prose done", "shell done"]);
  });

  test("a cell failed: 1, and the rest is there", async () => {
    const { child, page } = await start(
      "const x = await sh`echo no; exit 3`; await md`${x.stdout}`;",
      ["-q"],
    );
    const { status, stderr } = await ended(child);
    expect(status).toBe(1);
    expect(stderr).toContain("the command ended with 3");
    expect(lines(documentIn(page))).toEqual([
      "shell x failed: the command ended with 3",
      "prose done",
    ]);
  });

  test("--print recording: the document on stdout, no page", async () => {
    const { child } = await start("await md`x`;", ["--print", "recording"]);
    const { status, stdout } = await ended(child);
    expect(status).toBe(0);
    expect(parseNotebook(stdout).cells).toHaveLength(1);
  });

  test("wrong usage: 2, before any cell; --help: 0", async () => {
    const wrong = await ended((await start("await sh`exit 1`;", ["--dist"])).child);
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("--dist");
    const help = await ended((await start("await sh`exit 1`;", ["--help"])).child);
    expect([help.status, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toStartWith("Usage: bun run");
  });

  test("a page that cannot be written is found before any cell", async () => {
    const { child } = await start("await sh`touch /dev/null`;", ["--report", "/nowhere/x.html"]);
    const { status, stderr } = await ended(child);
    expect(status).toBe(1);
    expect(stderr).toContain("/nowhere/x.html cannot be written");
    expect(stderr).not.toContain("shell");
  });
});

/** A file that a notebook's command makes, so that a test knows where it is. */
function marker() {
  const file = join(folder, `mark-${files}`);
  const made = async () => {
    while (!existsSync(file)) await Bun.sleep(20);
  };
  return { file, made };
}

describe("Ctrl-C", () => {
  test("ends a command and all of its processes, and writes the page", async () => {
    const mark = marker();
    const { child, page } = await start(
      `await md\`One\`; await sh\`touch ${mark.file}; sleep 1000 | sleep 1000\`; await md\`Two\`;`,
    );
    await mark.made();
    child.kill("SIGINT");
    const { status, stderr } = await ended(child);
    expect(status).toBe(0);
    expect(stderr).toContain("stopped before the end");
    const document = documentIn(page);
    expect(document.complete).toBeFalse();
    expect(lines(document)).toEqual(["prose done", "shell stopped"]);
  });

  test("before anything was done: its own status, and no page", async () => {
    const mark = marker();
    const { child, page } = await start(`await sh\`touch ${mark.file}; sleep 1000\`;`);
    await mark.made();
    child.kill("SIGTERM");
    expect((await ended(child)).status).toBe(143);
    expect(await Bun.file(page).exists()).toBeFalse();
  });

  test.skipIf(!loadable)("ends a probe normally: it has what it counted", async () => {
    const mark = marker();
    const { child, page } = await start(
      `await together({ r: raised }, () => sh\`touch ${mark.file}; sleep 1000\`); await md\`x\`;`,
    );
    await mark.made();
    child.kill("SIGINT");
    expect((await ended(child)).status).toBe(0);
    const document = documentIn(page);
    expect(lines(document)).toEqual([
      "together stopped",
      "[0] probe r stopped",
      "[0] shell stopped",
    ]);
    const { content } = document.cells[1]!;
    expect(content.kind === "probe" && content.recording?.intervals.length).toBe(1);
  });
});

test.skipIf(!loadable)("probes side by side count the workload, and end with it", async () => {
  const { child, page } = await start(
    `const { a, b } = await together({ a: raised, b: { probe: raised, cpu: 0 } }, () => sh\`sleep 0.5\`);
     await md\`\${a.total.raised >= b.total.raised}\`;`,
  );
  expect((await ended(child)).status).toBe(0);
  const document = documentIn(page);
  expect(lines(document)).toEqual([
    ...["together done", "[0] probe a done", "[0] probe b done", "[0] shell done", "prose done"],
  ]);
  const seconds = document.cells.flatMap(({ content }) =>
    content.kind === "probe" ? [Number(content.recording?.elapsed_ns) / 1e9] : [],
  );
  expect(Math.min(...seconds)).toBeGreaterThan(0.5);
});

test("render makes the same page of the page; extract gives its parts", async () => {
  const { child, page } = await start(
    "await md`# ${'eth0'}`; const k = await sh`echo 6.1`; void k;",
  );
  await ended(child);
  const tool = async (name: string, ...words: readonly string[]) =>
    ended(startProbe(`src/cli/${name}.ts`, words));
  const again = page.replace(".html", "-again.html");
  expect((await tool("render", page, "-o", again)).status).toBe(0);
  expect(readFileSync(again, "utf8")).toBe(readFileSync(page, "utf8"));
  expect((await tool("extract", page, "text")).stdout).toMatch(/1 .*prose .*\n.*2 +k +command/);
  expect((await tool("extract", page, "text", "--cell", "k")).stdout).toBe("6.1\n");
  expect((await tool("extract", page, "text", "--cell", "1")).stdout).toBe("# eth0\n");
  expect((await tool("extract", page, "spec")).stdout).toContain("export default notebook");
  const whole = await tool("extract", page);
  expect(parseNotebook(whole.stdout)).toEqual(documentIn(page));
  const wrong = await tool("extract", page, "csv", "--cell", "gone");
  expect([wrong.status, wrong.stdout]).toEqual([1, ""]);
  expect(wrong.stderr).toContain("the notebook has no cell gone");
});
