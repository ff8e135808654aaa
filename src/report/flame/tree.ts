import { add, type Integer, subtract } from "../../recording/integer.ts";
import type { FlameStacks, Sides } from "./stacks.ts";

/** A frame with all stacks that lead to it by the same way from the root. */
export interface FlameNode {
  /** Into `FlameStacks.frames`; -1 for the root, which stands for all stacks. */
  readonly frame: number;
  readonly weight: Integer;
  /** Of a comparison: what both recordings have of it; nothing of either in a recording's own graph. */
  readonly sides: Sides;
  /** The weight of all that stands to the left, from the root's left end. */
  readonly start: number;
  /** 0 for the root. */
  readonly depth: number;
  readonly parent: FlameNode | null;
  /** In the order of their names. */
  readonly children: readonly FlameNode[];
}

interface Growing extends FlameNode {
  weight: Integer;
  sides: Sides;
  readonly children: Growing[];
}

/** Stacks that begin alike share their frames: one tree of all. */
export function flameTree({ frames, stacks }: FlameStacks): FlameNode {
  const rank = ranks(frames.map(({ text }) => text));
  const sorted = stacks.toSorted((a, b) => inOrder(a.path, b.path, rank));
  const root = grown(-1, null, 0);
  const way: Growing[] = [root];
  for (const { path, weight, sides } of sorted) {
    let shared = 0;
    while (shared < path.length && way[shared + 1]?.frame === path[shared]) shared++;
    way.length = shared + 1;
    for (const frame of path.slice(shared)) {
      const parent = way[way.length - 1] ?? root;
      const node = grown(frame, parent, Number(root.weight));
      parent.children.push(node);
      way.push(node);
    }
    for (const node of way) {
      node.weight = add(node.weight, weight);
      if (sides !== undefined) node.sides = addSides(node.sides, sides);
    }
  }
  return root;
}

function grown(frame: number, parent: Growing | null, start: number): Growing {
  const depth = (parent?.depth ?? -1) + 1;
  return { frame, weight: 0, sides: nothing, start, depth, parent, children: [] };
}

const nothing: Sides = { first: 0, second: 0 };

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

/** How many rows the tree has, the root's included. */
export function heightOf(tree: FlameNode): number {
  return 1 + tree.children.reduce((most, child) => Math.max(most, heightOf(child)), 0);
}
