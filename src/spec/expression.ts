import type { Position } from "./position.ts";

export type BinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "&"
  | "|"
  | "^"
  | "<<"
  | ">>"
  | ">>>"
  | "=="
  | "!="
  | "==="
  | "!=="
  | "<"
  | "<="
  | ">"
  | ">="
  | "&&"
  | "||";

export type UnaryOperator = "!" | "-" | "+" | "~";

/** What can be read at any attach point; times in ns of CLOCK_MONOTONIC. */
export const builtins = {
  cpu: "the CPU on which the event happened",
  pid: "process ID (the kernel's tgid)",
  tid: "thread ID (the kernel's pid)",
  uid: "user ID",
  gid: "group ID",
  numa: "the NUMA node of the CPU",
  cgroup: "ID of the task's cgroup (v2)",
  task: "the current task: a struct task_struct",
  time: "ns of CLOCK_MONOTONIC",
  random: "a random number below 2^32",
  point: "name of the attach point that was hit",
  func: "name of the kernel function, or of the user function, that was hit",
  comm: "name of the current thread, at most 15 bytes",
  kstack: "kernel stack, leaf first",
  ustack: "user stack, leaf first",
  elapsed: "ns from entry to exit; spans only",
} as const;

export type Builtin = keyof typeof builtins;

/** The attach points whose arguments an event can hold: a span has two, all others one. */
export type Side = "args" | "entry" | "exit";

/** Functions on kernel values, beside the operators. What each means is said in functions.ts. */
export type FunctionName =
  | "startsWith"
  | "endsWith"
  | "includes"
  | "text"
  | "userText"
  | "cast"
  | "containerOf"
  | "perCpu"
  | "variable"
  | "constant"
  | "symbol"
  | "userSymbol"
  | "cgroupPath"
  | "syscallName"
  | "ip"
  | "ntohs"
  | "ntohl"
  | "log2";

/** A map of the user's own, as data; its fields' types are those of what is set. */
export interface State {
  readonly name: string;
}

interface Node {
  /** Absent where the source gives none (destructuring, values from the command line). */
  readonly at?: Position | undefined;
}

/**
 * An expression on kernel values: what operators in a spec build instead of computing.
 *
 * What it means, in the kernel and in every model of it:
 *
 * Integers have 64 bits and wrap around. One is unsigned if its type is unsigned and 64 bits wide (times,
 * sizes, addresses), or a constant from 2^63 on; all others are signed, since narrower unsigned ones fit.
 * An integer is natural if its type says that it is 0 or more: unsigned ones, constants, `true` and `false`,
 * and what `+ * & | ^ << >> >>> / %` make of natural ones while their widths add up to less than 64 bits.
 * - `a - b`, `-a` are signed: 5 - 10 is -5, of two times as well.
 * - `a + b`, `a * b` are unsigned if one of them is and both are natural or unsigned, else signed.
 * - `a & b`, `a | b`, `a ^ b` are unsigned if one of them is; `~a`, `a << n`, `a >> n` as `a` is; `a >>> n` fills
 *   with zeros. Shifts go by n modulo 64.
 * - `a / b`, `a % b` round towards zero, and are 0 where b is; `%` has the sign of `a`.
 * - Comparisons are of the exact numbers: -1 < 2^64 - 1. `==` is `===`. They, `!`, `&&` and `||` give 1 or 0;
 *   what is not 0 holds.
 * - `test ? a : b` is unsigned if a or b is and both are natural or unsigned, else signed.
 *
 * Strings are bytes up to a NUL. `===` and `startsWith` with a constant look at as much of one as they need;
 * `endsWith`, `includes` and `===` of two strings at what `text` keeps of it (64 bytes, the NUL included), and count
 * what was cut. Constants are UTF-8. A string is neither integer nor condition; one can be chosen by `?:`.
 *
 * What cannot be read (a null pointer, memory that is gone, an index behind the end) is 0 or "", and so is
 * whatever is read through it. Members of a struct are read at the moment they are asked for.
 */
