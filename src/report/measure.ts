import { type Figure, figuresOf, mainFigure, numberIn } from "../recording/figure.ts";
import { add, type Integer } from "../recording/integer.ts";
import type { Column, Recording, Row } from "../recording/schema.ts";

/** What a reader calls it outside of its table: `time, total`. */
export function figureName({ column, part, label }: Figure): string {
  return part === "value" || part === "perSecond" || label === column
    ? label
    : `${column}, ${label}`;
}

/** Texts cannot be drawn over time. */
function isNumeric({ text }: Column): boolean {
  return text === undefined;
}

/** The figures that can be drawn over time. */
export function drawable({ values }: Pick<Recording, "values">): readonly Figure[] {
  return values.filter(isNumeric).flatMap(figuresOf);
}

/** The one that is drawn before the reader chooses. */
export function drawnFirst(recording: Pick<Recording, "values" | "view">): Figure | undefined {
  return mainNumber(recording) ?? drawable(recording)[0];
}

/** The sum of an additive figure over rows. */
export function sumOf(rows: readonly Row[], shown: Figure, elapsedNs: Integer): Integer {
  const numbers = rows.map((row) => numberIn(shown, row, elapsedNs) ?? 0);
  // Rates need not be whole.
  return numbers.every((number) => Number.isInteger(Number(number)))
    ? numbers.reduce(add, 0)
    : numbers.reduce((sum: number, number) => sum + Number(number), 0);
}

/** The figure that rows are ordered by, if it is a number. */
export function mainNumber(recording: Pick<Recording, "values" | "view">): Figure | undefined {
  const main = mainFigure(recording);
  const column = recording.values.find(({ name }) => name === main?.column);
  return column !== undefined && isNumeric(column) ? main : undefined;
}
