import type { Recording } from "../../recording/schema.ts";
import { inWords, quantity } from "../quantity.ts";
import { median, spreadOf } from "./spread.ts";
import { leastEvents, type Told } from "./told.ts";

/** Intervals on either side; and a tenth of them all. */
const leastSide = 5;
const chance = 0.05;

/**
 * The interval from which on there is more or less than before: by a factor of 1.5 or more, by three times as
 * much as intervals usually differ on either side, and where Pettitt's test finds a change that has come
 * by chance in less than one of 20 (A. N. Pettitt, A non-parametric approach to the change-point problem, Applied
 * Statistics 28, 1979). Where it is, is told by the levels: fewest intervals are nearer to the other side's.
 */
export function levelShift(recording: Recording, told: Told): string | null {
  const { shown, counts, labels } = told;
  const { values } = told.perUsual;
  const all = values.map(({ value }) => value);
  const found = pettitt(all);
  if (found.chance >= chance) return null;
  const change = boundary(all, median(all.slice(0, found.at)), median(all.slice(found.at)));
  const side = Math.max(leastSide, all.length / 10);
  if (change < side || all.length - change < side) return null;
  const parts = [all.slice(0, change), all.slice(change)] as const;
  const [before, after] = [median(parts[0]), median(parts[1])];
  const spread = Math.max(spreadOf(parts[0], before), spreadOf(parts[1], after));
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  if (low < 0 || high < 1.5 * low || high - low <= 3 * spread) return null;
  const larger = values.slice(...(after > before ? [change] : [0, change]));
  const events = median(larger.map(({ at }) => Number(counts?.[at] ?? leastEvents)));
  const at = values[change]?.at ?? 0;
  if (events < leastEvents) return null;
  const words = (value: number) =>
    value === 0 ? "nothing" : inWords(quantity(Math.round(value), shown.unit, recording.view));
  const then =
    low === 0
      ? `before it ${words(before)}`
      : `${factor(after / before)} the ${words(before)} before it`;
  return `From interval ${recording.intervals[at]?.interval} (${labels[at]}) on, the median interval has ${words(after)}, ${then}.`;
}

function factor(times: number): string {
  return times > 1 ? `${times.toFixed(1)} times` : `${(100 * times).toFixed(1)} % of`;
}

/** Where the ranks before differ most from those after, and how probable that is without a change. */
function pettitt(values: readonly number[]): { readonly at: number; readonly chance: number } {
  const ranks = ranksOf(values);
  let best = 0;
  let at = 0;
  let sum = 0;
  for (const [index, rank] of ranks.entries()) {
    sum += 2 * rank - (values.length + 1);
    if (Math.abs(sum) > best) [best, at] = [Math.abs(sum), index + 1];
  }
  const n = values.length;
  return { at, chance: 2 * Math.exp((-6 * best ** 2) / (n ** 3 + n ** 2)) };
}

/** How many come before the change from one level to the other. */
function boundary(values: readonly number[], before: number, after: number): number {
  let least = 0;
  let at = 0;
  let sum = 0;
  for (const [index, value] of values.entries()) {
    sum += Math.abs(value - before) <= Math.abs(value - after) ? -1 : 1;
    if (sum < least) [least, at] = [sum, index + 1];
  }
  return at;
}

/** From 1 on; equal values have the mean of theirs. */
function ranksOf(values: readonly number[]): readonly number[] {
  const ranks = new Array<number>(values.length).fill(0);
  let below = 0;
  const sorted = [...values.entries()].toSorted(([, a], [, b]) => a - b);
  for (const equal of Map.groupBy(sorted, ([, value]) => value).values()) {
    for (const [index] of equal) ranks[index] = below + (equal.length + 1) / 2;
    below += equal.length;
  }
  return ranks;
}
