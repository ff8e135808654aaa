import type { Sides } from "../report/flame/stacks.ts";
import { changeText } from "./figures.ts";
import { type Basis, seenAgainst } from "./flame.ts";

export const changeKinds = [
  { kind: "more-3", label: "more than twice as much" },
  { kind: "more-2", label: "more by a quarter" },
  { kind: "more-1", label: "more" },
  { kind: "even", label: "even: under 5 %, or chance" },
  { kind: "less-1", label: "less" },
  { kind: "less-2", label: "less by a fifth" },
  { kind: "less-3", label: "less than half as much" },
  { kind: "new", label: "only in the second" },
  { kind: "gone", label: "only in the first" },
] as const;

export type ChangeKind = (typeof changeKinds)[number]["kind"];

/** How a frame changed. Of counts, what is within two standard errors of chance is even. */
export function changeKind(basis: Basis, sides: Sides): ChangeKind {
  const { first, second } = seenAgainst(basis, sides);
  if (first === 0) return second === 0 ? "even" : "new";
  if (second === 0) return "gone";
  const error = Math.sqrt(
    Number(sides.first) / basis.first ** 2 + Number(sides.second) / basis.second ** 2,
  );
  if (basis.counts && Math.abs(second - first) < 2 * error) return "even";
  const times = second / first;
  const size = Math.max(times, 1 / times);
  if (size < 1.05) return "even";
  const degree = size >= 2 ? 3 : size >= 1.25 ? 2 : 1;
  return times > 1 ? `more-${degree}` : `less-${degree}`;
}

/** ` +34.0 %`, ` new`; empty where it is even. */
export function changeNote(basis: Basis, sides: Sides): string {
  const kind = changeKind(basis, sides);
  if (kind === "even") return "";
  if (kind === "new" || kind === "gone") return ` ${kind}`;
  const { first, second } = seenAgainst(basis, sides);
  return ` ${changeText((second - first) / first)}`;
}
