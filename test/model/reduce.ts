import { type Expression, parts, withParts } from "../../src/spec/expression.ts";
import type { MeasureNode } from "../../src/spec/measure-node.ts";

export interface Failing<Event> {
  readonly measures: readonly MeasureNode[];
  readonly events: readonly Event[];
}

/**
 * A smaller case that still fails: fewer measures, then fewer events, then less in the measures. Events
 * come before expressions, since trying them takes no clang. Stops after `patience` ms.
 */
export async function reduce<Event>(
  failing: Failing<Event>,
  fails: (smaller: Failing<Event>) => Promise<boolean>,
  patience: number,
): Promise<Failing<Event>> {
  const end = performance.now() + patience;
  const tries = async (smaller: Failing<Event>) =>
    performance.now() < end && (await fails(smaller));
  let best = failing;
  for (const one of best.measures) {
    const alone = { ...best, measures: [one] };
    if (best.measures.length > 1 && (await tries(alone))) {
      best = alone;
      break;
    }
  }
  best = await shorter(best, "measures", tries);
  best = await shorter(best, "events", tries);
  for (let progress = true; progress && performance.now() < end; ) {
    progress = false;
    for (const measures of simplerMeasures(best.measures)) {
      if (!(await tries({ ...best, measures }))) continue;
      best = { ...best, measures };
      progress = true;
      break;
    }
  }
  return shorter(best, "events", tries);
}

/** Leaves out ever smaller pieces of a list. */
async function shorter<Event>(
  failing: Failing<Event>,
  list: "measures" | "events",
  fails: (smaller: Failing<Event>) => Promise<boolean>,
): Promise<Failing<Event>> {
  let best = failing;
  for (
    let size = Math.ceil(best[list].length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < best[list].length && best[list].length > 1; ) {
      const rest = best[list].toSpliced(from, size);
      const smaller = { ...best, [list]: rest } as Failing<Event>;
      if (rest.length > 0 && (await fails(smaller))) best = smaller;
      else from += size;
    }
  }
  return best;
}

function* simplerMeasures(measures: readonly MeasureNode[]): Iterable<readonly MeasureNode[]> {
  for (const [i, one] of measures.entries()) {
    for (const simpler of simplerMeasure(one)) yield measures.with(i, simpler);
  }
}

function* simplerMeasure(measure: MeasureNode): Iterable<MeasureNode> {
  const { where, key, values, updates } = measure;
  if (measure.emit !== undefined) yield { ...measure, emit: undefined };
  if (where !== undefined) {
    yield { ...measure, where: undefined };
    for (const simpler of simplerExpression(where)) yield { ...measure, where: simpler };
  }
  for (const i of key.keys()) yield { ...measure, key: key.toSpliced(i, 1) };
  for (const i of updates.keys()) yield { ...measure, updates: updates.toSpliced(i, 1) };
  for (const i of values.keys()) {
    if (values.length > 1) yield { ...measure, values: values.toSpliced(i, 1) };
  }
  for (const [i, part] of key.entries()) {
    for (const value of simplerExpression(part.value))
      yield { ...measure, key: key.with(i, { ...part, value }) };
  }
  for (const [i, value] of values.entries()) {
    const { aggregate } = value;
    const put = (changed: Partial<typeof aggregate>) => ({
      ...measure,
      values: values.with(i, { ...value, aggregate: { ...aggregate, ...changed } }),
    });
    if (aggregate.when !== undefined) {
      yield put({ when: undefined });
      for (const when of simplerExpression(aggregate.when)) yield put({ when });
    }
    if (aggregate.of !== undefined)
      for (const of of simplerExpression(aggregate.of)) yield put({ of });
  }
}

/** A part in place of the whole, a plain number, or the same with one part simpler. */
function* simplerExpression(expression: Expression): Iterable<Expression> {
  const inner = parts(expression).filter(({ kind }) => kind !== "arguments" && kind !== "event");
  const constant = expression.kind === "constant" ? expression.value : undefined;
  if (constant !== 0 && constant !== 1) {
    yield { kind: "constant", value: 0 };
    yield { kind: "constant", value: 1 };
  }
  yield* inner;
  for (const part of inner) {
    for (const simpler of simplerExpression(part)) {
      yield withParts(expression, (one) => (one === part ? simpler : one));
    }
  }
}
