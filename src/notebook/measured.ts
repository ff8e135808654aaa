import { stackTexts } from "../recording/frame.ts";
import type { Interval, KeyPart, Loss, Recording, Row } from "../recording/schema.ts";
import { mergeRows, totalLoss } from "../recording/total.ts";
import { biggestFirst } from "../recording/value.ts";
import { costNs } from "../report/cost.ts";
import { rankedRows, shownRows } from "../report/rows.ts";
import type { AnyShape } from "../spec/shape.ts";
import { UserError } from "../user-error.ts";
import type { ColumnsOf } from "./columns.ts";
import { exists, type Figures, figuresFor } from "./figures.ts";

/** Rows of a probe: one for each key, with the key's parts and the values by their names. */
export interface Rows<S extends AnyShape = AnyShape> {
  /** All rows, those with the biggest main value first. */
  readonly rows: () => readonly RowOf<S>[];
  /**
   * The row with these parts of the key; where several have them, their sum. Throws a UserError where none has.
   */
  readonly row: (key: KeyOf<S>) => RowOf<S>;
  /** As `row`, but undefined where there is none. */
  readonly find: (key: KeyOf<S>) => RowOf<S> | undefined;
  /** The values over all rows. */
  readonly total: ColumnsOf<S>["values"];
  /** When it began, in ms of the epoch; and how many seconds it lasted. */
  readonly start: number;
  readonly seconds: number;
  readonly loss: { readonly [Cause in keyof Loss]: number };
}

/** An event that a probe shows by itself. */
export interface Shot {
  /** ns since the recording's start. */
  readonly time: number;
  readonly cpu: number;
  /** Its columns; a stack is a list of names, leaf first. */
  readonly columns: Readonly<Record<string, string | number | readonly string[] | null>>;
}

export type RowOf<S extends AnyShape> = ColumnsOf<S>["keys"] & ColumnsOf<S>["values"];
/** Some of the key's parts, or all. */
export type KeyOf<S extends AnyShape> = Partial<ColumnsOf<S>["keys"]>;

/** What a probe measured. */
export interface Measured<S extends AnyShape = AnyShape> extends Rows<S> {
  readonly intervals: readonly Rows<S>[];
  /**
   * The intervals together that lie wholly between two times, in ms of the epoch: what was measured while something
   * went on. Throws a UserError where none does.
   */
  readonly between: (from: number, until: number) => Rows<S>;
  /** Those that were kept of the events that the probe shows one by one. */
  readonly events: readonly Shot[];
  /** Events of all kinds that were lost. */
  readonly lost: number;
  /** CPU time of the probe's own programs, ns. */
  readonly cost: number;
  /** All of it, exactly. */
  readonly recording: Recording;
}

/** A recording as values to compute with. `name` is the cell's, for errors. */
export function measured<S extends AnyShape>(recording: Recording, name: string): Measured<S> {
  const { intervals, loss } = recording;
  const whole = rowsOf<S>(recording, recording, rankedRows(recording), name);
  return Object.freeze({
    ...own(whole),
    get total() {
      return whole.total;
    },
    intervals: intervals.map((interval) => {
      const rows = biggestFirst(shownRows(recording, interval.rows), recording.values);
      return rowsOf<S>(recording, interval, rows, name);
    }),
    between: (from: number, until: number) => {
      const { start, elapsed_ns, ...part } = partOf(recording, name, from, until);
      const rows = rankedRows({ ...recording, intervals: part.intervals });
      return rowsOf<S>(recording, { start, elapsed_ns, loss: totalLoss(part) }, rows, name);
    },
    events: shots(recording),
    lost: Object.values(loss).reduce((sum: number, events) => sum + Number(events), 0),
    cost: Number(costNs(recording)),
    recording,
  });
}

function own<S extends AnyShape>({ rows, row, find, start, seconds, loss }: Rows<S>) {
  return { rows, row, find, start, seconds, loss };
}

function partOf({ intervals: all }: Recording, name: string, from: number, until: number) {
  const intervals = all.filter(({ start, elapsed_ns }) => {
    const begin = Date.parse(start);
    return begin >= from && begin + Number(elapsed_ns) / 1e6 <= until;
  });
  const [first] = intervals;
  if (first === undefined) {
    throw new UserError(`${name} has no interval that lies wholly in these ${until - from} ms`, {
      advice: "Measure in shorter intervals.",
    });
  }
  const elapsed = intervals.reduce((sum, { elapsed_ns }) => sum + BigInt(elapsed_ns), 0n);
  return { start: first.start, elapsed_ns: elapsed, intervals };
}

function shots(recording: Recording): readonly Shot[] {
  const { events, event_columns: columns = [], start_ns: startNs = 0 } = recording;
  return (events?.kept ?? []).map(({ time_ns, cpu, values }) => ({
    time: Number(BigInt(time_ns) - BigInt(startNs)),
    cpu,
    columns: Object.fromEntries(
      columns.map(({ name }, i) => {
        const value = values[i] ?? null;
        return [name, value === null ? null : shownPart(recording, value)];
      }),
    ),
  }));
}

