import { figureIn } from "./figure.ts";
import type { Integer } from "./integer.ts";
import type { Column, Histogram, Value } from "./schema.ts";

export type Cell = string | Integer | null;

interface Part {
  readonly name: string;
  readonly cell: (value: Value, elapsedNs: Integer) => Cell;
}

/** The names of a column's cells. */
export function valueNames(column: Column): string[] {
  return partsOf(column).map(({ name }) => name);
}

/** A value's cells, one for each name. */
export function valueCells(value: Value, column: Column, elapsedNs: Integer): Cell[] {
  return partsOf(column).map(({ cell }) => cell(value, elapsedNs));
}

function partsOf({ name, kind, unit }: Column): readonly Part[] {
  const suffix = unit === "" ? "" : `_${unit}`;
  const figure = (ending: string, part: Parameters<typeof figureIn>[0]["part"]): Part => ({
    name: `${name}${ending}`,
    cell: (value, elapsedNs) => figureIn({ part }, value, elapsedNs),
  });
  const count = figure("_count", "count");
  const sum = figure(`_sum${suffix}`, "total");
  const average = figure(`_avg${suffix}`, "average");
  const extremes = [figure(`_min${suffix}`, "smallest"), figure(`_max${suffix}`, "largest")];
  const buckets: Part = { name: `${name}_buckets${suffix}`, cell: bucketsCell };
  switch (kind) {
    case "count":
    case "sum":
    case "min":
    case "max":
      return [figure(suffix, "value")];
    case "avg":
      return [count, sum, average];
    case "stats":
      return [count, sum, average, ...extremes];
    case "hist":
    case "lhist":
      return [count, sum, ...extremes, buckets];
    case "quantiles": {
      const shares = (["p50", "p90", "p99", "p99.9"] as const).map((share) =>
        figure(`_${share}${suffix}`, share),
      );
      return [count, sum, ...extremes, ...shares, buckets];
    }
    case "distinct":
      return [figure("_estimate", "value")];
    case "first":
    case "last":
      return [figure(suffix, "value"), { name: `${name}_at_ns`, cell: timeCell }];
    case "rate":
      return [figure(suffix, "value"), figure(`${suffix}_per_s`, "perSecond")];
  }
}

function bucketsCell(value: Value): Cell {
  const isHistogram = typeof value === "object" && value !== null && "buckets" in value;
  const buckets: Histogram["buckets"] = isHistogram ? value.buckets : [];
  return buckets.map(([lowest, highest, events]) => `${lowest}-${highest}:${events}`).join(" ");
}

function timeCell(value: Value): Cell {
  return typeof value === "object" && value !== null && "at" in value ? value.at : null;
}
