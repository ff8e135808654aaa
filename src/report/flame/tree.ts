import { add, type Integer, subtract } from "../../recording/integer.ts";
import type { FlameStacks, Sides } from "./stacks.ts";

/** Stacks that begin alike share their frames: one tree of all. */
export function flameTree({ frames, stacks }: FlameStacks): FlameNode {
  const rank = ranks(frames.map(({ text }) => text));
  const sorted = stacks.toSorted((a, b) => inOrder(a.path, b.path, rank));
  const all = {
    paths: sorted.map(({ path }) => path),
    weight: runningSum(sorted.map(({ weight }) => weight)),
    first: runningSum(sorted.map(({ sides }) => sides?.first ?? 0)),
    second: runningSum(sorted.map(({ sides }) => sides?.second ?? 0)),
  };
  return new FlameNode(all, 0, sorted.length, -1, null);
}

/** Stacks in the order in which they stand side by side; sums before each of them, and of all. */
interface Sorted {
  readonly paths: readonly (readonly number[])[];
  readonly weight: readonly Integer[];
  readonly first: readonly Integer[];
  readonly second: readonly Integer[];
}

function runningSum(amounts: readonly Integer[]): Integer[] {
  const sums: Integer[] = [0];
  for (const amount of amounts) sums.push(add(sums[sums.length - 1] ?? 0, amount));
  return sums;
}

/**
 * A frame with all stacks that lead to it by the same way from the root. Its children are made when they are first asked
 * for: most frames of ten thousand stacks are too narrow to be seen.
 */
export class FlameNode {
  readonly weight: Integer;
  /** The weight of all that stands to the left, from the root's left end. */
  readonly start: number;
  /** 0 for the root. */
  readonly depth: number;
  #children: readonly FlameNode[] | null = null;
  readonly #all: Sorted;
  /** Its stacks are those from here to before `#to`. */
  readonly #from: number;
  readonly #to: number;

  constructor(
    all: Sorted,
    from: number,
    to: number,
    /** Into `FlameStacks.frames`; -1 for the root, which stands for all stacks. */
    readonly frame: number,
    readonly parent: FlameNode | null,
  ) {
    [this.#all, this.#from, this.#to] = [all, from, to];
    this.weight = this.#sum(all.weight);
    this.start = Number(all.weight[from] ?? 0);
    this.depth = parent === null ? 0 : parent.depth + 1;
  }

  /** Of a comparison: what both recordings have of it; nothing of either in a recording's own graph. */
  get sides(): Sides {
    return { first: this.#sum(this.#all.first), second: this.#sum(this.#all.second) };
  }

  /** In the order of their names. */
  get children(): readonly FlameNode[] {
    this.#children ??= this.#grown();
    return this.#children;
  }

  /** The outermost nodes of these frames, from left to right: none of them is within another. */
  outermost(frames: ReadonlySet<number>): readonly FlameNode[] {
    const paths = this.#all.paths.map((path) => (path.some((at) => frames.has(at)) ? 1 : 0));
    const before = runningSum(paths);
    const visit = (node: FlameNode): readonly FlameNode[] => {
      if (frames.has(node.frame)) return [node];
      return node.#sum(before) === 0 ? [] : node.children.flatMap(visit);
    };
    return visit(this);
  }

  /** Stacks that end here come first, and have no part in it. */
  #grown(): FlameNode[] {
    const { paths } = this.#all;
    const frameOf = (stack: number) => paths[stack]?.[this.depth] ?? -1;
    const children: FlameNode[] = [];
    let from = this.#from;
    for (let to = from + 1; from < this.#to; to++) {
      const frame = frameOf(from);
      if (to < this.#to && frameOf(to) === frame) continue;
      if (frame >= 0) children.push(new FlameNode(this.#all, from, to, frame, this));
      from = to;
    }
    return children;
  }

  #sum(sums: readonly Integer[]): Integer {
    return subtract(sums[this.#to] ?? 0, sums[this.#from] ?? 0);
  }
}

export function addSides(one: Sides, other: Sides): Sides {
  return { first: add(one.first, other.first), second: add(one.second, other.second) };
}

/** Each name's place among all of them, in the order of their code units; equal names keep theirs. */
function ranks(names: readonly string[]): readonly number[] {
  const order = names.map((name, index) => ({ name, index }));
  order.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index));
  const rank: number[] = [];
  for (const [place, { index }] of order.entries()) rank[index] = place;
  return rank;
}

function inOrder(a: readonly number[], b: readonly number[], rank: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [left, right] = [a[i] ?? 0, b[i] ?? 0];
    if (left !== right) return (rank[left] ?? 0) - (rank[right] ?? 0);
  }
  return a.length - b.length;
}

/** What of a node's weight is in no child: stacks that end there. */
export function ownWeight({ weight, children }: FlameNode): Integer {
  return children.reduce((left, child) => subtract(left, child.weight), weight);
}

/** How many rows the tree of these has, the root's included. */
export function heightOf({ stacks }: FlameStacks): number {
  return 1 + stacks.reduce((most, { path }) => Math.max(most, path.length), 0);
}
