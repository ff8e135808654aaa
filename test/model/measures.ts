import fc from "fast-check";
import type { Aggregate, AggregateKind } from "../../src/spec/aggregate.ts";
import type { AttachNode, Point } from "../../src/spec/attach.ts";
import type { Expression } from "../../src/spec/expression.ts";
import type { MeasureNode } from "../../src/spec/measure-node.ts";
import type { StateUpdate } from "../../src/spec/state.ts";
import { argument, integer, integerLeaf, stateKey, text, type Vocabulary } from "./expressions.ts";
import type { PointName } from "./invented-kernel.ts";

/** Whether events run in the test's own task, or on the CPU that each names, where any task may be current. */
export type Where = "own task" | "any CPU";

const at = { file: "generated", offset: 0 };

function point(name: PointName): Point {
  return { kind: "tracepoint", category: "model", name };
}

const numeric: readonly AggregateKind[] = [
  ...(["sum", "min", "max", "hist", "avg", "stats"] as const),
  ...(["lhist", "quantiles", "distinct", "first", "last", "rate"] as const),
];

function aggregate(words: Vocabulary): fc.Arbitrary<Aggregate> {
  const when = fc.option(integer(words), { freq: 4, nil: undefined });
  const number = integer(words);
  const numbers = fc
    .record({
      kind: fc.constantFrom(...numeric),
      of: number,
      when,
      linear: fc
        .tuple(
          fc.integer({ min: -100, max: 300 }),
          fc.integer({ min: 1, max: 500 }),
          fc.constantFrom(1, 7, 16, 100, 1000),
        )
        .map(([min, width, step]) => ({ min, max: min + width, step })),
      error: fc.constantFrom(1 / 32, 1 / 4, 1 / 5, 1 / 16),
    })
    .map(
      ({ kind, of, when, linear, error }): Aggregate => ({
        ...{ kind, of, when },
        linear: kind === "lhist" ? linear : undefined,
        error: kind === "quantiles" ? error : undefined,
      }),
    );
  const none = { linear: undefined, error: undefined };
  return fc.oneof(
    { weight: 4, arbitrary: numbers },
    {
      weight: 1,
      arbitrary: when.map((when): Aggregate => ({ kind: "count", of: undefined, when, ...none })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("distinct" as const, "first" as const, "last" as const), text(words))
        .map(([kind, of]): Aggregate => ({ kind, of, when: undefined, ...none })),
    },
  );
}

/** A key's part: a small number of different values is likely, so that rows meet. */
function keyPart(words: Vocabulary, cpu: boolean): fc.Arbitrary<Expression> {
  const [side] = words.sides;
  const last = words.sides.at(-1) ?? "args";
  return fc.oneof(
    integerLeaf(words),
    integer(words),
    text(words),
    fc
      .constantFrom(argument(last, "color"), argument(side ?? "args", "u8"))
      .map((of): Expression => ({ kind: "enumerator", of, pattern: "COLOR_*" })),
    ...(cpu ? [fc.constant<Expression>({ kind: "builtin", name: "cpu" })] : []),
  );
}

function span(where: Where): fc.Arbitrary<AttachNode> {
  const args: Vocabulary = { sides: ["args"], builtins: [], task: false, states: [] };
  const part = fc.oneof(
    fc.constantFrom("u8", "flag", "color", "s8").map((name) => argument("args", name)),
    integerLeaf(args),
    fc.constant<Expression>({ kind: "builtin", name: "cpu" }),
    fc.constant<Expression>({
      kind: "enumerator",
      of: argument("args", "color"),
      pattern: "COLOR_*",
    }),
  );
  const by = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => ({
    entry: parts,
    exit: parts,
  }));
  return fc
    .record({
      points: fc.constantFrom(
        ["one", "two"] as const,
        ["two", "one"] as const,
        ["one", "one"] as const,
      ),
      by: where === "own task" ? fc.option(by, { nil: undefined }) : by,
      repeat: fc.constantFrom("first" as const, "last" as const),
    })
    .map(({ points: [entry, exit], by, repeat }) => ({
      ...{ kind: "span", entry: point(entry), exit: point(exit), by, repeat },
    }));
}

const points: fc.Arbitrary<AttachNode> = fc
  .constantFrom<readonly PointName[]>(["one"], ["two"], ["one", "two"])
  .map((names) => ({ kind: "points", points: names.map(point) }));

/** Measures of one probe: their keys have the same names, and they share states. */
export function probes(
  where: Where,
  keys: number,
  most: number,
): fc.Arbitrary<readonly MeasureNode[]> {
  const state = { name: "seen" };
  const attach = fc.oneof({ weight: 3, arbitrary: points }, { weight: 2, arbitrary: span(where) });
  const one = fc.tuple(attach, fc.boolean()).chain(([node, remembers]) => {
    const words: Vocabulary = {
      sides: node.kind === "span" ? ["entry", "exit"] : ["args"],
      builtins: where === "own task" ? ["cpu", "pid", "tid", "uid", "gid"] : ["cpu"],
      task: where === "own task",
      states: remembers ? [state] : [],
    };
    return measure(node, words, keys);
  });
  return fc.array(one, { minLength: most - 2, maxLength: most }).map((nodes) =>
    nodes.map((node, i) => ({
      ...node,
      values: node.values.map((value, j) => ({ ...value, name: `v${i}_${j}` })),
      emit: node.emit?.map((column, j) => ({ ...column, name: `e${i}_${j}` })),
    })),
  );
}

function measure(attach: AttachNode, words: Vocabulary, keys: number): fc.Arbitrary<MeasureNode> {
  const [state] = words.states;
  return fc
    .record({
      where: fc.option(integer(words), { nil: undefined }),
      key: fc.array(keyPart(words, true), { minLength: keys, maxLength: keys }),
      values: fc.array(aggregate(words), { minLength: 1, maxLength: 3 }),
      emit: fc.option(fc.array(keyPart(words, true), { minLength: 1, maxLength: 3 }), {
        freq: 1,
        nil: undefined,
      }),
      updates:
        state === undefined
          ? fc.constant<readonly StateUpdate[]>([])
          : fc
              .tuple(update(words, 1), fc.array(update(words, 2), { maxLength: 1 }))
              .map(([set, more]) => [set, ...more]),
    })
    .map(({ where, key, values, updates, emit }) => ({
      ...{ attach, attachAt: at, at, where, updates, top: undefined },
      emit: emit?.map((value) => ({ name: "", value })),
      key: key.map((value, i) => ({ name: `k${i}`, value })),
      values: values.map((one) => ({ name: "", aggregate: one, at: undefined })),
    }));
}

/** What is remembered is signed, wherever it is set. */
function update(words: Vocabulary, kinds: 1 | 2): fc.Arbitrary<StateUpdate> {
  const [state] = words.states as [NonNullable<Vocabulary["states"][number]>];
  const zero: Expression = { kind: "constant", value: 0 };
  return fc
    .record({
      key: stateKey(words),
      value: integerLeaf(words),
      when: fc.option(integerLeaf(words), { nil: undefined }),
      kind: fc.integer({ min: 1, max: kinds }),
    })
    .map(({ key, value, when, kind }): StateUpdate => {
      const common = { state, key, when, at };
      if (kind === 2) return { kind: "delete", ...common };
      const signed: Expression = { kind: "binary", operator: "-", left: value, right: zero };
      return { kind: "set", ...common, fields: [{ name: "number", value: signed }] };
    });
}
