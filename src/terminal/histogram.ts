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
 * A log2 histogram as lines: exact inclusive bounds as they were recorded, for times the upper one once
 * more in a readable unit, the count, and a bar in which the fullest bucket is full and no event is
 * nothing. Empty buckets between the first and the last are shown, for the shape.
 */
export function histogramText(
  histogram: Histogram,
  { name, unit }: ValueColumn,
  exact: boolean,
  { columns, paint }: Layout,
): string {
  const title = wrapTo(columns, `${printable(name)}: ${summary(histogram, unit, exact)}\n`);
  if (histogram.buckets.length === 0) return title;
  const buckets = withEmpty(histogram.buckets);
  const readable = unit === "ns" && !exact;
  const [head = "", ...lines] = alignedRight([
    [unit === "" ? "value" : unit, ...(readable ? ["up to"] : []), "count"],
    ...buckets.map(([lowest, highest, count]) => [
      `${lowest} -> ${highest}`,
      ...(readable ? [withUnit(highest, unit, false)] : []),
      `${count}`,
    ]),
  ]);
  const room = columns === null ? widestBar : columns - head.length - "    ||".length;
  const width = Math.max(narrowestBar, Math.min(widestBar, room));
  const most = Math.max(...buckets.map(([, , count]) => Number(count)));
  const bars = buckets.map(([, , count]) => "*".repeat(Math.ceil((Number(count) / most) * width)));
  const body = lines.map((line, at) => {
    const bar = bars[at] ?? "";
    return `  ${line}  |${paint("cyan", bar)}${" ".repeat(width - bar.length)}|\n`;
  });
  return `${title}  ${paint("bold", head)}\n${body.join("")}`;
}

function alignedRight(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, at) => {
    return Math.max(...lines.map((line) => line[at]?.length ?? 0));
  });
  return lines.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join("  "));
}

/** `42 events, total 91.0 us, avg 2.2 us, p50 ~2.1 us, p99 ~8.9 us, longest 9.0 us` */
export function summary(histogram: Histogram, unit: string, exact: boolean): string {
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
    `p50 ${about(0.5)}`,
    `p99 ${about(0.99)}`,
    `${unit === "ns" ? "longest" : "largest"} ${withUnit(max, unit, exact)}`,
  ].join(", ");
}

/** Log2 buckets without gaps: after [lo, hi] comes [hi + 1, 2 hi + 1]. */
function withEmpty(buckets: Histogram["buckets"]): Histogram["buckets"] {
  return buckets.flatMap((bucket, index) => {
    const filled: Histogram["buckets"] = [bucket];
    const next = buckets[index + 1];
    if (next === undefined) return filled;
    let lowest = BigInt(bucket[1]) + 1n;
    while (lowest < BigInt(next[0])) {
      const highest = 2n * lowest - 1n;
      filled.push([lowest, highest, 0]);
      lowest = highest + 1n;
    }
    return filled;
  });
}
