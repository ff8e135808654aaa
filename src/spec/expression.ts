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
  comm: "name of the current thread, at most 15 bytes",
  kstack: "kernel stack, leaf first",
  ustack: "user stack, leaf first",
  elapsed: "ns from entry to exit; spans only",
} as const;

export type Builtin = keyof typeof builtins;

/** The attach points whose arguments an event can hold: a span has two, all others one. */
export type Side = "args" | "entry" | "exit";

interface Node {
  /** Absent where the source gives none (destructuring, values from the command line). */
  readonly at?: Position | undefined;
}

/** An expression on kernel values: what operators in a spec build instead of computing. */
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
  | ({ readonly kind: "enumerator"; readonly of: Expression; readonly pattern: string } & Node);

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
  }
}
