import MagicString from "magic-string";
import { type Node, type Program, parseSync } from "oxc-parser";
import { walk } from "oxc-walker";

export interface RewriteOptions {
  /** Module that exports `operatorsFor` (rewritten.ts). */
  readonly operators: string;
  /** Module whose `main(probe)` runs a probe that a file exports by default when it is the entry. */
  readonly runner: string;
}

/**
 * Rewrites the operators of a TypeScript file into calls of `$p`, so that they can build expressions
 * from kernel values. Line numbers stay. Undefined where the file does not parse: the loader then
 * reports the syntax error, and `probe()` refuses a file that was not rewritten.
 */
export function rewrite(source: string, file: string, options: RewriteOptions): string | undefined {
  const parsed = parseSync(file, source);
  if (parsed.errors.length > 0) return undefined;
  const code = new MagicString(source);
  const imported = importedNames(parsed.program);
  const inPattern = new Set<Node>();
  walk(parsed.program, {
    enter(node, parent) {
      if (node.type === "TSEnumMember" || node.type === "Decorator") return this.skip();
      // `{ a: x.y } = …` assigns to x.y.
      if (node.type === "MemberExpression" && parent?.type === "Property" && inPattern.has(parent))
        return;
      if (node.type === "ObjectPattern") for (const one of node.properties) inPattern.add(one);
      rewriteNode(code, source, node, parent, imported);
    },
  });
  const runs = imported.size > 0 && nameDefaultExport(code, parsed.program);
  const start = source.startsWith("#!") ? source.indexOf("\n") + 1 : 0;
  code.appendLeft(
    start,
    `import { operatorsFor as $pFor } from ${JSON.stringify(options.operators)}; ` +
      `const $p = $pFor(${JSON.stringify(file)}); `,
  );
  if (runs) {
    code.append(
      `\nexport { $pDefault as default };` +
        ` if (import.meta.main) await (await import(${JSON.stringify(options.runner)})).main($pDefault);`,
    );
  }
  return code.toString();
}

/** Local name -> exported name, for all that a file imports from "probebook". */
function importedNames(program: Program): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration" || statement.source.value !== "probebook") continue;
    for (const one of statement.specifiers) {
      if (one.type !== "ImportSpecifier") continue;
      const exported = one.imported;
      names.set(one.local.name, exported.type === "Identifier" ? exported.name : exported.value);
    }
  }
  return names;
}

function nameDefaultExport(code: MagicString, program: Program): boolean {
  for (const statement of program.body) {
    if (statement.type !== "ExportDefaultDeclaration") continue;
    const { type } = statement.declaration;
    if (type.includes("Declaration")) return false;
    code.update(statement.start, statement.declaration.start, "const $pDefault = ");
    return true;
  }
  return false;
}

