import { type Expression, parts } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { integerValue } from "./c-value.ts";
import type { Scope } from "./expression-scope.ts";
import { expressionsOf } from "./measure-expressions.ts";

/** `e.time` in one program: the clock is read once, so that it is one moment in all expressions. */
export interface EventTime {
  readonly scope: Scope;
  /** C that reads it, where these expressions are the first that need it. */
  readonly declare: (expressions: readonly Expression[]) => readonly string[];
}

export function eventTime(measure: MeasureNode, scope: Scope): EventTime {
  // An exit has read it to know how long the span was.
  const variable = measure.attach.kind === "span" ? "now" : "time";
  let declared = measure.attach.kind === "span";
  if (!expressionsOf(measure).some(readsTime)) return { scope, declare: () => [] };
  return {
    scope: {
      ...scope,
      kept: (expression) =>
        isTime(expression) ? integerValue(variable, 8, false) : scope.kept(expression),
    },
    declare: (expressions) => {
      if (declared || !expressions.some(readsTime)) return [];
      declared = true;
      return [`u64 ${variable} = bpf_ktime_get_ns();`];
    },
  };
}

function readsTime(expression: Expression): boolean {
  return isTime(expression) || parts(expression).some(readsTime);
}

function isTime(expression: Expression): boolean {
  return expression.kind === "builtin" && expression.name === "time";
}
