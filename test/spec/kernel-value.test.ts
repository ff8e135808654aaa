import { describe, expect, test } from "bun:test";
import { constant, perCpu, text } from "probebook";
import { eventValue } from "../../src/spec/event-value.ts";
import { type Expression, parts, show } from "../../src/spec/expression.ts";
import { expressionOf, isKernelValue } from "../../src/spec/kernel-value.ts";
import { place } from "../../src/spec/position.ts";

/** This file is rewritten as a spec is. */
interface Event {
  readonly cpu: number;
  readonly pid: number;
  readonly comm: string;
  readonly elapsed: number;
  readonly args: {
    readonly a: number;
    readonly b: { readonly c: number };
    readonly s: number;
    readonly list: readonly { readonly n: number; readonly name: string }[];
  };
}

const e = eventValue<Event>();
const built = (value: unknown): Expression => expressionOf(value, undefined);
const shown = (value: unknown): string => show(built(value));

describe("an operator on a kernel value builds an expression", () => {
  const slow = 50_000;
  const name = "b" as const;
  const nothing = undefined as number | undefined;
  const at = { cpu: 3, big: 18446744073709551615n };
  const flag = true as boolean;
  const { args, pid } = e;
  const isSlow = (ns: number, than = slow) => ns > than;
  const anyOf = (v: number, all: readonly number[]) =>
    all.map((one) => v === one).reduce((a, b) => a || b);

  test.each<[string, unknown]>([
    ["(e.cpu === 3)", e.cpu === 3],
    ["(3 === e.cpu)", 3 === e.cpu],
    ["(e.cpu !== 3)", e.cpu !== at.cpu],
    // biome-ignore lint/suspicious/noDoubleEquals: the loose operators are rewritten too
    ["((e.cpu == 1) || (e.cpu != 2))", e.cpu == 1 || e.cpu != 2],
    ["(((e.cpu < 1) || (e.cpu <= 2)) || (e.cpu > 3))", e.cpu < 1 || e.cpu <= 2 || e.cpu > 3],
    ["(e.args.a >= 4)", e.args.a >= 4],
    ["((e.cpu + (e.pid * 2)) - 7)", e.cpu + e.pid * 2 - 7],
    ["(((e.cpu + e.pid) / 2) % 3)", ((e.cpu + e.pid) / 2) % 3],
    ["((((e.cpu & 1) | 2) ^ 4) << 1)", (((e.cpu & 1) | 2) ^ 4) << 1],
    ["((e.cpu >> 1) >>> 2)", (e.cpu >> 1) >>> 2],
    ["(!e.cpu && (-e.pid === ~e.args.a))", !e.cpu && -e.pid === ~e.args.a],
    ["+e.cpu", +e.cpu],
    ["((e.cpu === 0) ? e.pid : e.args.b.c)", e.cpu === 0 ? e.pid : e.args.b.c],
    ["(e.args.a ?? e.args.b.c)", e.args.a ?? e.args.b.c],
    ["e.args.b.c", e.args?.b.c],
    ["e.args.b.c", e.args[name].c],
    ["(e.args.a === e.pid)", args.a === pid],
    ["(e.elapsed > 50000)", isSlow(e.elapsed)],
    ["(e.elapsed > 10)", isSlow(e.elapsed, 5 + 5)],
    ["(((e.cpu === 1) || (e.cpu === 2)) || (e.cpu === 5))", anyOf(e.cpu, [1, 2, 5])],
    ["(e.pid < 18446744073709551615)", e.pid < (at.big as unknown as number)],
    ["(e.pid === true)", (e.pid as unknown) === true],
    ['(e.comm === "a\\"b")', e.comm === 'a"b'],
    ["(e.args.list[3].n > 1)", e.args.list[3]!.n > 1],
    ["e.args.list[(e.cpu + 1)].n", e.args.list[e.cpu + 1]!.n],
    ["e.args.list[e.args.list[e.cpu].n].name", e.args.list[e.args.list[e.cpu]!.n]!.name],
    ["e.args.b.c", e.args[`${name}` as const].c],
    [
      '(!startsWith(e.comm, "kw") || endsWith(e.comm, "/0"))',
      !e.comm.startsWith("kw") || e.comm.endsWith("/0"),
    ],
    ['includes(text(e.args.a, 128), "x")', text(e.args.a, { limit: 64 + 64 }).includes("x")],
    ['includes(e.comm, "a")', e.comm?.includes("a")],
    [
      '(perCpu("runqueues", e.cpu).nr === constant("X"))',
      perCpu("runqueues", e.cpu).nr === constant("X"),
    ],
    // Constants are computed before, and what they decide leaves no trace.
    ["e.pid", flag && e.pid],
    ["e.cpu", flag ? e.cpu : e.pid],
    ["true", flag || e.pid > 1],
    ["e.pid", nothing ?? e.pid],
    ["(e.cpu === 9)", e.cpu === 3 * 3],
  ])("%s", (text, value) => expect(shown(value)).toBe(text));
});

test("plain operands stay plain", () => {
  expect(isKernelValue(1 + 2)).toBeFalse();
  expect([1 + 2, 5n << 2n, !0, -"3", 1 < 2]).toEqual([3, 20n, true, -3, true]);
});

describe("positions", () => {
  const textAt = (at: Expression["at"]): string => {
    if (at === undefined) return "nowhere";
    const found = place(at);
    return found === undefined ? "?" : found.text.slice(found.column - 1);
  };

  test("each member of a chain has its own", () => {
    const value = built(e.args.b.c);
    if (value.kind !== "member" || value.of.kind !== "member") throw new Error("no chain");
    expect(textAt(value.at)).toStartWith("c);");
    expect(textAt(value.of.at)).toStartWith("b.c);");
    expect(textAt(value.of.of.at)).toStartWith("args.b.c);");
  });

  // biome-ignore format: the comments stand where they are meant to
  test("an operator's is its own, wherever its operands and comments stand", () => {
    const value = built(
      (e.cpu /* === */ + 1) // &&
        === // the operator is before this
        7 && e.pid,
    );
    const [equal, pid] = parts(value);
    expect(textAt(value.at)).toStartWith("&& e.pid");
    expect(textAt(equal?.at)).toStartWith("=== // the operator");
    expect(textAt(pid?.at)).toStartWith("pid,");
    expect(textAt(parts(equal!)[0]?.at)).toStartWith("+ 1)");
  });

  test("an element's is its index's, a method's its name's", () => {
    const { list } = e.args;
    expect(textAt(built(list[2]).at)).toStartWith("2])");
    expect(textAt(built(list[e.cpu]!.n).at)).toStartWith("n)");
    expect(textAt(built(e.comm.startsWith("a")).at)).toStartWith("startsWith(");
  });

  test("of a conditional it is the question mark's, of a unary operator its own", () => {
    expect(textAt(built(e.cpu ? 1 : 2).at)).toStartWith("? 1 : 2");
    expect(textAt(built(!e.cpu).at)).toStartWith("!e.cpu");
  });

  test("destructured members have none of their own", () => {
    const { cpu } = e;
    expect(built(cpu).at).toBeUndefined();
    expect(textAt(built(cpu + 1).at)).toStartWith("+ 1)");
  });
});
