import { oncePerObject } from "./once-per-object.ts";
import type { Frame, KeyPart, Recording, Row } from "./schema.ts";

/**
 * The recordings with one list of frames, so that equal stacks are equal keys. Offsets into functions
 * count only where a recording was asked for them: another build of a kernel has others.
 */
export function withCommonFrames(recordings: readonly Recording[]): Recording[] {
  const frames: Frame[] = [];
  const known = new Map<string, number>();
  const number = (frame: Frame, offsets: boolean): number => {
    const own = offsets ? frame : { ...frame, offset: 0 };
    const identity = JSON.stringify([own.symbol, own.module, own.offset]);
    const found = known.get(identity) ?? frames.push(own) - 1;
    known.set(identity, found);
    return found;
  };
  return recordings.map((recording) => {
    const numbers = recording.frames.map((frame) => number(frame, recording.view.offsets));
    const moved = (part: KeyPart) =>
      Array.isArray(part) ? part.map((frame) => numbers[frame] ?? -1) : part;
    const movedKey = oncePerObject((key: Row["key"]): Row["key"] =>
      Object.fromEntries(Object.entries(key).map(([name, part]) => [name, moved(part)])),
    );
    const intervals = recording.intervals.map((interval) => ({
      ...interval,
      rows: interval.rows.map(({ key, values }) => ({ key: movedKey(key), values })),
    }));
    return { ...recording, frames, intervals };
  });
}
