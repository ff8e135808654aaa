import type MagicString from "magic-string";
import type { CallExpression, MemberExpression, Node } from "oxc-parser";
import { walk } from "oxc-walker";
import { blindMethods } from "./blind-call.ts";
import { chainOffsets, isOptional, placesIn, unwrapped } from "./member-chain.ts";

/** What is known of the file whose nodes are rewritten. */
export interface Rewriting {
  readonly code: MagicString;
  readonly source: string;
  /** Name of the operators (rewritten.ts) in the file. */
  readonly p: string;
  /** Local name -> exported name of what comes from "probebook". */
  readonly imported: ReadonlyMap<string, string>;
  /** Local names of what comes from files that are not rewritten. */
  readonly foreign: ReadonlySet<string>;
  /** Nodes seen so far that stand for a place (assigned, called, deleted, part of a chain), not its value. */
  readonly places: Set<object>;
  /** Of those, what is assigned, called or deleted: never read. */
  readonly targets: Set<object>;
}

/** Types and declarations without a value, in which nothing is to be rewritten. */
export function isTypeOnly(node: Node): boolean {
  if ("declare" in node && node.declare === true) return true;
  switch (node.type) {
    case "TSEnumMember":
    case "TSTypeAnnotation":
    case "TSTypeParameterDeclaration":
    case "TSTypeParameterInstantiation":
    case "TSTypeAliasDeclaration":
    case "TSInterfaceDeclaration":
    case "TSClassImplements":
    case "TSLiteralType":
    case "TSTypeLiteral":
      return true;
    default:
      return false;
  }
}

/**
 * Rewrites one node, its parents before it. All edits insert before or after a node or replace
 * an operator, so that those of nested nodes go together.
 */
export function rewriteNode(node: Node, parent: Node | null, rewriting: Rewriting): void {
  const places = placesIn(node);
  for (const place of places) rewriting.places.add(place);
  if (!isChain(node)) for (const place of places) rewriting.targets.add(place);
  rewriteOperator(node, parent, rewriting);
  if (!isChain(node)) for (const place of places) noteObject(place, rewriting);
}

/** Of `a.b = c` and `a.b()`: where `a` was written, for the error if it is a kernel value. */
function noteObject(place: Node, { code, p }: Rewriting): void {
  if (place.type !== "MemberExpression" || isOptional(place.object)) return;
  const { object } = place;
  const offsets = object.type === "Identifier" ? [object.start] : chainOffsets(object);
  if (offsets.length === 0) return;
  code.appendRight(object.start, `${p}.of(`);
  code.prependLeft(object.end, `, ${offsets.join(", ")})`);
}

function isChain({ type }: Node): boolean {
  return ["MemberExpression", "ChainExpression", "TSNonNullExpression"].includes(type);
}

