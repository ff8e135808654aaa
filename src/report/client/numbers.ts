import type { Bucket } from "../../recording/buckets.ts";
import { csv } from "../../recording/csv.ts";
import type { Cell } from "../../recording/csv-values.ts";
import type { Choice } from "./take.ts";

/** What a chart shows as the lines of a table, heads first: exact, as it is shown now. */
export type Numbers = () => readonly (readonly Cell[])[];

/** Of the canvases that `canvasIn` made. */
const known = new WeakMap<Element, Numbers>();

export function keepNumbers(canvas: Element, numbers: Numbers): void {
  known.set(canvas, numbers);
}

/** For a spreadsheet: a chart's numbers as a file and to be pasted. */
export function choicesOfNumbers(canvas: Element): readonly Choice[] {
  const lines = () => known.get(canvas)?.() ?? [];
  return [
    { label: "CSV", ending: "csv", make: () => new Blob([csv(lines())], { type: "text/csv" }) },
    { label: "Copy the numbers", text: () => csv(lines(), "\t") },
  ];
}

/** `largest (ns)` */
export function headOf(name: string, unit: string): string {
  return unit === "" ? name : `${name} (${unit})`;
}

/** A bucket's inclusive bounds. */
export function boundsOf(bucket: Bucket | undefined): readonly [Cell, Cell] {
  return [bucket?.lowest ?? null, bucket?.highest ?? null];
}

/** A start of `+1.5 s` without its sign, which a spreadsheet takes for a formula's. */
export function startCell(label: string): string {
  return label.replace(/^\+/, "");
}
