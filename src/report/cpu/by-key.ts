import { type Figure, figureIn } from "../../recording/figure.ts";
import type { Integer } from "../../recording/integer.ts";
import { keyIdentity } from "../../recording/key.ts";
import { mergeValues } from "../../recording/merge.ts";
import type { Recording, Row, Value } from "../../recording/schema.ts";
import { mergeRows } from "../../recording/total.ts";
import { biggestFirst } from "../../recording/value.ts";
import type { Grid } from "../heat/grid.ts";
import { keyLabel } from "../key-text.ts";
import { counted } from "../quantity.ts";
import { cpusOf } from "./cpus.ts";
import { cpuOf, restOf, withoutCpu } from "./key.ts";

/** A figure of each key on each CPU: all keys together, the first ones, the others together. */
export interface CpuGrid extends Grid {
  /** Of each row, over all CPUs. */
  readonly totals: readonly (Integer | null)[];
}

const named = 24;

/** The keys without their CPUs, biggest first. */
export function restsOf(recording: Recording, rows: readonly Row[]): readonly Row[] {
  const { values, view } = recording;
  const rests = rows.map((row) => ({ key: restOf(row.key), values: row.values }));
  return biggestFirst(mergeRows(rests, values), values, view.top);
}

/** `rows` are the whole run's. */
export function cpuGrid(recording: Recording, rows: readonly Row[], shown: Figure): CpuGrid {
  const kind = recording.values.find(({ name }) => name === shown.column)?.kind ?? "count";
  const rests = restsOf(recording, rows);
  const first = rests.slice(0, named);
  const place = new Map(first.map(({ key }, at) => [keyIdentity(key), at]));
  const more = rests.length - first.length;
  const cpus = cpusOf(rows);
  const column = new Map(cpus.map((cpu, at) => [cpu, at]));
  const empty = (): Value[] => [...cpus, null].map(() => null);
  const grid = [...first, null].map(empty);
  const all = empty();
  for (const row of rows) {
    const value = row.values[shown.column] ?? null;
    const line = grid[place.get(keyIdentity(restOf(row.key))) ?? first.length] ?? all;
    // The last column is the row's total.
    for (const at of [column.get(cpuOf(row)), cpus.length]) {
      if (at === undefined) continue;
      line[at] = mergeValues(kind, line[at] ?? null, value);
      all[at] = mergeValues(kind, all[at] ?? null, value);
    }
  }
  const lines = [
    ...(rests.length > 1 ? [{ label: "all", values: all }] : []),
    ...first.map(({ key }, at) => ({
      label: keyLabel(withoutCpu(recording), key, 40),
      values: grid[at] ?? [],
    })),
    ...(more > 0 ? [{ label: counted(more, "other"), values: grid[first.length] ?? [] }] : []),
  ];
  const figures = lines.map(({ values }) =>
    values.map((value) => {
      const found = figureIn(shown, value, recording.elapsed_ns);
      return typeof found === "string" ? null : found;
    }),
  );
  return {
    columns: cpus.map((cpu) => `cpu ${cpu}`),
    rows: lines.map(({ label }) => label),
    cells: figures.map((line) => line.slice(0, cpus.length)),
    totals: figures.map((line) => line[cpus.length] ?? null),
  };
}
