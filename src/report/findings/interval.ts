import type { Recording } from "../../recording/schema.ts";
import { duration, inWords, quantity } from "../quantity.ts";
import { median, spreadOf } from "./spread.ts";
import { leastEvents, type Told } from "./told.ts";

/** Fewer intervals have no rule that one of them could break. */
const least = 5;

/**
 * The one interval that differs most from the others, per second: by a factor of two or more, and by six times as much as
 * they usually differ. Nothing where more than a tenth of all do.
 */
export function outlyingInterval(recording: Recording, told: Told): string | null {
  const { shown, sums, counts, labels } = told;
  const { usual, values } = told.perUsual;
  if (values.length < least) return null;
  const all = values.map(({ value }) => value);
  const middle = median(all);
  const spread = spreadOf(all, middle);
  const middleCount =
    counts === null ? leastEvents : median(values.map(({ at }) => Number(counts[at])));
  const distance = ({ value }: { readonly value: number }) => Math.abs(value - middle);
  const found = values
    .filter(({ at, value }) => {
      const enough = Math.max(middleCount, Number(counts?.[at] ?? 0)) >= leastEvents;
      const far = Math.abs(value - middle) > 6 * spread;
      return enough && far && (value >= 2 * middle || value <= middle / 2);
    })
    .toSorted((a, b) => distance(b) - distance(a));
  const [first] = found;
  if (first === undefined || middle <= 0 || found.length > Math.max(1, values.length / 10))
    return null;
  const words = (value: number) => inWords(quantity(Math.round(value), shown.unit, recording.view));
  const { at, length } = first;
  const times = first.value / middle;
  const isUsual = Math.abs(length - usual) < usual / 20;
  const factor = times >= 2 ? `${times.toFixed(1)} times` : `${(100 * times).toFixed(1)} % of`;
  const interval = `Interval ${recording.intervals[at]?.interval} (${labels[at]}) had`;
  if (times === 0) return `${interval} nothing, the median interval ${words(middle)}.`;
  const had = `${words(Number(sums[at]))}${isUsual ? "" : ` in ${duration(length)}`}`;
  return isUsual
    ? `${interval} ${had}, ${factor} the median interval's ${words(middle)}.`
    : `${interval} ${had}, per second ${factor} what the median interval had.`;
}
