import type { Grid } from "./grid.ts";
import { type Level, levelOf } from "./levels.ts";

/** A row as SVG paths in a box of one unit for each column and a height of one; a path for each colour. */
export interface Strip {
  readonly className: string;
  readonly path: string;
}

export function stripsOf(
  { cells }: Pick<Grid, "cells">,
  levels: readonly Level[],
): readonly (readonly Strip[])[] {
  return cells.map((row) => {
    const paths = new Map<number, string>();
    for (let from = 0; from < row.length; ) {
      const colour = levelOf(levels, row[from] ?? null)?.colour ?? 0;
      let to = from + 1;
      while (to < row.length && (levelOf(levels, row[to] ?? null)?.colour ?? 0) === colour) to++;
      const run = `M${from} 0h${to - from}v1H${from}z`;
      if (colour > 0) paths.set(colour, (paths.get(colour) ?? "") + run);
      from = to;
    }
    return [...paths].map(([colour, path]) => ({ className: heatClass(colour), path }));
  });
}

/** Names a colour of the style sheet. */
export function heatClass(colour: number): string {
  return `heat-${colour}`;
}
