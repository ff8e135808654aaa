import { type Expression, parts, positionOf, show } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type CopyText, type CValue, type Integer, integerValue } from "./c-value.ts";
import { compileExpression, type Scope } from "./expression.ts";
import { expressionsOf } from "./measure-expressions.ts";

/** A value that is read at the entry and kept until the exit. */
export interface Kept {
  readonly expression: Expression;
  readonly member: string;
  readonly value: CValue;
}

/** The largest parts of a measure that read the entry only. */
export function keptValues(measure: MeasureNode, entry: Scope): readonly Kept[] {
  const found = new Map<string, Expression>();
  for (const expression of expressionsOf(measure)) collect(expression, found);
  return [...found.values()].map((expression, i) => ({
    expression,
    member: `kept${i}_`,
    value: compileExpression(expression, entry),
  }));
}

function collect(expression: Expression, found: Map<string, Expression>): void {
  // An enumerator's names are looked up at the exit; its integer is what has to be kept.
  if (expression.kind !== "enumerator" && readsOnlyEntry(expression)) {
    found.set(show(expression), expression);
  } else for (const part of parts(expression)) collect(part, found);
}

function readsOnlyEntry(expression: Expression): boolean {
  const leaves = leavesOf(expression);
  return (
    !asksState(expression) &&
    leaves.some((leaf) => leaf.kind === "arguments") &&
    leaves.every(
      (leaf) => leaf.kind === "constant" || (leaf.kind === "arguments" && leaf.side === "entry"),
    )
  );
}

/** What is remembered is looked up at the exit, as builtins are. */
function asksState(expression: Expression): boolean {
  return (
    expression.kind === "remembered" ||
    expression.kind === "has" ||
    parts(expression).some(asksState)
  );
}

function leavesOf(expression: Expression): readonly Expression[] {
  const inner = parts(expression);
  return inner.length === 0 ? [expression] : inner.flatMap(leavesOf);
}

/** Members of struct openN. */
export function openMembers(kept: readonly Kept[]): string[] {
  return [
    "u64 start;",
    "u64 owner;",
    ...kept.map(({ member, value }) =>
      value.kind === "text"
        ? `char ${member}[${textBytes(value)}];`
        : `${value.kind === "integer" && value.signed ? "s64" : "u64"} ${member};`,
    ),
  ];
}

/** Size of struct openN. */
export function openBytes(kept: readonly Kept[]): number {
  return kept.reduce((sum, { value }) => sum + (value.kind === "text" ? textBytes(value) : 8), 16);
}

function textBytes(value: CValue & { kind: "text" }): number {
  return Math.ceil(value.length / 8) * 8;
}

/** What the exit reads in place of the entry's own expressions. */
export function keptAtExit(kept: readonly Kept[]): ReadonlyMap<string, CValue> {
  return new Map(
    kept.map(({ expression, member, value }): [string, CValue] => {
      const place = `open->${member}`;
      switch (value.kind) {
        case "text":
          return [show(expression), { ...value, cut: false, copy: copyKept(place) }];
        case "integer":
          return [show(expression), keptInteger(place, value)];
        case "pointer":
          return [show(expression), integerValue(place, 8, false)];
        default:
          throw new SpecError(
            `${show(expression)} cannot be kept from the entry until the exit`,
            positionOf(expression),
            "Name one of its members.",
          );
      }
    }),
  );
}

/** As wide as it was: narrower unsigned integers are computed with as signed ones. */
function keptInteger(place: string, { bytes, signed, natural, decode }: Integer): Integer {
  const c = bytes < 8 && !signed ? `((u${bytes * 8})${place})` : place;
  return {
    ...integerValue(c, bytes, signed),
    ...(natural === undefined ? {} : { natural }),
    ...(decode === undefined ? {} : { decode }),
  };
}

/** Both sides have room for the same number of bytes, and what was cut was counted at the entry. */
function copyKept(place: string): CopyText {
  return (destination, size) => `__builtin_memcpy(${destination}, ${place}, ${size})`;
}
