import { type Integer, integer } from "./integer.ts";
import { middleQuantile } from "./quantile.ts";
import type { Average, Column, RecordingHead, Row, Value } from "./schema.ts";

const shares = { p50: 0.5, p90: 0.9, p99: 0.99, "p99.9": 0.999 } as const;
const sharesShown = Object.keys(shares) as (keyof typeof shares)[];

/** One number that a reader sees of a column: its plain value, or one figure of several. */
export interface Figure {
  /** The recorded column, and what of it. */
  readonly column: string;
  readonly part:
    | ("value" | "count" | "total" | "average" | "smallest" | "largest" | "perSecond")
    | keyof typeof shares;
  /** `calls`, `total`, `p99`, `bytes/s`, `files ±4.6 %`. */
  readonly label: string;
  readonly unit: string;
  /** Whether the sum over keys is a figure of the whole. */
  readonly additive: boolean;
}

/** Whether a column's values are histograms, whatever their buckets. */
export function isHistogramKind({ kind }: Pick<Column, "kind">): boolean {
  return kind === "hist" || kind === "lhist" || kind === "quantiles";
}

/** What is shown of a recorded column, in order. */
export function figuresOf(column: Column): readonly Figure[] {
  const { name, kind, unit } = column;
  const one = (label: string, additive: boolean, part: Figure["part"] = "value") => ({
    ...{ column: name, part, label, unit, additive },
  });
  const count = { ...one("count", true, "count"), unit: "" };
  const total = one("total", true, "total");
  const average = one("average", false, "average");
  const largest = one(unit === "ns" ? "longest" : "largest", false, "largest");
  switch (kind) {
    case "count":
    case "sum":
      return [one(name, true)];
    case "min":
    case "max":
    case "first":
    case "last":
      return [one(name, false)];
    case "distinct":
      return [one(`${name} ${errorText(column)}`, false)];
    case "rate":
      return [one(`${name}/s`, true, "perSecond")];
    case "avg":
      return [one(name, false, "average")];
    case "stats": {
      const smallest = one(unit === "ns" ? "shortest" : "smallest", false, "smallest");
      return [count, total, average, smallest, largest];
    }
    case "hist":
    case "lhist":
      return [count, total, average, largest];
    case "quantiles":
      return [count, total, ...sharesShown.map((share) => one(share, false, share)), largest];
  }
}

/** ` ±3.1 %` for columns whose numbers are not exact: `quantiles` and `distinct`. */
export function errorText({ error }: Pick<Column, "error">): string {
  return error === undefined ? "" : `±${(100 * error).toFixed(1)} %`;
}

/**
 * The figure by which rows are compared: of the column that `top` names, or of the first: its value, or where
 * it has several its total if it has a unit (time), and its count if it has none.
 */
export function mainFigure({
  values,
  view,
}: Pick<RecordingHead, "values"> & {
  readonly view?: Pick<RecordingHead["view"], "top">;
}): Figure | undefined {
  const column = values.find(({ name }) => name === view?.top?.by) ?? values[0];
  if (column === undefined) return undefined;
  const figures = figuresOf(column);
  const part = column.unit === "" ? "count" : "total";
  return figures.find((figure) => figure.part === part) ?? figures[0];
}

/**
 * The figure in a recorded value; averages and rates need not be whole. `elapsedNs` is the time that the value
 * was collected in. Null: no event.
 */
export function figureIn(
  { part }: Pick<Figure, "part">,
  value: Value | undefined,
  elapsedNs: Integer,
): Integer | string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return part === "perSecond" ? perSecond(value, elapsedNs) : value;
  if ("registers" in value) return value.estimate;
  if ("at" in value) return "text" in value ? value.text : value.value;
  switch (part) {
    case "value":
    case "count":
    case "perSecond":
      return value.count;
    case "total":
      return value.sum;
    case "average":
      return meanOf(value);
    case "smallest":
      return "min" in value ? value.min : null;
    case "largest":
      return "max" in value ? value.max : null;
    default:
      return "buckets" in value ? middleQuantile(value, shares[part]) : null;
  }
}

/** As `figureIn`, where texts count as nothing. */
export function numberIn(
  figure: Pick<Figure, "column" | "part">,
  { values }: Row,
  elapsedNs: Integer,
): Integer | null {
  const found = figureIn(figure, values[figure.column], elapsedNs);
  return typeof found === "string" ? null : found;
}

/** Exact where it is whole, however large. */
function meanOf({ count, sum }: Average): Integer | null {
  if (Number(count) === 0) return null;
  const isWhole = BigInt(sum) % BigInt(count) === 0n;
  return isWhole ? integer(BigInt(sum) / BigInt(count)) : Number(sum) / Number(count);
}

function perSecond(sum: Integer, elapsedNs: Integer): number | null {
  return Number(elapsedNs) === 0 ? null : (1e9 * Number(sum)) / Number(elapsedNs);
}
