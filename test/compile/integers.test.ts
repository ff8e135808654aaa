import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { helpersIn } from "../../src/compile/c-helpers.ts";
import { integerValue } from "../../src/compile/c-value.ts";
import { CLANG_ARGUMENTS } from "../../src/compile/clang.ts";
import { compileInteger, type Scope } from "../../src/compile/expression.ts";
import type { BinaryOperator, Expression, UnaryOperator } from "../../src/spec/expression.ts";
import { SpecError } from "../../src/spec/spec-error.ts";

/** C types of the variables, which stand for a kernel's members. */
const variables = ["s8", "u8", "s16", "u16", "s32", "u32", "s64", "u64"] as const;
type Variable = (typeof variables)[number];

const scope = {
  argument: (_side: unknown, name: string) =>
    integerValue(name.replace(/\d+/, "$&_"), Number(name.slice(1)) / 8, name.startsWith("s")),
  kept: () => undefined,
} as unknown as Scope;

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .constantFrom(...variables)
    .map((name): Expression => ({ kind: "member", of: { kind: "arguments", side: "args" }, name })),
  fc
    .oneof(
      fc.bigInt({ min: -3n, max: 70n }),
      fc.constantFrom(1n << 31n, -(1n << 31n), (1n << 32n) - 1n, 1n << 63n, -(1n << 63n)),
      fc.constantFrom((1n << 63n) - 1n, (1n << 64n) - 1n),
    )
    .map((value): Expression => ({ kind: "constant", value })),
);

const binary: readonly BinaryOperator[] = [
  ...([
    "+",
    "-",
    "*",
    "/",
    "%",
    "&",
    "|",
    "^",
    "<<",
    ">>",
    ">>>",
    "==",
    "!=",
    "===",
    "!==",
  ] as const),
  ...(["<", "<=", ">", ">=", "<", "<=", ">", ">=", "&&", "||"] as const),
];
const unary: readonly UnaryOperator[] = ["!", "-", "+", "~"];

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const part = tie("expression");
  return {
    expression: fc.oneof(
      { depthSize: "medium" },
      leaf,
      fc
        .tuple(fc.constantFrom(...binary), part, part)
        .map(([operator, left, right]): Expression => ({ kind: "binary", operator, left, right })),
      fc
        .tuple(fc.constantFrom(...unary), part)
        .map(([operator, of]): Expression => ({ kind: "unary", operator, of })),
      fc
        .tuple(part, part, part)
        .map(([test, yes, no]): Expression => ({ kind: "conditional", test, yes, no })),
    ),
  };
});

type Inputs = Readonly<Record<Variable, bigint>>;

const inputs: fc.Arbitrary<Inputs> = fc.record(
  Object.fromEntries(variables.map((name) => [name, inputOf(name)])) as Record<
    Variable,
    fc.Arbitrary<bigint>
  >,
);

function inputOf(name: Variable): fc.Arbitrary<bigint> {
  const bits = BigInt(name.slice(1));
  const [min, max] = name.startsWith("s")
    ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n]
    : [0n, (1n << bits) - 1n];
  const small = fc.bigInt({ min: min < 0n ? -2n : 0n, max: 3n });
  return fc.oneof(small, fc.constantFrom(min, max), fc.bigInt({ min, max }));
}

/** An integer with what is known of its type: 64-bit unsigned or not, and its bits if never negative. */
interface Exact {
  readonly value: bigint;
  readonly unsigned: boolean;
  readonly bits: number | undefined;
}

/** The language's own meaning, in exact integers that wrap around at 64 bits. */
function evaluate(expression: Expression, values: Inputs): Exact {
  const of = (part: Expression) => evaluate(part, values);
  switch (expression.kind) {
    case "constant": {
      const value = BigInt(expression.value);
      return exact(value, value >= 1n << 63n, value < 0n ? undefined : value.toString(2).length);
    }
    case "member": {
      const { name } = expression;
      const bits = name.startsWith("u") ? Number(name.slice(1)) : undefined;
      return exact(values[name as Variable], name === "u64", bits);
    }
    case "unary": {
      const part = of(expression.of);
      switch (expression.operator) {
        case "!":
          return truth(part.value === 0n);
        case "-":
          return exact(-part.value, false);
        case "~":
          return exact(~part.value, part.unsigned);
        case "+":
          return part;
      }
      break;
    }
    case "conditional": {
      const [test, yes, no] = [of(expression.test), of(expression.yes), of(expression.no)];
      // Unsigned only where neither side can be negative.
      const isLarge = yes.unsigned || no.unsigned;
      const isNatural = [yes, no].every(({ unsigned, bits }) => unsigned || bits !== undefined);
      return exact((test.value !== 0n ? yes : no).value, isLarge && isNatural);
    }
    case "binary":
      return operate(expression.operator, of(expression.left), of(expression.right));
  }
  throw new Error(expression.kind);
}

