import { bucketRange, countsIn } from "../recording/buckets.ts";
import { errorText, figureIn, figuresOf } from "../recording/figure.ts";
import type { Integer } from "../recording/integer.ts";
import { printable } from "../recording/printable.ts";
import { quantile } from "../recording/quantile.ts";
import type { Histogram } from "../recording/schema.ts";
import type { ValueColumn } from "../recording/value.ts";
import { average } from "./columns.ts";
import { wrapTo } from "./fit.ts";
import type { Layout } from "./layout.ts";
import { grouped, withUnit } from "./units.ts";

const widestBar = 40;
const narrowestBar = 8;

/**
 * A histogram as lines: exact inclusive bounds as they were recorded, for times the upper one once
 * more in a readable unit, the count, and a bar in which the fullest bucket is full and no event is
 * nothing. Empty buckets between the first and the last are shown, for the shape.
 */
export function histogramText(
  histogram: Histogram,
  column: ValueColumn,
  exact: boolean,
  { columns, paint }: Layout,
): string {
  const { name, unit } = column;
  const title = wrapTo(columns, `${printable(name)}: ${summary(histogram, column, exact)}\n`);
  const range = bucketRange([histogram], column);
  if (range.length === 0) return title;
  const counts = countsIn(range, histogram);
  const readable = unit === "ns" && !exact;
  const [head = "", ...lines] = alignedRight([
    [unit === "" ? "value" : unit, ...(readable ? ["up to"] : []), "count"],
    ...range.map(({ lowest, highest }, at) => [
      boundsText(lowest, highest, column),
      ...(readable ? [withUnit(highest, unit, false)] : []),
      `${counts[at] ?? 0}`,
    ]),
  ]);
  const room = columns === null ? widestBar : columns - head.length - "    ||".length;
  const width = Math.max(narrowestBar, Math.min(widestBar, room));
  const most = Math.max(...counts.map(Number));
  const bars = counts.map((count) => "*".repeat(Math.ceil((Number(count) / most) * width)));
  const body = lines.map((line, at) => {
    const bar = bars[at] ?? "";
    return `  ${line}  |${paint("cyan", bar)}${" ".repeat(width - bar.length)}|\n`;
  });
  return `${title}  ${paint("bold", head)}\n${body.join("")}`;
}

/** What is below or above all of linear buckets has one bound that means something. */
function boundsText(lowest: Integer, highest: Integer, { linear }: ValueColumn): string {
  if (linear !== undefined && highest < linear.min) return `below ${linear.min}`;
  if (linear !== undefined && lowest >= linear.max) return `${linear.max} and above`;
  return `${lowest} -> ${highest}`;
}

function alignedRight(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, at) => {
    return Math.max(...lines.map((line) => line[at]?.length ?? 0));
  });
  return lines.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join("  "));
}

/** `42 events, total 91.0 us, avg 2.2 us, p50 ~2.1 us, p99 ~8.9 us, longest 9.0 us` */
export function summary(histogram: Histogram, column: ValueColumn, exact: boolean): string {
  const { unit } = column;
  const { count, sum, max } = histogram;
  const events = `${grouped(count)} ${count === 1 ? "event" : "events"}`;
  const mean = average(histogram);
  if (mean === null || max === null) return events;
  const about = (q: number) => {
    const found = quantile(histogram, q);
    return found === null ? "-" : `~${withUnit(Math.round(found.estimate), unit, exact)}`;
  };
  return [
    events,
    `total ${withUnit(sum, unit, exact)}`,
    `avg ${withUnit(mean, unit, exact)}`,
    ...(column.kind === "quantiles"
      ? [quantilesText(histogram, column, exact)]
      : [`p50 ${about(0.5)}`, `p99 ${about(0.99)}`]),
    `${unit === "ns" ? "longest" : "largest"} ${withUnit(max, unit, exact)}`,
  ].join(", ");
}

/** `p50 2.1 us, p90 4.0 us, p99 8.9 us, p99.9 9.0 us (±3.1 %)` */
function quantilesText(histogram: Histogram, column: ValueColumn, exact: boolean): string {
  const shares = figuresOf(column).filter(({ part }) => /^p[0-9]/.test(part));
  const texts = shares.map(({ part, label, unit }) => {
    const value = figureIn({ part }, histogram, 0);
    return `${label} ${value === null || typeof value === "string" ? "-" : withUnit(value, unit, exact)}`;
  });
  return `${texts.join(", ")} (${errorText(column)})`;
}
