import type { EventRecord, Frame, Interval, Recording, RecordingHead } from "./schema.ts";

/**
 * What a run says while it happens, in this order: one `start` at the moment everything is attached,
 * an `interval` for each interval, one `end`. Terminal and JSON output are functions of these.
 */
export type RunEvent =
  | { readonly type: "start"; readonly head: RecordingHead }
  | {
      readonly type: "interval";
      readonly interval: Interval;
      /** All frames known so far; the interval's stacks index into it. It only grows. */
      readonly frames: readonly Frame[];
    }
  | {
      /** Records, in the order of their times; of what an interval line says, more may come after it. */
      readonly type: "events";
      readonly records: readonly EventRecord[];
      readonly frames: readonly Frame[];
    }
  | { readonly type: "end"; readonly recording: Recording };