function operate(operator: BinaryOperator, left: Exact, right: Exact): Exact {
  const [l, r] = [left.value, right.value];
  const unsigned = left.unsigned || right.unsigned;
  const sizes =
    left.bits === undefined || right.bits === undefined ? undefined : [left.bits, right.bits];
  const larger = sizes && Math.max(...sizes);
  const mayBeNegative = [left, right].some((one) => !one.unsigned && one.bits === undefined);
  switch (operator) {
    case "+":
      return exact(l + r, unsigned && !mayBeNegative, larger && larger + 1);
    case "-":
      return exact(l - r, false);
    case "*":
      return exact(l * r, unsigned && !mayBeNegative, sizes && sizes[0]! + sizes[1]!);
    case "&":
      return exact(l & r, unsigned, sizes && Math.min(...sizes));
    case "|":
      return exact(l | r, unsigned, larger);
    case "^":
      return exact(l ^ r, unsigned, larger);
    case "/":
    case "%": {
      const [n, d] = mayBeNegative ? [BigInt.asIntN(64, l), BigInt.asIntN(64, r)] : [l, r];
      const value = d === 0n ? 0n : operator === "/" ? n / d : n % d;
      if (mayBeNegative) return exact(value, false);
      return exact(value, left.bits === undefined, left.bits);
    }
    case "<<": {
      const most = sizes && sizes[0]! + Math.min(2 ** sizes[1]! - 1, 63);
      return exact(l << (r & 63n), left.unsigned, most);
    }
    case ">>":
      return exact(l >> (r & 63n), left.unsigned, left.bits);
    case ">>>":
      return exact(word(l) >> (r & 63n), left.unsigned || left.bits === undefined, left.bits);
    case "==":
    case "===":
      return truth(l === r);
    case "!=":
    case "!==":
      return truth(l !== r);
    case "<":
      return truth(l < r);
    case "<=":
      return truth(l <= r);
    case ">":
      return truth(l > r);
    case ">=":
      return truth(l >= r);
    case "&&":
      return truth(l !== 0n && r !== 0n);
    case "||":
      return truth(l !== 0n || r !== 0n);
  }
}

function truth(holds: boolean): Exact {
  return exact(holds ? 1n : 0n, false, 1);
}

function exact(value: bigint, unsigned: boolean, bits?: number | undefined): Exact {
  const small = bits !== undefined && bits < 64 ? bits : undefined;
  return { value: unsigned ? word(value) : BigInt.asIntN(64, value), unsigned, bits: small };
}

function word(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

/** What the generated C gives, as 64-bit words, for each expression and each row of inputs. */
function run(compiled: readonly string[], rows: readonly Inputs[]): bigint[][] {
  const parameters = variables.map((name) => `${name} ${name.replace(/\d+/, "$&_")}`).join(", ");
  const literal = (value: bigint) => `(u64)${word(value)}ULL`;
  const source = `
typedef signed char s8; typedef unsigned char u8; typedef short s16; typedef unsigned short u16;
typedef int s32; typedef unsigned int u32; typedef long long s64; typedef unsigned long long u64;
#define __always_inline inline __attribute__((always_inline))
int printf(const char *, ...);
${helpersIn(compiled.join("\n"))}
${compiled.map((c, i) => `__attribute__((noinline)) static u64 f${i}(${parameters}) { return (u64)${c}; }`).join("\n")}
static const u64 rows[][8] = {
${rows.map((row) => `{ ${variables.map((name) => literal(row[name])).join(", ")} },`).join("\n")}
};
int main(void) {
  for (int i = 0; i < ${rows.length}; i++) {
    const u64 *r = rows[i];
${compiled.map((_, i) => `    printf("%llu\\n", f${i}(r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7]));`).join("\n")}
  }
  return 0;
}`;
  const folder = mkdtempSync(join(tmpdir(), "probebook-integers-"));
  try {
    writeFileSync(join(folder, "a.c"), source);
    const flags = CLANG_ARGUMENTS.filter((one) => one.startsWith("-f") || one === "-O2");
    const clang = ["clang", ...flags, "-w", "-o", "a", "a.c"];
    const made = Bun.spawnSync(clang, { cwd: folder });
    if (made.exitCode !== 0) throw new Error(made.stderr.toString());
    const words = Bun.spawnSync(["./a"], { cwd: folder }).stdout.toString().trim().split("\n");
    return rows.map((_, i) =>
      words.slice(i * compiled.length, (i + 1) * compiled.length).map(BigInt),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The counterexample would be all 400 expressions. */
function reporter<T>({ failed, seed, errorInstance }: fc.RunDetails<T>): void {
  if (failed) throw new Error(`seed ${seed}: ${String(errorInstance)}`);
}

test("the C of any expression computes what the language means, with operands of every width", () => {
  let refused = 0;
  let compared = 0;
  fc.assert(
    fc.property(
      fc.array(expression, { minLength: 400, maxLength: 400 }),
      fc.array(inputs, { minLength: 24, maxLength: 24 }),
      (all, rows) => {
        const taken: Expression[] = [];
        const compiled: string[] = [];
        for (const one of all) {
          try {
            compiled.push(compileInteger(one, scope).c);
            taken.push(one);
          } catch (error) {
            // Division by the constant 0.
            if (!(error instanceof SpecError)) throw error;
            refused++;
          }
        }
        if (taken.length === 0) return;
        const wrong: string[] = [];
        for (const [i, results] of run(compiled, rows).entries()) {
          for (const [j, result] of results.entries()) {
            compared++;
            const expected = word(evaluate(taken[j]!, rows[i]!).value);
            if (result === expected) continue;
            wrong.push(`${compiled[j]} is ${result}, not ${expected}, for ${Bun.inspect(rows[i])}`);
          }
        }
        // Shrinking would compile a hundred times; the shortest of many is short enough.
        const [shortest] = wrong.toSorted((a, b) => a.length - b.length);
        if (shortest !== undefined) throw new Error(shortest);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 4), endOnFailure: true, reporter },
  );
  expect(compared).toBeGreaterThan(20_000);
  expect(refused).toBeLessThan(compared);
}, 120_000);
