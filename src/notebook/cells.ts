import type { Position } from "../spec/position.ts";
import type { Probe } from "../spec/probe.ts";
import type { AnyShape } from "../spec/shape.ts";
import type { Measured } from "./measured.ts";
import type { Part } from "./part.ts";

/** What a value in prose or in a table may be: text as it is, numbers in groups of three digits. */
export type Shown = string | number | bigint | boolean | readonly Shown[];

/** How a probe is run; as on its command line. */
export interface RunOptions {
  /** `5s`, `500ms`, `2m`; without it and a count, until Ctrl-C (in `together`: until the workload ends). */
  readonly duration?: string;
  /** Length of an interval, `1s`; and how many. */
  readonly interval?: string;
  readonly count?: number;
  /** The probe's own flags, by the names that its file gives them. */
  readonly flags?: Readonly<Record<string, string | boolean | undefined>>;
  /** Words for a probe that takes some, such as function names. */
  readonly operands?: readonly string[];
  readonly cpu?: number;
  readonly pid?: number;
  readonly cgroup?: string;
  readonly perCpu?: boolean;
  readonly maxKeys?: number;
  readonly mechanism?: string;
  /** The cell's heading; default: the probe's title. */
  readonly title?: string;
}

/** A probe among others; or with options: `{ probe: hardirqs, perCpu: true }`. */
export type Side<S extends AnyShape = AnyShape> =
  | Probe<S>
  | (RunOptions & { readonly probe: Probe<S> });

type ShapeOfSide<One> = One extends Side<infer S> ? S : AnyShape;

/** Where in the lab a probe runs: see docs/lab.md. */
export interface LabGuest {
  readonly kernel: string;
  readonly append?: string;
  readonly cpus?: number;
  /** MiB. */
  readonly memory?: number;
  readonly nic?: string;
  /** `20000@4000`: sent once the probe is attached. */
  readonly frames?: string;
}

/** A notebook, as far as it matters to others: its file is run. */
export interface NotebookFile {
  readonly kind: "notebook";
  readonly title: string;
  readonly at: Position;
}

/** How a notebook is run in a guest. */
export interface PartOptions {
  /** Its own flags. */
  readonly flags?: RunOptions["flags"];
  /** A page of this notebook, or its JSON: what it has in the cell of the same name is taken, and nothing is run. */
  readonly from?: string | undefined;
  readonly title?: string;
}

export interface ShellResult {
  /** What it wrote to its stdout, without the last line's end. */
  readonly stdout: string;
  readonly stderr: string;
  /** Null: a signal ended it. */
  readonly status: number | null;
}

export interface ChartOptions<Row> {
  readonly type?: "bar" | "line";
  /** The label of a row. */
  readonly x: (row: Row, index: number) => string | number;
  /** Its value, or several under their names. */
  readonly y: Value<Row> | Readonly<Record<string, Value<Row>>>;
  /** "ns" for times. */
  readonly unit?: string;
  readonly logarithmic?: boolean;
}

type Value<Row> = (row: Row, index: number) => number | null;

/** What makes cells: the argument of a notebook's function. Each returns when its cell is complete. */
export interface Cells {
  /**
   * Prose, in Markdown. Values in `${…}` are shown as text, whatever they contain; what fails while they are computed
   * is shown in this cell's place.
   */
  readonly md: (strings: TemplateStringsArray, ...values: readonly Shown[]) => Promise<void>;
  /** Runs a probe and shows what its report would. */
  readonly run: <S extends AnyShape>(probe: Probe<S>, options?: RunOptions) => Promise<Measured<S>>;
  /**
   * Runs probes side by side while a workload runs: `together({ hard: hardirqs, soft: softirqs }, () => sh\`…\`)`.
   * It starts when all of them are attached; they end with it, or after a duration of their own.
   */
  readonly together: <const Sides extends Readonly<Record<string, Side>>>(
    probes: Sides,
    workload: () => unknown,
  ) => Promise<{ readonly [Name in keyof Sides]: Measured<ShapeOfSide<Sides[Name]>> }>;
  /** A command of bash, whose output is shown; values in `${…}` are quoted. It fails where its status is not 0. */
  readonly sh: (
    strings: TemplateStringsArray,
    ...values: readonly unknown[]
  ) => Promise<ShellResult>;
  /** A table of computed values: a column for each function, or for each member of the rows. */
  readonly table: <Row extends object>(
    title: string,
    rows: readonly Row[],
    columns?: Readonly<Record<string, (row: Row, index: number) => Shown | null>>,
    options?: TableOptions,
  ) => Promise<void>;
  /** A chart of computed values. */
  readonly chart: <Row>(
    title: string,
    rows: readonly Row[],
    options: ChartOptions<Row>,
  ) => Promise<void>;
  /**
   * What was measured elsewhere: a file that `--print recording` wrote, or a report. `of` is the probe that measured it,
   * by which TypeScript knows its columns.
   */
  readonly recording: <S extends AnyShape = AnyShape>(
    file: string,
    options?: { readonly title?: string; readonly of?: Probe<S> },
  ) => Promise<Measured<S>>;
  /**
   * Runs a probe or a whole notebook, which must be its file's default export, on another kernel in a guest of the lab.
   * A notebook's cells, with their recordings, become a part of this one.
   */
  readonly lab: {
    <S extends AnyShape>(
      guest: LabGuest,
      probe: Probe<S>,
      options?: RunOptions,
    ): Promise<Measured<S>>;
    (guest: LabGuest, notebook: NotebookFile, options?: PartOptions): Promise<Part>;
  };
  /** Shows the file of a probe that was run elsewhere: the question as it was asked. */
  readonly spec: (probe: Probe) => Promise<void>;
}

export interface TableOptions {
  /** Units of columns of numbers: "ns" for times, which are scaled. */
  readonly units?: Readonly<Record<string, string>>;
}
