import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { shellWord } from "../recording/shell-word.ts";
import { fallbackSentences } from "../report/attachments.ts";
import { highlight, sourceText } from "../report/highlight.ts";
import { nameText } from "../report/key-text.ts";
import { counted, duration, quantity } from "../report/quantity.ts";
import { rankedRows } from "../report/rows.ts";
import { instant, summarySentences } from "../report/summary.ts";
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
  /** Folded away: prose, and what stands in another file than the notebook's own. */
  readonly folded: boolean;
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
  /** A probe of a part: its summary, and the name by which its recording is extracted. */
  readonly brief: { readonly summary: readonly string[]; readonly name: string } | null;
  readonly shell: {
    readonly command: string;
    readonly output: string;
    readonly cut: string | null;
  } | null;
  readonly table: ReturnType<typeof tableView> | null;
  readonly chart: ChartView | null;
  readonly spec: { readonly file: string; readonly text: readonly Token[] } | null;
  readonly part: ReturnType<typeof partView> | null;
  readonly cells: readonly CellView[];
}

interface Whole {
  readonly document: NotebookDocument;
  /** Cells that are not complete. */
  readonly running: ReadonlySet<number>;
  /** Of each cell of prose, filled on the way. */
  readonly headings: Map<number, readonly Heading[]>;
}

/** The cells that are parts of the `within`th, or of none. */
export function cellViews(whole: Whole, within: number | null, inPart = false): CellView[] {
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
      // A part of a statement that stands above needs no second copy, nor does what shows a file itself.
      source:
        source === "" || source === parent?.source || content.kind === "spec"
          ? null
          : highlight(source, "typescript"),
      folded: cell.line === 0 && isWhole,
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
        content.kind === "probe" && content.recording !== null && !inPart
          ? reportView(content.recording, { prefix: `${id}-`, role: "group", head: 4, part: 5 })
          : null,
      brief:
        content.kind === "probe" && content.recording !== null && inPart
          ? { summary: briefly(content.recording), name: printable(cell.name) }
          : null,
      shell:
        content.kind === "shell" && content.command !== "" && !isRunning
          ? shellView(content)
          : null,
      table: content.kind === "table" && isWhole ? tableView(content) : null,
      chart: content.kind === "chart" && isWhole ? chartView(content, index) : null,
      spec:
        content.kind === "spec"
          ? { file: printable(content.file), text: highlight(content.text, "typescript") }
          : null,
      part: content.kind === "part" ? partView(content, childrenOf(document, index)) : null,
      cells: cellViews(whole, index, inPart || content.kind === "part"),
    };
    return [view];
  });
}

/** A recording that is not shown itself: what it is, what was lost, what it cost. */
function briefly(recording: Recording): readonly string[] {
  return [
    ...summarySentences(recording, rankedRows(recording)),
    ...fallbackSentences(recording),
    ...recording.notices.map(printable),
  ];
}

function childrenOf({ cells }: NotebookDocument, index: number): number {
  return cells.filter(({ within }) => within === index).length;
}

function partView(
  { host, file, command, tools, start, elapsed_ns }: ContentOf<"part">,
  cells: number,
) {
  const versions = Object.entries(tools).map((pair) => pair.map(printable).join(" "));
  return {
    sentence: `${printable(file)} ran on ${printable(host.name)} (Linux ${printable(host.release)}, ${printable(host.machine)}) from ${instant(start)} for ${duration(elapsed_ns)}, with ${versions.join(", ")}.`,
    command: command.map(shellWord).map(printable).join(" "),
    cells: counted(cells, "cell"),
  };
}

function factsOf(cell: Cell, isRunning: boolean): string {
  const { name, content, elapsed_ns } = cell;
  const measuredNs =
    content.kind === "probe"
      ? content.recording?.elapsed_ns
      : content.kind === "part"
        ? content.elapsed_ns
        : undefined;
  const isSlow =
    content.kind === "probe" ||
    content.kind === "shell" ||
    content.kind === "together" ||
    content.kind === "part";
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
        // A few words stay on one line beside what is long.
        const { length } = shown.text;
        const width = length > 60 ? "long" : length <= 20 ? "short" : undefined;
        return { ...shown, number: isNumber[i] ?? false, first: i === 0, width };
      }),
    ),
  };
}
