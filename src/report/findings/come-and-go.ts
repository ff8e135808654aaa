import type { Told } from "./told.ts";

/** As many intervals are not missed by chance if a key was in each of the others; and a fifth of them all. */
const least = 3;

/** The first key that was in each interval up to one and in none after; and the first that came as late. */
export function comeAndGo({ keys, labels }: Told): readonly string[] {
  const enough = Math.max(least, Math.ceil(labels.length / 5));
  const whole = keys.flatMap(({ label, seen }) => {
    const [first, last] = [seen.indexOf(true), seen.lastIndexOf(true)];
    const isWhole = first >= 0 && seen.slice(first, last + 1).every((one) => one);
    const after = seen.length - 1 - last;
    return isWhole && last - first + 1 >= enough ? [{ label, first, last, after }] : [];
  });
  const gone = whole.find(({ first, after }) => first === 0 && after >= enough);
  const came = whole.find(({ first, after }) => first >= enough && after === 0);
  const number = (at: number) => `${at + 1} (${labels[at]}) of ${labels.length}`;
  return [
    ...(gone
      ? [`${gone.label} was in each interval up to ${number(gone.last)}, in none after.`]
      : []),
    ...(came ? [`${came.label} came first in interval ${number(came.first)}, and stayed.`] : []),
  ];
}
