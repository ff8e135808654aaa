import { type Expression, parts, type Side, withParts } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { compileExpression, type Scope, typeBehind } from "./expression.ts";
import { withExpressions } from "./measure-expressions.ts";

/** The measure with every `a ?? b` decided. */
export function decide(measure: MeasureNode, scopes: ReadonlyMap<Side, Scope>): MeasureNode {
  return withExpressions(measure, (expression) => decideFirst(expression, scopes));
}

/**
 * Decides every `a ?? b` for this kernel and these mechanisms: `a` where all members that it names
 * exist, else `b`. What is not chosen is never compiled.
 */
export function decideFirst(expression: Expression, scopes: ReadonlyMap<Side, Scope>): Expression {
  const decide = (part: Expression) => decideFirst(part, scopes);
  if (expression.kind !== "firstOf") return withParts(expression, decide);
  const first = decide(expression.first);
  return exists(first, scopes) ? first : decide(expression.second);
}

function exists(expression: Expression, scopes: ReadonlyMap<Side, Scope>): boolean {
  if (!parts(expression).every((part) => exists(part, scopes))) return false;
  if (expression.kind !== "member") return true;
  const { of, name } = expression;
  if (of.kind === "arguments") return scopes.get(of.side)?.argument(of.side, name) !== undefined;
  const scope = scopes.get(sideOf(of) ?? "args");
  if (scope === undefined) return false;
  const type = typeBehind(compileExpression(of, scope));
  return type !== undefined && scope.declarations.names(type).includes(name);
}

/** The attach point whose arguments an expression reads; undefined: none. */
function sideOf(expression: Expression): Side | undefined {
  if (expression.kind === "arguments") return expression.side;
  for (const part of parts(expression)) {
    const side = sideOf(part);
    if (side !== undefined) return side;
  }
  return undefined;
}
