import { csv } from "../../recording/csv.ts";
import type { Cell } from "../../recording/csv-values.ts";
import type { Choice } from "./take.ts";

/** The lines of a table, heads first, with exact numbers. */
export type Lines = readonly (readonly Cell[])[];

/** Lines as a text to be pasted into a spreadsheet and as a file, each under its label. */
export function choicesOfLines(
  labels: { readonly copy: string; readonly file: string },
  lines: () => Lines,
): readonly Choice[] {
  return [
    { label: labels.copy, text: () => csv(lines(), "\t") },
    {
      label: labels.file,
      ending: "csv",
      make: () => new Blob([csv(lines())], { type: "text/csv" }),
    },
  ];
}

/** A head: `time longest ns`. */
export function headOf(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}