export type Expression =
  | ({ readonly kind: "constant"; readonly value: number | bigint | string | boolean } & Node)
  /** `e` itself. */
  | ({ readonly kind: "event" } & Node)
  /** `e.args`, `e.entry`, `e.exit`. */
  | ({ readonly kind: "arguments"; readonly side: Side } & Node)
  | ({ readonly kind: "builtin"; readonly name: Builtin } & Node)
  | ({ readonly kind: "member"; readonly of: Expression; readonly name: string } & Node)
  | ({
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    } & Node)
  | ({ readonly kind: "unary"; readonly operator: UnaryOperator; readonly of: Expression } & Node)
  | ({
      readonly kind: "conditional";
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    } & Node)
  /** `a ?? b`: the first whose members exist in this kernel. */
  | ({ readonly kind: "firstOf"; readonly first: Expression; readonly second: Expression } & Node)
  /** An enum's value under its own name, the enum found by a pattern such as `*_SOFTIRQ`. */
  | ({ readonly kind: "enumerator"; readonly of: Expression; readonly pattern: string } & Node)
  /** `of[index]`: an element of an array, or of what a pointer points to. */
  | ({ readonly kind: "index"; readonly of: Expression; readonly index: Expression } & Node)
  /** A function of functions.ts. */
  | ({
      readonly kind: "call";
      readonly name: FunctionName;
      readonly args: readonly Expression[];
    } & Node)
  /** What is remembered under a key: a struct whose members are 0 or empty where nothing is. */
  | ({
      readonly kind: "remembered";
      readonly state: State;
      readonly key: readonly Expression[];
    } & Node)
  /** Whether something is remembered under a key. */
  | ({ readonly kind: "has"; readonly state: State; readonly key: readonly Expression[] } & Node);

/** Direct parts of an expression, for walks that treat all kinds alike. */
export function parts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "constant":
    case "event":
    case "arguments":
    case "builtin":
      return [];
    case "member":
    case "unary":
    case "enumerator":
      return [expression.of];
    case "binary":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.test, expression.yes, expression.no];
    case "firstOf":
      return [expression.first, expression.second];
    case "index":
      return [expression.of, expression.index];
    case "call":
      return expression.args;
    case "remembered":
    case "has":
      return expression.key;
  }
}

/** The first position in an expression, for errors about the whole of it. */
export function positionOf(expression: Expression): Position | undefined {
  if (expression.at !== undefined) return expression.at;
  for (const part of parts(expression)) {
    const found = positionOf(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The expression as its user would write it. */
export function show(expression: Expression): string {
  switch (expression.kind) {
    case "constant":
      return typeof expression.value === "string"
        ? JSON.stringify(expression.value)
        : String(expression.value);
    case "event":
      return "e";
    case "arguments":
      return `e.${expression.side}`;
    case "builtin":
      return `e.${expression.name}`;
    case "member":
      return `${show(expression.of)}.${expression.name}`;
    case "binary":
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case "unary":
      return `${expression.operator}${show(expression.of)}`;
    case "conditional":
      return `(${show(expression.test)} ? ${show(expression.yes)} : ${show(expression.no)})`;
    case "firstOf":
      return `(${show(expression.first)} ?? ${show(expression.second)})`;
    case "enumerator":
      return `enumerator(${show(expression.of)}, ${JSON.stringify(expression.pattern)})`;
    case "index":
      return `${show(expression.of)}[${show(expression.index)}]`;
    case "call":
      return `${expression.name}(${expression.args.map(show).join(", ")})`;
    case "remembered":
      return `${expression.state.name}.get(${expression.key.map(show).join(", ")})`;
    case "has":
      return `${expression.state.name}.has(${expression.key.map(show).join(", ")})`;
  }
}

/** The expression with its direct parts replaced. */
export function withParts(
  expression: Expression,
  change: (part: Expression) => Expression,
): Expression {
  switch (expression.kind) {
    case "constant":
    case "event":
    case "arguments":
    case "builtin":
      return expression;
    case "member":
    case "unary":
    case "enumerator":
      return { ...expression, of: change(expression.of) };
    case "binary":
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case "conditional":
      return {
        ...expression,
        test: change(expression.test),
        yes: change(expression.yes),
        no: change(expression.no),
      };
    case "firstOf":
      return { ...expression, first: change(expression.first), second: change(expression.second) };
    case "index":
      return { ...expression, of: change(expression.of), index: change(expression.index) };
    case "call":
      return { ...expression, args: expression.args.map(change) };
    case "remembered":
    case "has":
      return { ...expression, key: expression.key.map(change) };
  }
}
