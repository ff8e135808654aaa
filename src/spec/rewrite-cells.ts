import type { CallExpression, Node, TaggedTemplateExpression } from "oxc-parser";
import { type Rewriting, suspends } from "./rewrite-node.ts";

/** What a notebook's function is given, and may have taken out of it under these names. */
const makers: ReadonlySet<string> = new Set([
  ...["md", "run", "together", "sh", "table", "chart", "recording", "lab", "spec"],
]);

/**
 * Rewrites the calls of a notebook's file that may make a cell, so that each cell knows its place and name, and
 * what its arguments throw is shown where the cell is. One of these for each file; nodes come parents first.
 */
export class CellRewriter {
  /** Statements around and before the node that is being rewritten. */
  readonly #statements: Node[] = [];

  constructor(private readonly rewriting: Rewriting) {}

  rewrite(node: Node): void {
    if (/(Statement|Declaration)$/.test(node.type) && node.type !== "BlockStatement") {
      this.#statements.push(node);
    }
    if (node.type === "CallExpression") this.#call(node, node.callee);
    if (node.type === "TaggedTemplateExpression") this.#call(node, node.tag);
  }

  #call(node: CallExpression | TaggedTemplateExpression, callee: Node): void {
    const { code, p, imported } = this.rewriting;
    if (callee.type !== "Identifier" || !makers.has(callee.name)) return;
    if (imported.has(callee.name)) return;
    const statement =
      this.#statements.findLast(({ start, end }) => start <= node.start && end >= node.end) ?? node;
    const name = nameOf(statement, node);
    const place = `${statement.start}, ${statement.end}, ${JSON.stringify(name)}`;
    if (suspends(node)) {
      // Such arguments cannot move into another function: they stay, and their errors are nobody's cell.
      code.update(callee.start, callee.end, `${p}.cellAt(${callee.name}, ${place})`);
      return;
    }
    code.appendRight(node.start, `${p}.cell(${callee.name}, ${place}, (${p}Cell) => `);
    code.update(callee.start, callee.end, `${p}Cell`);
    code.prependLeft(node.end, ")");
  }
}

/** `irqs` in `const irqs = await run(…)`. */
function nameOf(statement: Node, call: Node): string {
  if (statement.type !== "VariableDeclaration" || statement.declarations.length !== 1) return "";
  const [declared] = statement.declarations;
  const init = declared?.init;
  const value = init?.type === "AwaitExpression" ? init.argument : init;
  if (declared?.id.type !== "Identifier" || value?.start !== call.start) return "";
  return declared.id.name;
}