function rewriteNode(
  code: MagicString,
  source: string,
  node: Node,
  parent: Node | null,
  imported: ReadonlyMap<string, string>,
): void {
  // Called for outer nodes first: what is inserted at the same place later belongs further inside.
  const wrap = (inner: Node, before: string, after: string) => {
    code.appendRight(inner.start, before);
    code.prependLeft(inner.end, after);
  };
  const replace = (start: number, end: number, text: string) =>
    code.update(start, end, text + source.slice(start, end).replace(/[^\n]/g, ""));
  const decided = (test: Node, construct: string) =>
    wrap(test, "$p.decided(", `, ${JSON.stringify(construct)}, ${test.start})`);

  switch (node.type) {
    case "BinaryExpression": {
      if (["in", "instanceof", "**"].includes(node.operator)) return;
      wrap(node, `$p.binary(${JSON.stringify(node.operator)}, `, `, ${node.start})`);
      replace(node.left.end, node.right.start, ", ");
      return;
    }
    case "LogicalExpression": {
      if (suspends(node.right)) {
        decided(node.left, node.operator);
        return;
      }
      wrap(node, `$p.logical(${JSON.stringify(node.operator)}, `, `), ${node.start})`);
      replace(node.left.end, node.right.start, ", () => (");
      return;
    }
    case "ConditionalExpression": {
      if (suspends(node.consequent) || suspends(node.alternate)) {
        decided(node.test, "?:");
        return;
      }
      wrap(node, "$p.conditional(", `), ${node.start})`);
      replace(node.test.end, node.consequent.start, ", () => (");
      replace(node.consequent.end, node.alternate.start, "), () => (");
      return;
    }
    case "UnaryExpression": {
      if (!["!", "-", "+", "~"].includes(node.operator)) return;
      replace(node.start, node.argument.start, `$p.unary(${JSON.stringify(node.operator)}, `);
      code.prependLeft(node.end, `, ${node.start})`);
      return;
    }
    case "AssignmentExpression": {
      if (!["&&=", "||=", "??="].includes(node.operator)) return;
      const left = source.slice(node.left.start, node.left.end);
      const check = `$p.decided(${left}, ${JSON.stringify(node.operator)}, ${node.start})`;
      wrap(node, `(${check}, `, ")");
      return;
    }
    case "IfStatement":
      decided(node.test, "if");
      return;
    case "WhileStatement":
      decided(node.test, "while");
      return;
    case "DoWhileStatement":
      decided(node.test, "do … while");
      return;
    case "ForStatement":
      if (node.test !== null) decided(node.test, "for");
      return;
    case "SwitchStatement":
      decided(node.discriminant, "switch");
      return;
    case "CallExpression": {
      const name = node.callee.type === "Identifier" ? imported.get(node.callee.name) : undefined;
      if (name === undefined) return;
      if (name === "probe") {
        const last = node.arguments.at(-1);
        if (last !== undefined) code.prependLeft(last.end, `, $p.here(${node.start})`);
      } else wrap(node, "$p.at(", `, ${node.start})`);
      return;
    }
    case "ChainExpression":
    case "TSNonNullExpression":
    case "MemberExpression": {
      const offsets = chainOffsets(node);
      if (offsets.length === 0 || isTarget(node, parent)) return;
      wrap(node, "$p.at(", `, ${offsets.join(", ")})`);
      return;
    }
  }
}

/** Offsets of the property names in `a.b.c`, the last first; none where it is no plain chain. */
function chainOffsets(node: Node): number[] {
  switch (node.type) {
    case "ChainExpression":
    case "TSNonNullExpression":
      return chainOffsets(node.expression);
    case "MemberExpression":
      if (node.object.type === "Super" || node.object.type === "MetaProperty") return [];
      if (node.property.type === "PrivateIdentifier") return [];
      return [node.property.start, ...chainOffsets(node.object)];
    default:
      return [];
  }
}

/** Whether a member expression is part of a longer chain, called, assigned to or deleted. */
function isTarget(node: Node, parent: Node | null): boolean {
  switch (parent?.type) {
    case "MemberExpression":
      return parent.object === node;
    case "CallExpression":
    case "NewExpression":
      return parent.callee === node;
    case "TaggedTemplateExpression":
      return parent.tag === node;
    case "AssignmentExpression":
    case "AssignmentPattern":
    case "ForInStatement":
    case "ForOfStatement":
      return parent.left === node;
    case "ChainExpression":
    case "TSNonNullExpression":
    case "UpdateExpression":
    case "ArrayPattern":
    case "RestElement":
      return true;
    case "UnaryExpression":
      return parent.operator === "delete";
    default:
      return false;
  }
}

/** Whether evaluating a node can suspend its own function, so that it cannot move into another. */
function suspends(node: Node): boolean {
  let found = false;
  walk(node, {
    enter(inner) {
      if (inner.type === "AwaitExpression" || inner.type === "YieldExpression") found = true;
      if (inner.type.endsWith("FunctionExpression") || inner.type === "FunctionDeclaration") {
        this.skip();
      }
    },
  });
  return found;
}
