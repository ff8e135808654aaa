import type { Recording } from "../../recording/schema.ts";
import { duration, inWords, quantity } from "../quantity.ts";
import type { Told } from "./told.ts";

/** Fewer intervals have no rule that one of them could break. */
const least = 5;
/** Of the larger side: less is chance. */
const events = 20;
const normal = 1.4826;

/**
 * The one interval that differs most from the others, per second: by a factor of two or more, and by six times as much as
 * they usually differ (the median of their distances to the median, as a normal distribution's sigma). Nothing where
 * more than a tenth of all do. Intervals of less than half the usual length are left out.
 */
export function outlyingInterval(recording: Recording, { shown, sums, counts, labels }: Told) {
  const lengths = recording.intervals.map(({ elapsed_ns }) => Number(elapsed_ns));
  const usual = median(lengths);
  const whole = [...sums.keys()].filter((at) => (lengths[at] ?? 0) >= usual / 2);
  if (whole.length < least || !shown.additive) return null;
  const perUsual = (at: number) => (Number(sums[at]) * usual) / (lengths[at] ?? usual);
  const middle = median(whole.map(perUsual));
  const distance = (at: number) => Math.abs(perUsual(at) - middle);
  const spread = normal * median(whole.map(distance));
  const middleCount = counts === null ? events : median(whole.map((at) => Number(counts[at])));
  const differs = (at: number) => {
    const value = perUsual(at);
    const enough = Math.max(middleCount, Number(counts?.[at] ?? 0)) >= events;
    return enough && distance(at) > 6 * spread && (value >= 2 * middle || value <= middle / 2);
  };
  const found = whole.filter(differs).toSorted((a, b) => distance(b) - distance(a));
  const [first] = found;
  if (first === undefined || middle <= 0 || found.length > Math.max(1, whole.length / 10))
    return null;
  const words = (value: number) => inWords(quantity(Math.round(value), shown.unit, recording.view));
  const [times, length] = [perUsual(first) / middle, lengths[first] ?? usual];
  const isUsual = Math.abs(length - usual) < usual / 20;
  const factor = times >= 2 ? `${times.toFixed(1)} times` : `${(100 * times).toFixed(1)} % of`;
  const interval = `Interval ${recording.intervals[first]?.interval} (${labels[first]}) had`;
  if (times === 0) return `${interval} nothing, the median interval ${words(middle)}.`;
  const had = `${words(Number(sums[first]))}${isUsual ? "" : ` in ${duration(length)}`}`;
  return isUsual
    ? `${interval} ${had}, ${factor} the median interval's ${words(middle)}.`
    : `${interval} ${had}, per second ${factor} what the median interval had.`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
