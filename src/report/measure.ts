import { add, type Integer } from "../recording/integer.ts";
import type { Recording, Row, Value } from "../recording/schema.ts";

type Column = Recording["values"][number];

/** One column of numbers that a reader sees: a plain value, or one figure of a histogram. */
export interface Measure {
  /** The recorded column, and what of it. */
  readonly column: string;
  readonly part: "value" | "count" | "total" | "average" | "longest";
  readonly label: string;
  readonly unit: string;
  /** Whether the sum over keys is a figure of the whole. */
  readonly additive: boolean;
}

/** What is shown of a recorded column, in order. */
export function measuresOf({ name, kind, unit }: Column): readonly Measure[] {
  if (kind !== "hist") {
    const additive = kind === "count" || kind === "sum";
    return [{ column: name, part: "value", label: name, unit, additive }];
  }
  return [
    { column: name, part: "count", label: "count", unit: "", additive: true },
    { column: name, part: "total", label: "total", unit, additive: true },
    { column: name, part: "average", label: "average", unit, additive: false },
    {
      column: name,
      part: "longest",
      label: unit === "ns" ? "longest" : "largest",
      unit,
      additive: false,
    },
  ];
}

/** The measure that `biggestFirst` sorts by: a value, a histogram's total, or its count without a unit. */
export function mainMeasure({ values }: Pick<Recording, "values">): Measure | undefined {
  const [column] = values;
  if (column === undefined) return undefined;
  const part = column.kind !== "hist" ? "value" : column.unit === "" ? "count" : "total";
  return measuresOf(column).find((measure) => measure.part === part);
}

/** What a reader calls it outside of its table: `time, total`. */
export function measureName({ column, part, label }: Measure): string {
  return part === "value" ? column : `${column}, ${label}`;
}

/** The measure's figure in a recorded value; averages need not be whole. */
export function measure({ part }: Measure, value: Value | undefined): Integer | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return value;
  switch (part) {
    case "value":
    case "count":
      return value.count;
    case "total":
      return value.sum;
    case "average":
      return Number(value.count) === 0 ? null : Number(value.sum) / Number(value.count);
    case "longest":
      return value.max;
  }
}

/** The sum of an additive measure over rows. */
export function sumOf(rows: readonly Row[], shown: Measure): Integer {
  return rows.map((row) => measure(shown, row.values[shown.column]) ?? 0).reduce(add, 0);
}