function rewriteOperator(node: Node, parent: Node | null, rewriting: Rewriting): void {
  const { code, source, p, places } = rewriting;
  // What is inserted at the same place later, for an inner node, belongs further inside.
  const wrap = (inner: Node, before: string, after: string) => {
    code.appendRight(inner.start, before);
    code.prependLeft(inner.end, after);
  };
  const replace = (start: number, end: number, text: string) =>
    code.update(start, end, text + source.slice(start, end).replace(/[^\n]/g, ""));
  const decided = (test: Node, construct: string) =>
    wrap(test, `${p}.decided((`, `), ${JSON.stringify(construct)}, ${test.start})`);

  switch (node.type) {
    case "BinaryExpression": {
      if (["in", "instanceof", "**"].includes(node.operator)) return;
      const at = tokenAfter(node.left.end, source);
      wrap(node, `${p}.binary(${JSON.stringify(node.operator)}, `, `, ${at})`);
      replace(node.left.end, node.right.start, ", ");
      return;
    }
    case "LogicalExpression": {
      if (suspends(node.right)) {
        decided(node.left, node.operator);
        return;
      }
      const at = tokenAfter(node.left.end, source);
      wrap(node, `${p}.logical(${JSON.stringify(node.operator)}, `, `), ${at})`);
      replace(node.left.end, node.right.start, ", () => (");
      return;
    }
    case "ConditionalExpression": {
      if (suspends(node.consequent) || suspends(node.alternate)) {
        decided(node.test, "?:");
        return;
      }
      wrap(node, `${p}.conditional(`, `), ${tokenAfter(node.test.end, source)})`);
      replace(node.test.end, node.consequent.start, ", () => (");
      replace(node.consequent.end, node.alternate.start, "), () => (");
      return;
    }
    case "UnaryExpression": {
      const { operator, argument } = node;
      if (operator === "typeof") {
        // `typeof` alone may name what is not declared.
        const inner = unwrapped(argument);
        const name = inner.type === "Identifier" ? inner.name : undefined;
        const guard = name === undefined ? "" : `typeof ${name} === "undefined" ? undefined : `;
        replace(node.start, argument.start, `${p}.typeOf(${guard}`);
      } else if (["!", "-", "+", "~"].includes(operator)) {
        replace(node.start, argument.start, `${p}.unary(${JSON.stringify(operator)}, `);
      } else return;
      code.prependLeft(node.end, `, ${node.start})`);
      return;
    }
    case "AssignmentExpression": {
      if (!["&&=", "||=", "??="].includes(node.operator)) return;
      const left = unwrapped(node.left);
      const construct = JSON.stringify(node.operator);
      const at = tokenAfter(node.left.end, source);
      if (left.type === "MemberExpression" && !isPrivateOrSuper(left)) {
        const { object, property } = left;
        const rest = `, ${construct}, ${at}).value`;
        wrap(object, `${p}.place(`, "");
        if (left.computed) {
          replace(object.end, property.start, ", (");
          replace(property.end, left.end, `)${rest}`);
        } else {
          const name = JSON.stringify(source.slice(property.start, property.end));
          replace(object.end, left.end, `, ${name}${rest}`);
        }
        return;
      }
      if (left.type === "MemberExpression" && left.object.type !== "ThisExpression") return;
      const value = source.slice(left.start, left.end);
      wrap(node, `${p}.last(${p}.decided(${value}, ${construct}, ${at}), `, ")");
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
    case "SwitchCase":
      if (node.test !== null) decided(node.test, "case");
      return;
    case "CallExpression":
      rewriteCall(node, rewriting, wrap, replace);
      return;
    case "ChainExpression":
    case "TSNonNullExpression":
    case "MemberExpression": {
      if (places.has(node)) {
        rewriteElement(node, rewriting, wrap, replace);
        return;
      }
      const offsets = chainOffsets(node);
      if (offsets.length === 0) return;
      const called = parent?.type === "NewExpression" && parent.callee === node;
      const [open, close] = called ? ["(", ")"] : ["", ""];
      wrap(node, `${open}${p}.at(`, `, ${offsets.join(", ")})${close}`);
      rewriteElement(node, rewriting, wrap, replace);
      return;
    }
  }
}

/** `array[index]`, read: the index may be a kernel value, which JavaScript could not take for a name. */
function rewriteElement(node: Node, { p, targets }: Rewriting, wrap: Wrap, replace: Replace): void {
  if (node.type !== "MemberExpression" || !node.computed || targets.has(node)) return;
  const { object, property } = node;
  if (property.type === "Literal" || object.type === "Super" || isOptional(node)) return;
  wrap(object, `${p}.element(`, "");
  replace(object.end, property.start, ", (");
  replace(property.end, node.end, `), ${property.start})`);
}

type Wrap = (inner: Node, before: string, after: string) => void;
type Replace = (start: number, end: number, text: string) => void;

function rewriteCall(
  node: CallExpression,
  { code, source, p, imported, foreign }: Rewriting,
  wrap: Wrap,
  replace: Replace,
): void {
  const { callee } = node;
  const exported = callee.type === "Identifier" ? imported.get(callee.name) : undefined;
  if (exported === "probe" || exported === "measure" || exported === "notebook") {
    const last = node.arguments.at(-1);
    if (last !== undefined) code.prependLeft(last.end, `, ${p}.here(${node.start})`);
    return;
  }
  if (exported !== undefined) {
    wrap(node, `${p}.at(`, `, ${node.start})`);
    return;
  }
  const isBlind = isNamedMember(callee) && blindMethods.has(callee.property.name);
  if (isBlind && !node.optional && !isOptional(callee) && callee.object.type !== "Super") {
    const { object, property } = callee;
    wrap(object, `${p}.method(`, "");
    replace(object.end, callee.end, `, "${property.name}", ${property.start})`);
    return;
  }
  const root = rootName(callee);
  if (!isBlind && root !== "Boolean" && (root === undefined || !foreign.has(root))) return;
  const name = JSON.stringify(source.slice(callee.start, callee.end));
  for (const one of node.arguments) {
    if (one.type !== "SpreadElement") wrap(one, `${p}.plain(`, `, ${name}, ${one.start})`);
  }
}

/** Offset of the first token that is neither space nor comment. */
function tokenAfter(end: number, source: string): number {
  const skipped = /(?:\s|\/\*[\s\S]*?\*\/|\/\/.*)*/y;
  skipped.lastIndex = end;
  return end + (skipped.exec(source)?.[0].length ?? 0);
}

function isNamedMember(
  node: Node,
): node is MemberExpression & { property: { type: "Identifier"; name: string } } {
  return node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier";
}

function rootName(node: Node): string | undefined {
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? rootName(node.object) : undefined;
}

function isPrivateOrSuper({ object, property }: MemberExpression): boolean {
  return object.type === "Super" || property.type === "PrivateIdentifier";
}

/** Whether evaluating a node can suspend its own function, so that it cannot move into another. */
export function suspends(node: Node): boolean {
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
