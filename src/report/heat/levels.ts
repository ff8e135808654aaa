import type { Integer } from "../../recording/integer.ts";
import type { Grid } from "./grid.ts";

/** Numbers that have one colour; bounds inclusive. */
export interface Level {
  /** Of the style sheet: 1, the faintest, to 7. */
  readonly colour: number;
  readonly from: Integer;
  readonly to: Integer;
}

const colours = 7;

/** At most seven levels, from the smallest positive number to the largest, each by the same factor above the one before. */
export function levelsOf({ cells }: Pick<Grid, "cells">): readonly Level[] {
  const numbers = cells.flat().filter((number) => number !== null && number > 0);
  const [first] = numbers;
  if (first === undefined || first === null) return [];
  let [least, most]: [Integer, Integer] = [first, first];
  let isWhole = true;
  for (const number of numbers) {
    if (number === null) continue;
    if (number < least) least = number;
    if (number > most) most = number;
    if (typeof number === "number" && !Number.isInteger(number)) isWhole = false;
  }
  const factor = (Number(most) / Number(least)) ** (1 / colours);
  const starts = Array.from({ length: colours }, (_, step): Integer => {
    if (step === 0) return least;
    const start = Number(least) * factor ** step;
    return isWhole ? Math.ceil(start) : start;
  }).filter((start, step, all) => step === 0 || (start > (all[step - 1] ?? 0) && start <= most));
  return starts.map((from, step) => ({
    colour: colourOf(step, starts.length),
    from,
    to: endOf(starts[step + 1], most, isWhole),
  }));
}

/** Null for what has no colour: nothing counted, zero, less than zero. */
export function levelOf(levels: readonly Level[], number: Integer | null): Level | null {
  if (number === null) return null;
  return levels.findLast(({ from }) => number >= from) ?? null;
}

/** Few levels are spread over all colours. */
function colourOf(step: number, count: number): number {
  return count === 1 ? 5 : 1 + Math.round(((colours - 1) * step) / (count - 1));
}

function endOf(next: Integer | undefined, most: Integer, isWhole: boolean): Integer {
  if (next === undefined) return most;
  return isWhole ? Number(next) - 1 : next;
}
