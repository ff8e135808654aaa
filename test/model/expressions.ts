import fc from "fast-check";
import type {
  BinaryOperator,
  Builtin,
  Expression,
  Side,
  State,
  UnaryOperator,
} from "../../src/spec/expression.ts";

/** What may be written where an expression stands. */
export interface Vocabulary {
  /** Whose arguments can be read. */
  readonly sides: readonly Side[];
  readonly builtins: readonly Builtin[];
  /** Also comm. */
  readonly task: boolean;
  readonly states: readonly State[];
}

const integerArguments = [
  ...["s8", "s16", "s32", "s64", "u8", "u16", "u32", "u64", "color", "flag"],
];
const integerMembers = [
  ...["s8", "s16", "s32", "s64", "u8", "u16", "u32", "u64", "flag", "color"],
  ...["low", "middle", "high", "wide", "either", "lower", "upper"],
];

const binaryOperators: readonly BinaryOperator[] = [
  ...(["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"] as const),
  ...(["==", "!=", "===", "!==", "<", "<=", ">", ">=", "&&", "||"] as const),
];
const unaryOperators: readonly UnaryOperator[] = ["!", "-", "+", "~"];

const constant: fc.Arbitrary<Expression> = fc
  .oneof(
    fc.bigInt({ min: -3n, max: 70n }),
    fc.constantFrom(1n << 31n, -(1n << 31n), (1n << 32n) - 1n, 1n << 63n, -(1n << 63n)),
    fc.constantFrom((1n << 63n) - 1n, (1n << 64n) - 1n, 1n << 40n, 255n, 256n),
  )
  .map((value) => ({ kind: "constant", value }));

export function argument(side: Side, name: string): Expression {
  return { kind: "member", of: { kind: "arguments", side }, name };
}

function member(of: Expression, name: string): Expression {
  return { kind: "member", of, name };
}

function index(of: Expression, at: number): Expression {
  return { kind: "index", of, index: { kind: "constant", value: at } };
}

/** A struct thing: an argument, or one that it leads to. */
function thing({ sides }: Vocabulary): fc.Arbitrary<Expression> {
  return fc
    .tuple(fc.constantFrom(...sides), fc.integer({ min: 0, max: 3 }))
    .map(([side, steps]) => {
      let at = argument(side, "thing");
      for (let i = 0; i < steps - 1; i++) at = member(at, "next");
      return at;
    });
}

/** An integer that is read, not computed. */
export function integerLeaf(words: Vocabulary): fc.Arbitrary<Expression> {
  const { sides, builtins, states } = words;
  const direct = fc
    .tuple(fc.constantFrom(...sides), fc.constantFrom(...integerArguments))
    .map(([side, name]) => argument(side, name));
  const inThing = fc.oneof(
    fc
      .tuple(thing(words), fc.constantFrom(...integerMembers))
      .map(([of, name]) => member(of, name)),
    fc
      .tuple(thing(words), fc.constantFrom("deep", "depth"))
      .map(([of, name]) => member(member(of, "inner"), name)),
    fc
      .tuple(thing(words), fc.integer({ min: 0, max: 3 }))
      .map(([of, at]) => index(member(of, "numbers"), at)),
    fc
      .tuple(thing(words), fc.integer({ min: 0, max: 1 }))
      .map(([of, at]) => index(member(of, "words"), at)),
    fc
      .tuple(thing(words), fc.integer({ min: 0, max: 1 }))
      .map(([of, at]) => member(index(member(of, "inners"), at), "depth")),
    thing(words).map(
      (left): Expression => ({
        kind: "binary",
        operator: "!==",
        left,
        right: { kind: "constant", value: 0 },
      }),
    ),
  );
  const all: fc.Arbitrary<Expression>[] = [direct, direct, direct, constant, constant, inThing];
  if (builtins.length > 0) {
    all.push(fc.constantFrom(...builtins).map((name): Expression => ({ kind: "builtin", name })));
  }
  if (states.length > 0) all.push(stateReading(words));
  return fc.oneof(...all);
}

/** `state.get(key).number` and `state.has(key)`; keys are one small integer. */
function stateReading(words: Vocabulary): fc.Arbitrary<Expression> {
  return fc
    .tuple(fc.constantFrom(...words.states), stateKey(words), fc.boolean())
    .map(([state, key, isRead]): Expression => {
      if (!isRead) return { kind: "has", state, key };
      return { kind: "member", of: { kind: "remembered", state, key }, name: "number" };
    });
}

export function stateKey({ sides }: Vocabulary): fc.Arbitrary<readonly Expression[]> {
  return fc
    .tuple(fc.constantFrom(...sides), fc.constantFrom("flag", "u8", "color"))
    .map(([side, name]) => [argument(side, name)]);
}

/** An integer of any depth. */
export function integer(words: Vocabulary): fc.Arbitrary<Expression> {
  const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
    const part = tie("expression");
    return {
      expression: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        integerLeaf(words),
        fc
          .tuple(fc.constantFrom(...binaryOperators), part, part)
          .map(
            ([operator, left, right]): Expression => ({ kind: "binary", operator, left, right }),
          ),
        fc
          .tuple(fc.constantFrom(...unaryOperators), part)
          .map(([operator, of]): Expression => ({ kind: "unary", operator, of })),
        fc
          .tuple(part, part, part)
          .map(([test, yes, no]): Expression => ({ kind: "conditional", test, yes, no })),
        textTest(words),
      ),
    };
  });
  return expression;
}

/** A string of the kernel's. */
export function text(words: Vocabulary): fc.Arbitrary<Expression> {
  const all: fc.Arbitrary<Expression>[] = [
    fc.constantFrom(...words.sides).map((side) => argument(side, "text")),
    fc
      .tuple(thing(words), fc.constantFrom("name", "long_name", "text"))
      .map(([of, name]) => member(of, name)),
    thing(words).map((of) => member(member(of, "inner"), "label")),
  ];
  if (words.task) all.push(fc.constant<Expression>({ kind: "builtin", name: "comm" }));
  return fc.oneof(...all);
}

const literals = fc.constantFrom("", "a", "b", "abc", "eth0", "eth", "rx", "x".repeat(10));

function textTest(words: Vocabulary): fc.Arbitrary<Expression> {
  const literal = literals.map((value): Expression => ({ kind: "constant", value }));
  return fc.oneof(
    fc
      .tuple(fc.constantFrom("===" as const, "!==" as const), text(words), literal)
      .map(([operator, left, right]): Expression => ({ kind: "binary", operator, left, right })),
    fc
      .tuple(
        fc.constantFrom("startsWith" as const, "endsWith" as const, "includes" as const),
        text(words),
        literal,
      )
      .map(([name, of, part]): Expression => ({ kind: "call", name, args: [of, part] })),
  );
}
