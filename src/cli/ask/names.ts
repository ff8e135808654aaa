import type { Expression as Ast } from "oxc-parser";
import { SpecError } from "../../spec/spec-error.ts";
import type { TypedExpression } from "./expression.ts";
import { at } from "./typed.ts";

/** A column with the names that it may have, best first; the last one tells all. */
export interface Candidate {
  readonly expression: TypedExpression;
  readonly given: string | undefined;
  readonly names: readonly string[];
}

/** `args.vec_nr` is vec_nr, `text(args.filename)` filename, `cpu % 2` as it was typed. */
export function keyNames(text: string, expression: TypedExpression): readonly string[] {
  const short = shortName(expression.ast);
  return short === undefined ? [asTyped(text, expression)] : [short, asTyped(text, expression)];
}

/** Shown as a whole distribution of what they are of. */
const distributions: ReadonlySet<string> = new Set(["hist", "lhist", "stats", "quantiles"]);

/** `count()` is count, `hist(args.ret)` ret, `sum(args.ret)` sum_ret. */
export function valueNames(text: string, expression: TypedExpression): readonly string[] {
  const { ast } = expression;
  const typed = asTyped(text, expression);
  if (ast.type !== "CallExpression" || ast.callee.type !== "Identifier") return [typed];
  const { name } = ast.callee;
  const [of] = ast.arguments;
  if (of === undefined || of.type === "ObjectExpression") return [name, typed];
  const short = of.type === "SpreadElement" ? undefined : shortName(of);
  if (short === undefined) return distributions.has(name) ? [name, typed] : [typed];
  return distributions.has(name) ? [short, `${name}_${short}`, typed] : [`${name}_${short}`, typed];
}

function shortName(ast: Ast): string | undefined {
  switch (ast.type) {
    case "Identifier":
      return ast.name;
    case "MemberExpression":
      return !ast.computed && ast.property.type === "Identifier" ? ast.property.name : undefined;
    case "CallExpression": {
      const [first] = ast.arguments;
      if (ast.callee.type !== "Identifier" || first === undefined) return undefined;
      if (first.type === "SpreadElement") return undefined;
      return first.type === "Literal" ? String(first.value) : shortName(first);
    }
    case "LogicalExpression":
      return ast.operator === "??" ? shortName(ast.left) : undefined;
    case "ParenthesizedExpression":
    case "ChainExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
      return shortName(ast.expression);
    default:
      return undefined;
  }
}

function asTyped(text: string, { start, end }: TypedExpression): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}

/**
 * A name for each column: the first that no other column would take, and that is not taken. Throws SpecError where
 * two are the same.
 */
export function distinctNames(
  columns: readonly Candidate[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const wanted = columns.map(({ given, names }) => given ?? names[0]!);
  const used = new Set(taken);
  return columns.map(({ given, names, expression }, i) => {
    const alone = (name: string) =>
      !used.has(name) && !wanted.some((other, j) => j !== i && other === name);
    const name = given ?? names.find(alone) ?? names.findLast((one) => !used.has(one));
    if (name === undefined || used.has(name)) {
      throw new SpecError(
        `a second column ${name ?? names.at(-1)}`,
        at(expression.start),
        "Give it a name of its own: `NAME: EXPRESSION`.",
      );
    }
    used.add(name);
    return name;
  });
}
