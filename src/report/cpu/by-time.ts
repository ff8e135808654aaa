import { type Figure, figureIn } from "../../recording/figure.ts";
import { add, type Integer } from "../../recording/integer.ts";
import { keyIdentity } from "../../recording/key.ts";
import { mergeValues } from "../../recording/merge.ts";
import type { Recording, Row, Value } from "../../recording/schema.ts";
import { joinedText, type TimeColumn, timeColumns } from "../heat/columns.ts";
import type { Grid } from "../heat/grid.ts";
import { shownKey } from "../rows.ts";
import { cpusOf } from "./cpus.ts";
import { cpuOf, restOf } from "./key.ts";

/** A figure of each CPU over time. */
export interface CpuTime extends Grid {
  readonly time: readonly TimeColumn[];
  readonly joined: string;
}

interface Asked {
  /** The whole run's. */
  readonly rows: readonly Row[];
  readonly shown: Figure;
  /** Null: of all keys together. */
  readonly rest: Row["key"] | null;
  /** Columns. */
  readonly most: number;
}

/** Where a CPU counted nothing a sum is 0 and any other figure is not known. */
export function cpuTime(recording: Recording, { rows, shown, rest, most }: Asked): CpuTime {
  const kind = recording.values.find(({ name }) => name === shown.column)?.kind ?? "count";
  const identity = rest === null ? null : keyIdentity(rest);
  const keyOf = shownKey(recording);
  const isShown = ({ key }: Row) =>
    identity === null || keyIdentity(restOf(keyOf(key))) === identity;
  const cpus = cpusOf(rows);
  const time = timeColumns(recording, most);
  const figures = time.map(({ intervals }) => {
    const values = new Map<number, Value>();
    for (const { rows } of intervals) {
      for (const row of rows.filter(isShown)) {
        const value = row.values[shown.column] ?? null;
        values.set(cpuOf(row), mergeValues(kind, values.get(cpuOf(row)) ?? null, value));
      }
    }
    const elapsed: Integer = intervals.map(({ elapsed_ns }) => elapsed_ns).reduce(add, 0);
    return cpus.map((cpu) => {
      const found = figureIn(shown, values.get(cpu), elapsed);
      return (typeof found === "string" ? null : found) ?? (shown.additive ? 0 : null);
    });
  });
  return {
    columns: time.map(({ label }) => label),
    rows: cpus.map((cpu) => `cpu ${cpu}`),
    cells: cpus.map((_, at) => figures.map((column) => column[at] ?? null)),
    time,
    joined: joinedText(time),
  };
}
