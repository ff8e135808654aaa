import type { Figure } from "../../recording/figure.ts";
import { figuresOf, numberIn } from "../../recording/figure.ts";
import type { Integer } from "../../recording/integer.ts";
import type { Frame, KeyPart, Recording, Row } from "../../recording/schema.ts";
import { framesOf, nameText, symbolText } from "../key-text.ts";

/** What a frame is of: a part of the key that is no stack, the kernel's image, a module of it, a program, or several. */
export type FrameKind = "key" | "kernel" | "module" | "user" | "merged";

/** One way to name a place; the same in all stacks that pass through it. */
export interface FlameFrame {
  /** As recorded, without offset. */
  readonly symbol: string;
  /** As shown: printable. */
  readonly text: string;
  /** A kernel module, or a program's file; printable. */
  readonly module: string | null;
  readonly kind: FrameKind;
}

/** What two recordings have of a stack, or of all that pass through a frame. */
export interface Sides {
  readonly first: Integer;
  readonly second: Integer;
}

/** Weighed stacks, root first, as indices into `frames`; of a comparison with what they are weighed by. */
export interface FlameStacks {
  readonly frames: readonly FlameFrame[];
  readonly stacks: readonly {
    readonly path: readonly number[];
    readonly weight: Integer;
    readonly sides?: Sides;
  }[];
}

/** The figures that can be a frame's width: sums of which each stack has a part. Rates are weighed by their count. */
export function flameFigures({
  keys,
  values,
}: Pick<Recording, "keys" | "values">): readonly Figure[] {
  if (!keys.some(({ kind }) => kind === "stack")) return [];
  const additive = values.flatMap(figuresOf).filter((figure) => figure.additive);
  return additive.map((figure) =>
    figure.part === "perSecond" ? { ...figure, part: "value", label: figure.column } : figure,
  );
}

/** The rows' stacks, weighed by a figure. Rows without a positive weight have no place in it. */
export function flameStacks(
  recording: Recording,
  rows: readonly Row[],
  figure: Figure,
): FlameStacks {
  const weighed = rows
    .map((row) => ({ key: row.key, weight: numberIn(figure, row, 0) ?? 0 }))
    .filter(({ weight }) => weight > 0);
  const { frames, paths } = flamePaths(
    recording,
    weighed.map(({ key }) => key),
    rows.map(({ key }) => key),
  );
  return {
    frames,
    stacks: weighed.map(({ weight }, i) => ({ path: paths[i] ?? [], weight })),
  };
}

/**
 * The ways of keys in the order of `--folded`: parts of the key that are no stack are nearest to the root, and of several
 * stacks the last column (a user stack leads to the kernel's). `all` keys tell which stacks are of user space.
 */
export function flamePaths(
  recording: Recording,
  wanted: readonly Row["key"][],
  all = wanted,
): {
  readonly frames: readonly FlameFrame[];
  readonly paths: readonly (readonly number[])[];
} {
  const { keys, frames: known, view } = recording;
  const stackKeys = keys.filter(({ kind }) => kind === "stack");
  const others = keys.filter(({ kind }) => kind !== "stack");
  const users = new Set(
    stackKeys.filter(({ name }) =>
      isUserStack(
        all.map((key) => key[name]),
        known,
      ),
    ),
  );
  const frames: FlameFrame[] = [];
  const indices = new Map<string, number>();
  const indexOf = (frame: FlameFrame) => {
    const identity = JSON.stringify([frame.kind, frame.text, frame.module]);
    const index = indices.get(identity) ?? frames.push(frame) - 1;
    indices.set(identity, index);
    return index;
  };
  const named = (name: string, part: KeyPart | undefined) => {
    const text = typeof part === "string" ? nameText(part) : String(part ?? "–");
    return { symbol: text, text: `${nameText(name)} ${text}`, module: null, kind: "key" } as const;
  };
  // By column, root first, the places of the recording's frames among those of the graph.
  const placed = stackKeys.toReversed().map((column) => {
    const places: number[] = [];
    const placeOf = (frame: number) => indexOf(shown(known[frame]!, users.has(column), view));
    return { name: column.name, places, placeOf };
  });
  const paths = wanted.map((key) => {
    const path = others.map(({ name }) => indexOf(named(name, key[name])));
    for (const { name, places, placeOf } of placed) {
      const part = key[name];
      const stack = Array.isArray(part) ? part : [];
      for (let at = stack.length - 1; at >= 0; at--) {
        const frame = stack[at] ?? -1;
        if (!(frame in known)) continue;
        places[frame] ??= placeOf(frame);
        path.push(places[frame]);
      }
    }
    return path;
  });
  return { frames, paths };
}

function shown(frame: Frame, isUser: boolean, view: Recording["view"]): FlameFrame {
  const { symbol, module } = frame;
  const kind = isUser ? "user" : module === null ? "kernel" : "module";
  const text = symbolText(frame, view);
  return { symbol, text, module: module === null ? null : nameText(module), kind };
}

/**
 * Recordings do not say which stacks are of user space. Only the kernel's have names without a module; an address
 * without any is the kernel's in the upper half of the address space.
 */
function isUserStack(parts: readonly (KeyPart | undefined)[], known: readonly Frame[]): boolean {
  const indices = new Set<number>();
  for (const part of parts) {
    if (Array.isArray(part)) for (const index of part) indices.add(index);
  }
  return !framesOf([...indices], known).some(
    ({ symbol, module }) => module === null && !/^0x[0-9a-f]{1,15}$/.test(symbol),
  );
}
