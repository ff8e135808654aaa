import { type Expression, parts, type Side } from "../spec/expression.ts";
import { compileExpression, type Scope, typeBehind } from "./expression.ts";

/**
 * Decides every `a ?? b` for this kernel and these mechanisms: `a` where all members that it names
 * exist, else `b`. What is not chosen is never compiled.
 */
export function decideFirst(expression: Expression, scopes: ReadonlyMap<Side, Scope>): Expression {
  const decide = (part: Expression) => decideFirst(part, scopes);
  switch (expression.kind) {
    case "firstOf": {
      const first = decide(expression.first);
      return exists(first, scopes) ? first : decide(expression.second);
    }
    case "member":
    case "unary":
    case "enumerator":
      return { ...expression, of: decide(expression.of) };
    case "binary":
      return { ...expression, left: decide(expression.left), right: decide(expression.right) };
    case "conditional":
      return {
        ...expression,
        test: decide(expression.test),
        yes: decide(expression.yes),
        no: decide(expression.no),
      };
    case "constant":
    case "event":
    case "arguments":
    case "builtin":
      return expression;
  }
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
