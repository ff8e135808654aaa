import { printable } from "../recording/printable.ts";
import { shellWord } from "../recording/shell-word.ts";
import { highlight, sourceText } from "../report/highlight.ts";
import { nameText } from "../report/key-text.ts";
import { counted, duration, group, quantity } from "../report/quantity.ts";
import { instant } from "../report/summary.ts";
import type { Token } from "../report/tokens.ts";
import { type ReportView, reportView } from "../report/view.ts";
import { cellTitle, kindText } from "./cell-title.ts";
import { type ChartView, chartView } from "./chart-view.ts";
import { type Heading, proseHtml } from "./markdown.ts";
import type { Cell, ContentOf, NotebookDocument } from "./schema.ts";

/** A cell as the template lays it out; exactly one of its kinds is not null. */
export interface CellView {
  readonly id: string;
  readonly title: string;
  /** `irqs · probe · 5.0 s` */
  readonly facts: string;
  readonly source: readonly Token[] | null;
  readonly line: number;
  readonly failed: {
    readonly message: string;
    readonly advice: string | null;
    readonly detail: string | null;
  } | null;
  readonly stopped: boolean;
  /** In the page of a notebook that goes on. */
  readonly running: boolean;
  /** HTML: what markdown-it made of prose. */
  readonly prose: string | null;
  readonly probe: ReportView | null;
  readonly shell: {
    readonly command: string;
    readonly output: string;
    readonly cut: string | null;
  } | null;
  readonly table: ReturnType<typeof tableView> | null;
  readonly chart: ChartView | null;
  readonly isGroup: boolean;
  readonly cells: readonly CellView[];
}

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  /** Of the list's indentation: 1 to 3. */
  readonly depth: number;
  readonly failed: boolean;
}

export type NotebookView = ReturnType<typeof notebookView>;

/** Everything that the notebook's template shows. `running` are the cells that are not complete. */
export function notebookView(document: NotebookDocument, running: ReadonlySet<number> = new Set()) {
  const { title, file, source, host, start, elapsed_ns, cells, command, tools } = document;
  const headings = new Map<number, readonly Heading[]>();
  const views = cellViews({ document, running, headings }, null);
  const failed = cells.filter(({ state }) => state === "failed");
  return {
    title: printable(title),
    file: printable(file),
    place: `${printable(host.name)} · ${instant(start)} · ${duration(elapsed_ns)}`,
    contents: contents(cells, headings),
    cells: views,
    ending: [
      `${counted(cells.length, "cell")} in ${duration(elapsed_ns)}.`,
      failed.length > 0
        ? `${counted(failed.length, "cell")} failed: the error is in its place.`
        : "",
      document.complete ? "" : "A signal ended the notebook before its end.",
    ].filter((text) => text !== ""),
    bad: failed.length > 0 || !document.complete,
    source: highlight(source, "typescript"),
    provenance: [
      { term: "Command", text: command.map(shellWord).map(printable).join(" "), code: true },
      { term: "Host", text: printable(host.name), code: false },
      { term: "Kernel", text: [host.release, host.machine].map(printable).join(" "), code: false },
      { term: "Start", text: instant(start), code: false },
      { term: "Length", text: `${duration(elapsed_ns)} (${group(elapsed_ns)} ns)`, code: false },
      {
        term: "Versions",
        text: Object.entries(tools)
          .map(([tool, version]) => `${printable(tool)} ${printable(version)}`)
          .join(", "),
        code: false,
      },
    ],
    recordingFile: `${fileName(file)}.json`,
  };
}

interface Whole {
  readonly document: NotebookDocument;
  readonly running: ReadonlySet<number>;
  /** Of each cell of prose, filled on the way. */
  readonly headings: Map<number, readonly Heading[]>;
}

