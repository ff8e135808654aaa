import type { Recording } from "../../recording/schema.ts";
import { rangeText } from "../histogram.ts";
import type { Grid } from "./grid.ts";
import { levelsOf } from "./levels.ts";
import { heatClass, type Strip, stripsOf } from "./strips.ts";

/** A grid as it is without scripts and on paper: a table with a strip of colours in each row. */
export interface StripsView {
  readonly caption: string;
  /** Of the rows, and of the number that each has. */
  readonly heads: readonly [string, string];
  /** The first and last column. */
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly rows: readonly {
    readonly label: string;
    readonly exact: string;
    readonly total: string;
    readonly strip: readonly Strip[];
  }[];
  readonly legend: readonly { readonly className: string; readonly label: string }[];
  readonly note: string;
}

interface Described extends Pick<StripsView, "caption" | "heads" | "note"> {
  readonly grid: Grid;
  readonly unit: string;
  readonly row: (index: number) => { readonly exact: string; readonly total: string };
}

export function stripsView({ view }: Pick<Recording, "view">, shown: Described): StripsView {
  const { grid, unit, row, ...words } = shown;
  const levels = levelsOf(grid);
  const strips = stripsOf(grid, levels);
  return {
    from: grid.columns[0] ?? "",
    to: grid.columns.at(-1) ?? "",
    ...words,
    width: grid.columns.length,
    rows: grid.rows.map((label, index) => ({ label, ...row(index), strip: strips[index] ?? [] })),
    legend: levels.map(({ colour, from, to }) => ({
      className: heatClass(colour),
      label: rangeText(from, to, unit, view),
    })),
  };
}
