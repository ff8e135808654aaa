import type { Bucket } from "../../recording/buckets.ts";
import type { Cell } from "../../recording/csv-values.ts";
import { choicesOfLines, type Lines } from "./spreadsheet.ts";
import type { Choice } from "./take.ts";

/** What a chart shows, as it is shown now. */
export type Numbers = () => Lines;

/** Of the canvases that `canvasIn` made. */
const known = new WeakMap<Element, Numbers>();

export function keepNumbers(canvas: Element, numbers: Numbers): void {
  known.set(canvas, numbers);
}

export function choicesOfNumbers(canvas: Element): readonly Choice[] {
  return choicesOfLines(
    { copy: "Copy the numbers", file: "CSV" },
    () => known.get(canvas)?.() ?? [],
  );
}

/** A bucket's inclusive bounds. */
export function boundsOf(bucket: Bucket | undefined): readonly [Cell, Cell] {
  return [bucket?.lowest ?? null, bucket?.highest ?? null];
}

/** A start of `+1.5 s` without its sign, which a spreadsheet takes for a formula's. */
export function startCell(label: string): string {
  return label.replace(/^\+/, "");
}
