import { notebookToJson, parseNotebook } from "../../src/notebook/json.ts";
import type { Cell, Content, NotebookDocument } from "../../src/notebook/schema.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { hardirqs, hostile, hostileNames, softirqs, stackcount } from "../fixtures/recordings.ts";

function cell(content: Content, more: Partial<Cell> = {}): Cell {
  return {
    ...{ name: "", source: "await md`…`;", line: 7, start: "2026-03-02T09:30:00.000Z" },
    ...{ elapsed_ns: 5_000_812_345, within: null, state: "done", error: null, content },
    ...more,
  };
}

const probed = (recording: Recording | null, title = "A probe"): Content => ({
  kind: "probe",
  title,
  recording,
});

function documentOf(title: string, cells: Cell[]): NotebookDocument {
  const document: NotebookDocument = {
    format: "probebook-notebook",
    version: 1,
    title,
    file: "test.ts",
    source: 'import { notebook } from "probebook/notebook";\n',
    command: ["bun", "run", "notebooks/test.ts"],
    host: { name: "lab-6-1", release: "6.1.0-37-amd64", machine: "x86_64" },
    tools: { probebook: "0.1.0", bun: "1.4.5" },
    start: "2026-03-02T09:30:00.000Z",
    elapsed_ns: 12_000_000_000,
    complete: true,
    cells,
  };
  return parseNotebook(notebookToJson(document));
}

/** Each kind of cell, done, failed and stopped, on the invented machine. */
export function ordinary(): NotebookDocument {
  const failed = {
    state: "failed",
    error: { message: "refused", advice: "Try.", detail: "log\n2" },
  } as const;
  return documentOf("An ordinary notebook", [
    cell({
      kind: "prose",
      strings: ["# First\n\nIt took ", ".\n\n## Part\n\n| a | b |\n|---|--:|\n| 1 | 2 |"],
      values: ["9.41 µs"],
    }),
    cell(probed(hardirqs()), { name: "irqs" }),
    cell({ kind: "together" }, { source: "await together({ … });" }),
    cell(probed(softirqs()), { name: "soft", within: 2, source: "" }),
    cell(probed(stackcount()), { name: "stacks", within: 2, source: "" }),
    cell(
      { kind: "shell", command: "uname -r", status: 0, signal: null, output: "6.1.0\n", cut: 9 },
      { name: "kernel" },
    ),
    cell({
      kind: "table",
      title: "A table",
      columns: [
        { name: "handler", unit: "" },
        { name: "longest", unit: "ns" },
        { name: "note", unit: "" },
      ],
      rows: [
        ["eth0", 2_400_000, "x"],
        ["rtc0", null, "y"],
        ["ahci", 9_400, "z"],
      ],
    }),
    cell({
      ...{ kind: "chart", title: "A chart", type: "bar", labels: ["eth0", "rtc0"], unit: "ns" },
      ...{ series: [{ name: "longest", values: [2_400_000, 9_400] }], logarithmic: false },
    }),
    cell({
      ...{ kind: "chart", title: "Lines", type: "line", labels: ["1", "2", "3"], unit: "" },
      series: [
        { name: "a", values: [1, null, 3] },
        { name: "b", values: [10, 100, 1000] },
      ],
      logarithmic: true,
    }),
    cell(probed(null), { ...failed, name: "gone" }),
    cell({ kind: "prose", strings: [""], values: [] }, { ...failed, source: "await md`gone`;" }),
    cell(probed(null), { state: "stopped" }),
    cell({ kind: "code" }, { ...failed, source: "", line: 0 }),
  ]);
}

/** Every text is hostile. */
export function hostileNotebook(): NotebookDocument {
  const [markup = ""] = hostileNames;
  const all = hostileNames.join("\n");
  const document = documentOf(markup, [
    cell(
      {
        kind: "prose",
        strings: [`${all}\n\n# `, "\n\n`", "`\n\n    ", ""],
        values: [markup, all, all],
      },
      { source: all },
    ),
    cell(probed(hostile(), markup), { name: markup, source: `\`\`\`</pre>${all}` }),
    cell(
      { kind: "shell", command: all, status: 1, signal: markup, output: all, cut: 0 },
      {
        ...{ name: "__proto__", state: "failed" },
        error: { message: all, advice: all, detail: all },
      },
    ),
    cell({
      kind: "table",
      title: markup,
      columns: hostileNames.map((name) => ({ name, unit: name })),
      rows: [[...hostileNames], hostileNames.map((_, i) => i * 1.5)],
    }),
    cell({
      ...{ kind: "chart", title: markup, type: "bar", labels: [...hostileNames], unit: markup },
      series: hostileNames.map((name) => ({ name, values: hostileNames.map((_, i) => i) })),
      logarithmic: false,
    }),
  ]);
  const host = { name: markup, release: all, machine: all };
  return { ...document, file: "../</title>.ts", source: all, command: [...hostileNames], host };
}

export const documents: Readonly<Record<string, () => NotebookDocument>> = {
  ordinary,
  hostile: hostileNotebook,
  empty: () => documentOf("Nothing", []),
};
