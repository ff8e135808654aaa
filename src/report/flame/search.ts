import { add, type Integer } from "../../recording/integer.ts";
import type { FlameFrame, Sides } from "./stacks.ts";
import { addSides, type FlameNode } from "./tree.ts";

/** What a search finds. */
export interface Found {
  readonly frames: ReadonlySet<number>;
  /** The outermost nodes of these frames, from left to right. */
  readonly nodes: readonly FlameNode[];
  /** Of all stacks that pass through any of them, each counted once. */
  readonly weight: Integer;
  readonly sides: Sides;
}

/** `e1000_clean_rx_irq [e1000e]` */
export function frameLabel({ text, module }: FlameFrame): string {
  return module === null ? text : `${text} [${module}]`;
}

/** Frames whose name or module contains the text, in any case of letters; null where nothing is asked for. */
export function search(
  tree: FlameNode,
  frames: readonly FlameFrame[],
  wanted: string,
): Found | null {
  const text = wanted.trim().toLowerCase();
  if (text === "") return null;
  const found = new Set<number>();
  for (const [index, frame] of frames.entries()) {
    if (frameLabel(frame).toLowerCase().includes(text)) found.add(index);
  }
  const nodes = tree.outermost(found);
  return {
    ...{ frames: found, nodes },
    weight: nodes.map(({ weight }) => weight).reduce(add, 0),
    sides: nodes.map(({ sides }) => sides).reduce(addSides, { first: 0, second: 0 }),
  };
}
