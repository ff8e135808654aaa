import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Group } from "./groups.ts";
import type { Layout } from "./layout.ts";

/** All programs update the same rows: what a column holds must be of one kind wherever it comes from. */
export function commonLayout(
  layouts: readonly Layout[],
  groups: readonly Group[],
  measure: MeasureNode,
): Layout {
  const [first, ...others] = layouts as [Layout, ...Layout[]];
  const columns = ({ keys, values }: Layout) => [...keys, ...values];
  for (const [i, layout] of others.entries()) {
    const own = columns(layout);
    const differing = columns(first).findIndex((column, at) => !Bun.deepEquals(column, own[at]));
    if (differing < 0) continue;
    const { name } = own[differing]!;
    throw new SpecError(
      `${name} is of another kind at ${groups[i + 1]![0].symbol} than at ${groups[0]![0].symbol}`,
      measure.attachAt,
      "Give each attach point a measure of its own.",
    );
  }
  return first;
}