function cellViews(whole: Whole, within: number | null): CellView[] {
  const { document, running, headings } = whole;
  const parent = within === null ? undefined : document.cells[within];
  return document.cells.flatMap((cell, index) => {
    if (cell.within !== within) return [];
    const { content, error, source, state } = cell;
    const id = `c${index + 1}`;
    const prose = content.kind === "prose" ? proseHtml(content, `${id}-`) : null;
    headings.set(index, prose?.headings ?? []);
    const isFailed = state === "failed";
    const isRunning = running.has(index);
    const isWhole = !isFailed && !isRunning;
    const view: CellView = {
      id,
      title: cellTitle(cell),
      facts: factsOf(cell, isRunning),
      // A part of a statement that stands above needs no second copy.
      source: source === "" || source === parent?.source ? null : highlight(source, "typescript"),
      line: cell.line,
      failed: error && {
        message: sourceText(error.message),
        advice: error.advice && sourceText(error.advice),
        detail: error.detail && sourceText(error.detail),
      },
      stopped: state === "stopped" && !isRunning,
      running: isRunning,
      // What was not computed to its end is shown by its source only.
      prose: prose !== null && isWhole ? prose.html : null,
      probe:
        content.kind === "probe" && content.recording !== null
          ? reportView(content.recording, { prefix: `${id}-`, role: "group", head: 4, part: 5 })
          : null,
      shell:
        content.kind === "shell" && content.command !== "" && !isRunning
          ? shellView(content)
          : null,
      table: content.kind === "table" && isWhole ? tableView(content) : null,
      chart: content.kind === "chart" && isWhole ? chartView(content, index) : null,
      isGroup: content.kind === "together",
      cells: cellViews(whole, index),
    };
    return [view];
  });
}

function factsOf(cell: Cell, isRunning: boolean): string {
  const { name, content, elapsed_ns } = cell;
  const measuredNs = content.kind === "probe" ? content.recording?.elapsed_ns : undefined;
  const isSlow =
    content.kind === "probe" || content.kind === "shell" || content.kind === "together";
  return [
    ...(name === "" ? [] : [printable(name)]),
    kindText[content.kind],
    ...(isSlow && !isRunning ? [duration(measuredNs ?? elapsed_ns)] : []),
  ].join(" · ");
}

function shellView({ command, output, cut }: ContentOf<"shell">): CellView["shell"] {
  return {
    command: sourceText(command),
    output: sourceText(output.replace(/\n$/, "")),
    cut: cut > 0 ? `${counted(cut, "character")} in the middle are left out.` : null,
  };
}

function tableView({ columns, rows }: ContentOf<"table">) {
  const isNumber = columns.map((_, i) => rows.some((row) => typeof row[i] === "number"));
  return {
    columns: columns.map(({ name }, i) => ({
      label: nameText(name),
      number: isNumber[i] ?? false,
    })),
    rows: rows.map((row) =>
      columns.map(({ unit }, i) => {
        const value = row[i] ?? null;
        const shown = quantity(value, printable(unit), { nanoseconds: false });
        return { ...shown, number: isNumber[i] ?? false, first: i === 0 };
      }),
    ),
  };
}

function contents(
  cells: readonly Cell[],
  headings: ReadonlyMap<number, readonly Heading[]>,
): readonly Entry[] {
  let depth = 1;
  return cells.flatMap((cell, index): Entry[] => {
    const failed = cell.state === "failed";
    if (cell.content.kind === "prose" && !failed) {
      return (headings.get(index) ?? []).map(({ id, level, text }) => {
        depth = Math.min(3, level);
        return { id, text, name: "", depth: Math.min(3, level - 1), failed: false };
      });
    }
    const inner = Math.min(3, depth + (cell.within === null ? 0 : 1));
    return [
      {
        id: `c${index + 1}`,
        text: cellTitle(cell),
        name: printable(cell.name),
        depth: inner,
        failed,
      },
    ];
  });
}

/** A name reduced to what every file system takes. */
function fileName(file: string): string {
  const name = file.replace(/\.[mc]?tsx?$/, "").replace(/[^A-Za-z0-9._-]+/g, "-");
  return name.replace(/^[.-]+/, "").slice(0, 60) || "notebook";
}