function rowsOf<S extends AnyShape>(
  recording: Recording,
  { start, elapsed_ns, loss }: Pick<Interval, "start" | "elapsed_ns" | "loss">,
  rows: readonly Row[],
  name: string,
): Rows<S> {
  const shown = (row: Row) => shownRow(recording, elapsed_ns, row, name);
  const find = (key: Readonly<Record<string, unknown>>) => {
    checkKey(recording, key, name);
    const found = rows.filter((row) => matches(recording, row, key));
    const [first] = found;
    if (first === undefined) return undefined;
    const [merged = first] = mergeRows(
      found.map(({ values }) => ({ key: first.key, values })),
      recording.values,
    );
    return shown(merged);
  };
  // The columns' types are what the probe says of itself; the recording was made by it.
  return {
    rows: () => rows.map(shown) as unknown as readonly RowOf<S>[],
    find: (key) => find(key) as RowOf<S> | undefined,
    row: (key) => (find(key) ?? noRow(recording, rows, key, name)) as RowOf<S>,
    get total() {
      const bare = rows.map(({ values }) => ({ key: {}, values }));
      const [all = { key: {}, values: {} }] = mergeRows(bare, recording.values);
      return shown(all) as ColumnsOf<S>["values"];
    },
    start: Date.parse(start),
    seconds: Number(elapsed_ns) / 1e9,
    loss: Object.fromEntries(
      Object.entries(loss).map(([cause, events]) => [cause, Number(events)]),
    ) as Rows<S>["loss"],
  };
}

/** Values are computed when they are read: one that does not exist spoils no other. */
function shownRow(
  recording: Recording,
  elapsedNs: Interval["elapsed_ns"],
  { key, values }: Row,
  name: string,
): Readonly<Record<string, Figures | KeyPart>> {
  const row = Object.create(null);
  const absent = new Set<string>();
  for (const column of recording.keys) {
    const part = key[column.name];
    if (part !== undefined) row[column.name] = shownPart(recording, part);
  }
  for (const column of recording.values) {
    const get = () =>
      figuresFor(column, values[column.name] ?? null, `${name}: ${column.name}`, elapsedNs);
    Object.defineProperty(row, column.name, { get, enumerable: true, configurable: true });
    if (!exists(column, values[column.name] ?? null)) absent.add(column.name);
  }
  return absentThrows(row, absent, name);
}

/** A misspelt column is an error, as TypeScript would say where it knows the columns; `in` tells whether there is a value. */
function absentThrows<T extends object>(row: T, absent: ReadonlySet<string>, name: string): T {
  return new Proxy(row, {
    has: (target, property) => property in target && !absent.has(String(property)),
    get(target, property) {
      if (typeof property === "symbol" || property in target || property === "toJSON") {
        return Reflect.get(target, property);
      }
      throw new UserError(`${name} has no column ${property}`, {
        advice: `It has ${Object.keys(target).join(", ")}.`,
      });
    },
  });
}

function shownPart({ frames, view }: Recording, part: KeyPart) {
  if (Array.isArray(part)) return stackTexts(part, frames, view.offsets);
  return typeof part === "bigint" ? Number(part) : part;
}

function matches(recording: Recording, { key }: Row, wanted: Readonly<Record<string, unknown>>) {
  return Object.entries(wanted).every(([name, value]) => {
    const part = key[name];
    const shown = part === undefined ? undefined : shownPart(recording, part);
    return Array.isArray(shown) && Array.isArray(value)
      ? shown.join("\n") === value.join("\n")
      : shown === value;
  });
}

function checkKey({ keys }: Recording, wanted: object, name: string): void {
  const names = keys.map((column) => column.name);
  const wrong = Object.keys(wanted).find((one) => !names.includes(one));
  if (wrong === undefined) return;
  throw new UserError(`${name}: the key has no part ${wrong}`, {
    advice: names.length === 0 ? "It has no key: use total." : `It has ${names.join(", ")}.`,
  });
}

const shownKeys = 6;

function noRow(recording: Recording, rows: readonly Row[], wanted: object, name: string): never {
  const parts = Object.keys(wanted);
  const known = rows.map(({ key }) =>
    parts.map((part) => JSON.stringify(shownPart(recording, key[part] ?? ""))).join(" "),
  );
  const some = [...new Set(known)].slice(0, shownKeys).join(", ");
  const more = known.length > shownKeys ? ", …" : "";
  throw new UserError(`${name} has no row with ${JSON.stringify(wanted)}`, {
    advice:
      rows.length === 0 ? "It has no rows: nothing was counted." : `There are ${some}${more}.`,
  });
}
