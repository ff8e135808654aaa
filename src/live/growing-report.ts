import { add } from "../recording/integer.ts";
import type { Frame, Recording } from "../recording/schema.ts";
import { totalLoss } from "../recording/total.ts";
import { CoarseIntervals } from "./coarse.ts";
import type { Growing } from "./growing.ts";
import type { ReportPart } from "./report-feed.ts";

/** The recording of a run, as far as it has come. */
export class GrowingReport implements Growing<ReportPart> {
  #part: ReportPart | null = null;
  #head: ReportPart["head"] = null;
  #intervals: CoarseIntervals | null = null;
  #count = 0;
  readonly #frames: Frame[] = [];

  grow(part: ReportPart): void {
    this.#part = part;
    this.#head ??= part.head;
    for (const frame of part.frames) this.#frames.push(frame);
    for (const interval of part.intervals) {
      this.#intervals ??= new CoarseIntervals(this.#head?.values ?? []);
      this.#intervals.add(interval);
      this.#count++;
    }
  }

  /** How many intervals the run has had. */
  get progress(): number {
    return this.#count;
  }

  /** Null before the start. */
  recording(hasEnded: boolean): Recording | null {
    if (this.#head === null || this.#part === null) return null;
    const { events, cost, notices, elapsed_ns } = this.#part;
    const intervals = this.#intervals?.all() ?? [];
    const lengths = intervals.map((interval) => interval.elapsed_ns);
    const { event_columns: columns } = this.#head;
    return {
      ...this.#head,
      elapsed_ns: intervals.length === 0 ? Math.round(elapsed_ns) : lengths.reduce(add, 0),
      frames: this.#frames,
      intervals,
      ...(columns === undefined ? {} : { events: events ?? { seen: 0, first: 0, kept: [] } }),
      loss: totalLoss({ intervals }),
      cost: [...cost],
      notices: [...notices, ...this.#notes(hasEnded)],
    };
  }

  #notes(hasEnded: boolean): readonly string[] {
    const size = this.#intervals?.size ?? 1;
    return [
      ...(hasEnded ? [] : ["The run goes on: these are the numbers that it has so far."]),
      ...(size === 1
        ? []
        : [
            `Each interval of this page is ${size} of the run's, the last one up to as many: it stays small however long the run. Sums are exact; the report that the run writes has each interval.`,
          ]),
    ];
  }
}
