import { type Expression, parts, positionOf, show } from "./expression.ts";
import { SpecError } from "./spec-error.ts";

/** Deepest nesting; more than any expression that is written by hand has. */
const DEEPEST = 100;
/** Most operators and operands in one expression, each place where a shared part is used counted. */
const LARGEST = 1500;
/** Most intermediate results that wait for another one: each takes 8 of the 512 bytes of BPF's stack. */
const MOST_WAITING = 16;

/** Most calls of endsWith and includes in one measure; the verifier follows each through all of its string. */
const MOST_SEARCHES = 32;

/** Refuses more searches of strings than a program can have. */
export function validateSearches(expressions: readonly Expression[]): void {
  let left = MOST_SEARCHES;
  const visit = (expression: Expression): void => {
    const isSearch =
      expression.kind === "call" && ["endsWith", "includes"].includes(expression.name);
    if (isSearch && left-- === 0) {
      throw new SpecError(
        `this is one search more than the ${MOST_SEARCHES} that a measure can have`,
        positionOf(expression),
        "Compare by === or startsWith(), or give each question a measure of its own.",
      );
    }
    for (const part of parts(expression)) visit(part);
  };
  for (const one of expressions) visit(one);
}

interface Size {
  readonly depth: number;
  readonly count: number;
  readonly waiting: number;
}

/**
 * Refuses what no compiler could hold: `v = v + v` in a loop doubles an expression each time. Parts that are used
 * in several places are looked at once.
 */
export function validateSize(expression: Expression): void {
  const { depth, count, waiting } = sizeOf(expression, new Map());
  const at = positionOf(expression);
  const advice = "Read less in one expression, or build it from fewer repeated parts.";
  if (count > LARGEST) {
    const size = count > 1e6 ? "more than a million" : count;
    throw new SpecError(
      `this expression has ${size} parts; at most ${LARGEST} are possible`,
      at,
      advice,
    );
  }
  if (depth > DEEPEST) {
    throw new SpecError(
      `this expression is nested ${depth} levels deep; at most ${DEEPEST} are possible`,
      at,
      advice,
    );
  }
  if (waiting > MOST_WAITING) {
    throw new SpecError(
      `this expression keeps ${waiting} intermediate results at once; BPF's stack of 512 bytes has room for ${MOST_WAITING}`,
      at,
      `Write it so that sums grow to the left: ((a + b) + c) + d needs one. It begins ${show(expression).slice(0, 40)} ….`,
    );
  }
}

function sizeOf(expression: Expression, known: Map<Expression, Size>): Size {
  const found = known.get(expression);
  if (found !== undefined) return found;
  const inner = parts(expression).map((part) => sizeOf(part, known));
  const isLogical =
    expression.kind === "conditional" ||
    (expression.kind === "binary" && ["&&", "||"].includes(expression.operator));
  const size = {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    count: inner.reduce((sum, { count }) => sum + count, 1),
    // What stands to the left of a part waits for it, unless it has decided already.
    waiting: Math.max(1, ...inner.map(({ waiting }, i) => waiting + (isLogical ? 0 : i))),
  };
  known.set(expression, size);
  return size;
}
