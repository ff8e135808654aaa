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
  const first = firstAlike(frames);
  const alike = rows.map((row) => ({ key: mapStacks(row.key, first), values: row.values }));
  return mergeRows(alike, columns);
}

/** For each frame the index of the first one that has the same function. */
function firstAlike(frames: readonly Frame[]): number[] {
  const known = new Map<string, number>();
  return frames.map((frame, index) => {
    const text = JSON.stringify([frame.symbol, frame.module]);
    const first = known.get(text) ?? index;
    known.set(text, first);
    return first;
  });
}

function mapStacks(key: Row["key"], first: readonly number[]): Row["key"] {
  const parts = Object.entries(key).map(([name, part]) => {
    return [name, Array.isArray(part) ? part.map((index) => first[index] ?? index) : part] as const;
  });
  return Object.fromEntries(parts);
}
