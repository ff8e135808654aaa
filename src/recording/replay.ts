import type { RunEvent } from "./events.ts";
import type { Recording } from "./schema.ts";

/** What the run said while it happened, again: terminal, JSON and CSV come from a recording as from a run. */
export function* replay(recording: Recording): Generator<RunEvent> {
  const { frames, intervals, events } = recording;
  yield { type: "start", head: recording };
  if (events !== undefined) yield { type: "events", records: events.kept, frames };
  for (const interval of intervals) yield { type: "interval", interval, frames };
  yield { type: "end", recording };
}
