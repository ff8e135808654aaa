import { type Figure, figureIn, figuresOf, mainFigure, numberIn } from "../../recording/figure.ts";
import type { Integer } from "../../recording/integer.ts";
import { keyIdentity } from "../../recording/key.ts";
import { printable } from "../../recording/printable.ts";
import type { Joined, Recording, Row } from "../../recording/schema.ts";
import { shellWord } from "../../recording/shell-word.ts";
import { cpuNs } from "../cost.ts";
import { nameText } from "../key-text.ts";
import { lossSentences } from "../loss.ts";
import { figureName, sumOf } from "../measure.ts";
import { duration, group, percent, type Quantity, quantity } from "../quantity.ts";
import { instant } from "../summary.ts";
import { type PartView, partView } from "../table.ts";

/** The runs that a recording was joined of: a row for each, and a table with a column for each. */
export interface JoinedView {
  readonly runs: readonly RunView[];
  readonly tables: readonly BesideView[];
}

interface RunView {
  readonly name: string;
  readonly place: string;
  readonly command: string;
  readonly attached: string;
  readonly losses: readonly string[];
  readonly noLoss: string;
  readonly cost: { readonly text: string; readonly exact: string };
}

/** One figure of all runs side by side; a row for each key without the column that names the run. */
interface BesideView {
  readonly name: string;
  readonly first: boolean;
  readonly keys: readonly string[];
  readonly runs: readonly string[];
  readonly hasTotal: boolean;
  readonly rows: readonly {
    readonly parts: readonly PartView[];
    readonly cells: readonly Quantity[];
  }[];
  readonly totals: readonly Quantity[];
  readonly more: string | null;
}

const listedRows = 300;
/** The flame graph has all stacks, of each run too. */
const listedStacks = 50;
/** Stacks are all folded. */
const closed = Number.POSITIVE_INFINITY;

export function joinedView(recording: Recording, rows: readonly Row[]): JoinedView | null {
  const { joined, values } = recording;
  if (joined === undefined) return null;
  const main = mainFigure(recording);
  const figures = values.flatMap(figuresOf);
  const isMain = (figure: Figure) => figure.column === main?.column && figure.part === main.part;
  const ordered = [...figures.filter(isMain), ...figures.filter((figure) => !isMain(figure))];
  return {
    runs: joined.runs.map(runView),
    tables: ordered.map((figure, at) => besideView(recording, joined, rows, figure, at === 0)),
  };
}

function runView(run: Joined["runs"][number]): RunView {
  const { host, start, elapsed_ns, intervals, command, attached, loss, risk, cost } = run;
  const ns = cost.reduce((sum, { ns }) => sum + Number(ns), 0);
  const share = percent(ns, cpuNs({ elapsed_ns, host }));
  return {
    name: nameText(run.name),
    place: `${printable(host.name)}, Linux ${printable(host.release)}, ${instant(start)}, ${duration(elapsed_ns)} in ${group(intervals)} intervals`,
    command: command.map(shellWord).map(printable).join(" "),
    attached: attached.map(printable).join(", ") || "nothing",
    losses: lossSentences(loss),
    noLoss: risk ? "none counted, but not all can be" : "nothing",
    cost:
      cost.length === 0
        ? { text: "no account", exact: "the kernel kept none" }
        : { text: `${share} of the CPUs`, exact: `${group(ns)} ns` },
  };
}

function besideView(
  recording: Recording,
  { column, runs }: Joined,
  rows: readonly Row[],
  figure: Figure,
  first: boolean,
): BesideView {
  const keys = recording.keys.filter(({ name }) => name !== column);
  const found = new Map<string, { key: Row["key"]; rows: Map<string, Row> }>();
  for (const row of rows) {
    const { [column]: run, ...key } = row.key;
    const identity = keyIdentity(key);
    const known = found.get(identity) ?? { key, rows: new Map<string, Row>() };
    known.rows.set(String(run), row);
    found.set(identity, known);
  }
  const lengths = new Map(runs.map(({ name, elapsed_ns }) => [name, elapsed_ns]));
  const shown = (value: Integer | string | null) => quantity(value, figure.unit, recording.view);
  const inRun = (row: Row | undefined, name: string) =>
    figureIn(figure, row?.values[figure.column], lengths.get(name) ?? 0);
  const totalOf = (some: readonly Row[], name: string | null) =>
    shown(sumOf(some, figure, name === null ? 0 : (lengths.get(name) ?? 0)));
  // A rate of several runs of other lengths is no sum of anything.
  const hasTotal = figure.additive && figure.part !== "perSecond";
  const ofName = (name: string) => rows.filter(({ key }) => key[column] === name);
  const all = [...found.values()];
  const most = keys.some(({ kind }) => kind === "stack") ? listedStacks : listedRows;
  const sorted = all.toSorted((a, b) => size(b, figure) - size(a, figure));
  return {
    name: figureName(figure),
    first,
    keys: keys.map(({ name }) => nameText(name)),
    runs: runs.map(({ name }) => nameText(name)),
    hasTotal,
    rows: sorted.slice(0, most).map(({ key, rows: mine }) => ({
      parts: keys.map(({ name }) => partView(recording, key[name], closed, new Set())),
      cells: [
        ...runs.map(({ name }) => shown(inRun(mine.get(name), name))),
        ...(hasTotal ? [totalOf([...mine.values()], null)] : []),
      ],
    })),
    totals: figure.additive
      ? [
          ...runs.map(({ name }) => totalOf(ofName(name), name)),
          ...(hasTotal ? [totalOf(rows, null)] : []),
        ]
      : [],
    more:
      all.length > most
        ? `… and ${group(all.length - most)} more rows; the recording has all.`
        : null,
  };
}

function size({ rows }: { readonly rows: ReadonlyMap<string, Row> }, figure: Figure): number {
  return [...rows.values()].reduce((sum, row) => sum + Number(numberIn(figure, row, 1e9) ?? 0), 0);
}
