import type { Integer } from "../recording/integer.ts";
import type { Recording } from "../recording/schema.ts";
import { type Found, frameLabel } from "../report/flame/search.ts";
import type { FlameFrame, Sides } from "../report/flame/stacks.ts";
import type { FlameNode } from "../report/flame/tree.ts";
import { figureName } from "../report/measure.ts";
import { inWords, percent, quantity } from "../report/quantity.ts";
import type { Basis } from "./flame.ts";
import { changeKind, changeNote } from "./flame-change.ts";

type Nodes = Readonly<Record<"node" | "tree", FlameNode>>;

/** `e1000e_poll [e1000e] · count: first 1,234, 12.3 % of all · second 999, 9.8 % of all · −20.3 %`, exact. */
export function comparedSentence(
  basis: Basis,
  view: Recording["view"],
  frames: readonly FlameFrame[],
  { node, tree }: Nodes,
): string {
  const frame = frames[node.frame];
  return [
    frame === undefined ? "all stacks" : frameLabel(frame),
    sidesText(basis, view, node.sides, tree.sides),
    changeWords(basis, node.sides),
  ].join(" · ");
}

/** `2 names: count: first 1,234, 12.3 % of all · second 999, 9.8 % of all · −20.3 %` */
export function comparedFound(
  basis: Basis,
  view: Recording["view"],
  tree: FlameNode,
  found: Found | null,
): string {
  if (found === null) return "";
  const { size } = found.frames;
  if (size === 0) return "in no frame";
  const names = size === 1 ? "1 name" : `${size} names`;
  const sides = sidesText(basis, view, found.sides, tree.sides);
  return `${names}, ${sides} · ${changeWords(basis, found.sides)}`;
}

function sidesText(basis: Basis, view: Recording["view"], sides: Sides, all: Sides): string {
  const side = (of: Integer, whole: Integer, seconds: number) => {
    const { unit } = basis.figure;
    const share = basis.by === "share";
    const rate = inWords(quantity(Number(of) / seconds, unit, view));
    return `${quantity(of, unit, view).exact}, ${share ? `${percent(of, whole)} of all` : `${rate} per second`}`;
  };
  const name = figureName(basis.figure);
  return `${name}: first ${side(sides.first, all.first, basis.first)} · second ${side(sides.second, all.second, basis.second)}`;
}

function changeWords(basis: Basis, sides: Sides): string {
  switch (changeKind(basis, sides)) {
    case "even":
      return "even";
    case "new":
      return "only in the second";
    case "gone":
      return "only in the first";
    default:
      return changeNote(basis, sides).trim();
  }
}
