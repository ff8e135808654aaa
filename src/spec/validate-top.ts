import type { MeasureNode } from "./measure-node.ts";
import { SpecError } from "./spec-error.ts";

/** `top` concerns the one table that all measures are columns of. */
export function validateTop(measures: readonly MeasureNode[]): void {
  const names = measures.flatMap(({ values }) => values.map(({ name }) => name));
  const [first, second] = measures.filter(({ top }) => top !== undefined);
  if (second !== undefined) {
    throw new SpecError("two measures say `top`", second.at, "They share one table: say it once.");
  }
  if (first?.top === undefined) return;
  const { rows, by } = first.top;
  if (!Number.isSafeInteger(rows) || rows < 1) {
    throw new SpecError(`top's rows are ${String(rows)}`, first.at, "Give a whole number from 1.");
  }
  if (names.includes(by)) return;
  throw new SpecError(
    `top is by ${JSON.stringify(by)}, which is no value`,
    first.at,
    `The values are ${names.join(", ") || "none"}.`,
  );
}
