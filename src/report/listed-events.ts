import type { EventRecord } from "../recording/schema.ts";
import { group } from "./quantity.ts";
import { listedFrames } from "./table.ts";

/** The records that a page lists: of those with stacks the first and the last, as many as it can. */
export interface ListedEvents {
  /** With its place among all that were kept. */
  readonly records: readonly { readonly record: EventRecord; readonly place: number }[];
  /** Which ones these are; null: all. */
  readonly sentence: string | null;
}

export function listedEvents(kept: readonly EventRecord[]): ListedEvents {
  const frames = kept.map(framesIn);
  const [first, last] = [within(frames), within(frames.toReversed())];
  const all = kept.map((record, place) => ({ record, place }));
  if (first + last >= kept.length) return { records: all, sentence: null };
  return {
    records: [...all.slice(0, first), ...all.slice(kept.length - last)],
    sentence: `Listed, with their stacks, are the first ${group(first)} and the last ${group(last)} of these; the recording has all.`,
  };
}

function framesIn({ values }: EventRecord): number {
  return values.flatMap((value) => (Array.isArray(value) ? value : [])).length;
}

/** How many from the start have no more frames together than half a table lists. */
function within(frames: readonly number[]): number {
  let sum = 0;
  for (const [place, more] of frames.entries()) {
    sum += more;
    if (sum > listedFrames / 2) return place;
  }
  return frames.length;
}
