import type { Figure } from "../recording/figure.ts";
import { numberIn } from "../recording/figure.ts";
import { greatest, type Integer } from "../recording/integer.ts";
import type { Recording, Row } from "../recording/schema.ts";
import { type FlameStacks, flameFigures, flamePaths, type Sides } from "../report/flame/stacks.ts";
import { figureName } from "../report/measure.ts";
import type { Both } from "./pairs.ts";

/** What the two recordings' numbers are seen against: each one's sum, or its seconds. */
export interface Basis {
  readonly figure: Figure;
  readonly by: "share" | "second";
  readonly first: number;
  readonly second: number;
  /** Numbers are counts of events, which vary by chance. */
  readonly counts: boolean;
}

/** Each figure that both recordings' stacks can be weighed by, by share and by the second. */
export function flameBases({ first, second, pairs }: Both): readonly Basis[] {
  const known = new Set(flameFigures(first).map(figureName));
  return flameFigures(second)
    .filter((figure) => known.has(figureName(figure)))
    .flatMap((figure): Basis[] => {
      const sum = (side: "first" | "second") =>
        pairs.reduce((all, pair) => all + Number(weightIn(figure, pair[side])), 0);
      const kind = second.values.find(({ name }) => name === figure.column)?.kind;
      const counts = figure.part === "count" || kind === "count";
      const seconds = ({ elapsed_ns }: Recording) => Number(elapsed_ns) / 1e9;
      return [
        { figure, by: "share", first: sum("first"), second: sum("second"), counts },
        { figure, by: "second", first: seconds(first), second: seconds(second), counts },
      ];
    });
}

export function basisName({ figure, by }: Basis): string {
  return `${figureName(figure)}, ${by === "share" ? "share of each run" : "per second"}`;
}

/** Of the wider graph; a leaf is never rounded away. */
const whole = 1_000_000_000;

/** All stacks of both: a frame is as wide as it is in both together, each seen against its own run. */
export function comparedStacks({ second, pairs }: Both, basis: Basis): FlameStacks {
  const weighed = pairs
    .map(({ key, first, second: now }) => ({
      key,
      sides: { first: weightIn(basis.figure, first), second: weightIn(basis.figure, now) },
    }))
    .filter(({ sides }) => sides.first > 0 || sides.second > 0);
  const { frames, paths } = flamePaths(
    second,
    weighed.map(({ key }) => key),
  );
  const all = weighed.map(({ sides }) => seenAgainst(basis, sides));
  const sum = all.reduce((most, { first, second: now }) => most + first + now, 0);
  return {
    frames,
    stacks: weighed.map(({ sides }, i) => {
      const seen = (all[i]?.first ?? 0) + (all[i]?.second ?? 0);
      const weight = Math.max(1, Math.round((whole * seen) / sum));
      return { path: paths[i] ?? [], weight, sides };
    }),
  };
}

function weightIn(figure: Figure, row: Row | undefined): Integer {
  const weight = row === undefined ? 0 : (numberIn(figure, row, 0) ?? 0);
  return greatest(weight, 0);
}

export function seenAgainst(basis: Basis, { first, second }: Sides) {
  return {
    first: basis.first === 0 ? 0 : Number(first) / basis.first,
    second: basis.second === 0 ? 0 : Number(second) / basis.second,
  };
}
