import type { Figure } from "../../recording/figure.ts";
import type { Integer } from "../../recording/integer.ts";
import type { Recording } from "../../recording/schema.ts";
import { figureName } from "../measure.ts";
import { inWords, percent, quantity } from "../quantity.ts";
import { type Found, frameLabel } from "./search.ts";
import type { FlameFrame } from "./stacks.ts";
import { type FlameNode, ownWeight } from "./tree.ts";

/** What weights are of, and how they are shown. */
export interface Weighed {
  readonly figure: Figure;
  readonly view: Recording["view"];
}

/** `time, total 1.23 ms (1,234,567 ns)`, exact in any case. */
function weightText({ figure, view }: Weighed, weight: Integer): string {
  const shown = quantity(weight, figure.unit, view);
  const [text, exact] = [inWords(shown), shown.exact];
  return `${figureName(figure)} ${text === exact ? text : `${text} (${exact})`}`;
}

/** All about one frame: `e1000_clean_rx_irq [e1000e] · count 1,234 · 12.3 % of all · 120 of it ends there`. */
export function frameSentence(
  weighed: Weighed,
  frames: readonly FlameFrame[],
  { node, tree, zoomed }: Readonly<Record<"node" | "tree" | "zoomed", FlameNode>>,
): string {
  const frame = frames[node.frame];
  const { figure, view } = weighed;
  const inZoom = zoomed !== tree && node.depth > zoomed.depth;
  return [
    frame === undefined ? "all stacks" : frameLabel(frame),
    weightText(weighed, node.weight),
    `${percent(node.weight, tree.weight)} of all`,
    ...(inZoom ? [`${percent(node.weight, zoomed.weight)} of what is shown`] : []),
    `${quantity(ownWeight(node), figure.unit, view).exact} of it ends there`,
  ].join(" · ");
}

/** `3 names, 12.3 % of all: count 1,234` */
export function foundSentence(weighed: Weighed, tree: FlameNode, found: Found | null): string {
  if (found === null) return "";
  const { size } = found.frames;
  if (size === 0) return "in no frame";
  const names = size === 1 ? "1 name" : `${size} names`;
  return `${names}, ${percent(found.weight, tree.weight)} of all: ${weightText(weighed, found.weight)}`;
}
