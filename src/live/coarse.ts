import { add } from "../recording/integer.ts";
import { mergeLoss } from "../recording/merge.ts";
import type { Interval, Recording } from "../recording/schema.ts";
import { mergeRows } from "../recording/total.ts";

/** A page never shows more intervals of a run that goes on; an even number. */
const most = 300;

/**
 * The intervals of a run, however long it is, in few: when there are too many, each two neighbours become one, and from
 * then on as many of the run's make one of these. All are there from the start, and sums and extremes stay exact.
 */
export class CoarseIntervals {
  #whole: Interval[] = [];
  #under: Interval | null = null;
  #inUnder = 0;
  #size = 1;

  constructor(private readonly columns: Recording["values"]) {}

  /** How many of the run's make one; of the last, which may still grow, up to so many. */
  get size(): number {
    return this.#size;
  }

  add(interval: Interval): void {
    this.#under = this.#under === null ? interval : this.#joined(this.#under, interval);
    this.#inUnder++;
    if (this.#inUnder < this.#size) return;
    this.#whole.push(this.#under);
    this.#under = null;
    this.#inUnder = 0;
    if (this.#whole.length <= most) return;
    // The last one has no neighbour yet.
    this.#under = this.#whole.pop() ?? null;
    this.#inUnder = this.#size;
    this.#whole = this.#pairs();
    this.#size *= 2;
  }

  all(): Interval[] {
    const all = this.#under === null ? this.#whole : [...this.#whole, this.#under];
    return all.map((interval, at) => ({ ...interval, interval: at + 1 }));
  }

  #pairs(): Interval[] {
    return this.#whole.flatMap((interval, at) => {
      const next = this.#whole[at + 1];
      return at % 2 === 0 && next !== undefined ? [this.#joined(interval, next)] : [];
    });
  }

  #joined(a: Interval, b: Interval): Interval {
    return {
      interval: a.interval,
      start: a.start,
      elapsed_ns: add(a.elapsed_ns, b.elapsed_ns),
      rows: mergeRows([...a.rows, ...b.rows], this.columns),
      loss: mergeLoss(a.loss, b.loss),
    };
  }
}
