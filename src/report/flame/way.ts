import type { FlameStacks } from "./stacks.ts";
import type { FlameNode } from "./tree.ts";

type Frames = FlameStacks["frames"];

/** The names from the root to a node, root left out: by them the same place is found in another tree. */
export function wayTo(node: FlameNode, frames: Frames): readonly string[] {
  if (node.parent === null) return [];
  return [...wayTo(node.parent, frames), frames[node.frame]?.text ?? ""];
}

/** Where the way leads, or the last node of it that there is. */
export function nodeAt(tree: FlameNode, frames: Frames, way: readonly string[]): FlameNode {
  const [first, ...rest] = way;
  const next = tree.children.find(({ frame }) => frames[frame]?.text === first);
  return next === undefined ? tree : nodeAt(next, frames, rest);
}
