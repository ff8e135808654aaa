/**
 * Stacks as a tree: each entry is a frame (an index into the recording's frames) and how many entries before it
 * its caller stands, 0 for the outermost. A stack is the number of its leaf; -1 is an empty one. Stacks with
 * the same callers share these.
 */
export interface StackTable {
  readonly frame: readonly number[];
  readonly caller: readonly number[];
}

/** More frames in all stacks together than any recording has: a few bytes can say far more. */
const most = 20_000_000;

/** A table that grows by what is put into it; `frames` is how many the recording has. */
export function growingStacks(frames: number): {
  readonly table: StackTable;
  /** The number of a stack, leaf first. */
  readonly add: (stack: readonly number[]) => number;
} {
  const frame: number[] = [];
  const caller: number[] = [];
  const known = new Map<number, number>();
  const add = (stack: readonly number[]) => {
    let at = -1;
    for (let i = stack.length - 1; i >= 0; i--) {
      const index = stack[i] ?? 0;
      const place = (at + 1) * frames + index;
      let next = known.get(place);
      if (next === undefined) {
        next = frame.push(index) - 1;
        caller.push(at < 0 ? 0 : next - at);
        known.set(place, next);
      }
      at = next;
    }
    return at;
  };
  return { table: { frame, caller }, add };
}

/** Gives the stacks of a table by their numbers, leaf first. Throws a RangeError where the table has none such. */
export function stacksOf({ frame, caller }: StackTable): (leaf: number) => number[] {
  const depth: number[] = [];
  for (let at = 0; at < caller.length; at++) {
    const back = caller[at] ?? -1;
    if (!(back >= 0 && back <= at)) throw new RangeError(`stacks.caller[${at}] (no such entry)`);
    depth[at] = back === 0 ? 1 : (depth[at - back] ?? 0) + 1;
  }
  let sum = 0;
  return (leaf) => {
    const frames = leaf === -1 ? 0 : depth[leaf];
    if (frames === undefined) throw new RangeError(`stack ${leaf} (no such entry)`);
    sum += frames;
    if (sum > most) throw new RangeError("stacks (more frames than a recording can have)");
    const stack: number[] = [];
    for (let at = leaf; stack.length < frames; at -= caller[at] ?? 0) stack.push(frame[at] ?? -1);
    return stack;
  };
}
