import type { Frame, Recording, Row } from "./schema.ts";
import { mergeRows } from "./total.ts";

/** `e1000_receive_skb+0x1c [e1000e]`; not yet printable. */
function frameText(frame: Frame, offsets: boolean): string {
  const offset = offsets ? `+0x${frame.offset.toString(16)}` : "";
  const module = frame.module === null ? "" : ` [${frame.module}]`;
  return `${frame.symbol}${offset}${module}`;
}

/** The frames of a stack, leaf first. */
export function stackTexts(
  stack: readonly number[],
  frames: readonly Frame[],
  offsets: boolean,
): string[] {
  return stack.map((index) => {
    const frame = frames[index];
    if (frame === undefined) throw new RangeError(`no frame ${index} among ${frames.length}`);
    return frameText(frame, offsets);
  });
}

/** The rows as one sees them without offsets: stacks that pass through the same functions are one. */
export function withoutOffsets(
  rows: readonly Row[],
  frames: readonly Frame[],
  columns: Recording["values"],
): Row[] {
  return mergeRows(rows, columns, keyWithoutOffsets(frames));
}

/** Gives the key with each frame's first one that has the same function; the same object for the same key. */
export function keyWithoutOffsets(frames: readonly Frame[]): (key: Row["key"]) => Row["key"] {
  return alikeIn(frames).keyOf;
}

interface Alike {
  /** How many frames it knows: lists of a run under way grow. */
  readonly frames: number;
  readonly keyOf: (key: Row["key"]) => Row["key"];
}

/** By list of frames: there are hundreds of intervals to one list. */
const known = new WeakMap<readonly Frame[], Alike>();

function alikeIn(frames: readonly Frame[]): Alike {
  const before = known.get(frames);
  if (before?.frames === frames.length) return before;
  const first = firstAlike(frames);
  const keys = new WeakMap<Row["key"], Row["key"]>();
  const keyOf = (key: Row["key"]) => {
    const found = keys.get(key) ?? mapStacks(key, first);
    keys.set(key, found);
    return found;
  };
  const alike = { frames: frames.length, keyOf };
  known.set(frames, alike);
  return alike;
}

/** For each frame the index of the first one that has the same function. */
function firstAlike(frames: readonly Frame[]): number[] {
  const indices = new Map<string, number>();
  return frames.map((frame, index) => {
    const text = JSON.stringify([frame.symbol, frame.module]);
    const first = indices.get(text) ?? index;
    indices.set(text, first);
    return first;
  });
}

function mapStacks(key: Row["key"], first: readonly number[]): Row["key"] {
  const parts = Object.entries(key).map(([name, part]) => {
    return [name, Array.isArray(part) ? part.map((index) => first[index] ?? index) : part] as const;
  });
  return Object.fromEntries(parts);
}
