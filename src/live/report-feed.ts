import type { RunEvent } from "../recording/events.ts";
import { keptEvents } from "../recording/kept-events.ts";
import type {
  Frame,
  Interval,
  ProgramCost,
  Recording,
  RecordingHead,
} from "../recording/schema.ts";
import type { Ending, Portion } from "./messages.ts";

/** What a run said since the last part. */
export interface ReportPart {
  /** In the first part only. */
  readonly head: RecordingHead | null;
  readonly intervals: readonly Interval[];
  /** Those that are new: stacks index into all so far. */
  readonly frames: readonly Frame[];
  /** The last records, instead of those before; null: the run has none. */
  readonly events: Recording["events"] | null;
  /** Of all programs until now. */
  readonly cost: readonly ProgramCost[];
  /** What only the end of a run knows. */
  readonly notices: readonly string[];
  /** Since the start. */
  readonly elapsed_ns: number;
}

/** Rows in one part: a few milliseconds of work. */
const fewRows = 1000;
/** Records that a page shows while they come. */
const lastRecords = 200;

/** Keeps what a run says until somebody takes it. All that it keeps, the run's recording has too. */
export class ReportFeed {
  #head: RecordingHead | null = null;
  #startNs = 0;
  #intervals: Interval[] = [];
  #frames: readonly Frame[] = [];
  #framesTaken = 0;
  readonly #kept = keptEvents(lastRecords, 0);
  #cost: readonly ProgramCost[] = [];
  #notices: readonly string[] = [];
  #elapsedNs: number | null = null;
  #ending: Ending | null = null;
  #isNew = false;

  constructor(private readonly clock: () => number) {}

  /** `cost` is asked for with each interval. */
  hear(event: RunEvent, cost: () => readonly ProgramCost[]): void {
    this.#isNew = true;
    switch (event.type) {
      case "start":
        this.#head = event.head;
        this.#startNs = this.clock();
        break;
      case "interval":
        this.#intervals.push(event.interval);
        this.#frames = event.frames;
        this.#cost = cost();
        break;
      case "events":
        this.#kept.add(event.records);
        this.#frames = event.frames;
        break;
      case "end":
        this.#cost = event.recording.cost;
        this.#notices = event.recording.notices;
        this.#frames = event.recording.frames;
        this.#elapsedNs = Number(event.recording.elapsed_ns);
        break;
      default:
        event satisfies never;
    }
  }

  end(ending: Ending): void {
    this.#ending = ending;
    this.#isNew = true;
  }

  /** Null: nothing is new. */
  take(): Portion<ReportPart> | null {
    if (!this.#isNew) return null;
    const intervals = this.#intervals.splice(0, countOf(this.#intervals));
    const frames = this.#frames.slice(this.#framesTaken);
    const events = this.#kept.events();
    const part: ReportPart = {
      head: this.#head,
      intervals,
      frames,
      events: events.seen === 0 ? null : events,
      cost: this.#cost,
      notices: this.#notices,
      elapsed_ns: this.#elapsedNs ?? this.clock() - this.#startNs,
    };
    this.#head = null;
    this.#framesTaken += frames.length;
    this.#isNew = this.#intervals.length > 0;
    return { part, ending: this.#isNew ? null : this.#ending };
  }
}

/** How many of the first intervals make a part: one at least. */
function countOf(intervals: readonly Interval[]): number {
  let rows = 0;
  const after = intervals.findIndex((interval, at) => {
    rows += interval.rows.length;
    return at > 0 && rows > fewRows;
  });
  return after < 0 ? intervals.length : after;
}
