import type { Node } from "oxc-parser";

/** Offsets of the property names in `a.b.c`, the last first; none where it is no plain chain. */
export function chainOffsets(node: Node): number[] {
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

/** Whether a chain has a `?.` in it. */
export function isOptional(node: Node): boolean {
  switch (node.type) {
    case "MemberExpression":
      return node.optional || isOptional(node.object);
    case "CallExpression":
      return node.optional || isOptional(node.callee);
    case "TSNonNullExpression":
      return isOptional(node.expression);
    default:
      return false;
  }
}

/** What is left without parentheses, types and the mark of an optional chain: `(a.b as any)` is `a.b`. */
export function unwrapped(node: Node): Node {
  const inner = inside(node);
  return inner === undefined ? node : unwrapped(inner);
}

function inside(node: Node): Node | undefined {
  switch (node.type) {
    case "ParenthesizedExpression":
    case "ChainExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
    case "TSInstantiationExpression":
      return node.expression;
    default:
      return undefined;
  }
}

/**
 * The parts of a node that stand for a place and not for its value: what is assigned, deleted, or
 * called with its object as `this`, and the inner parts of a chain.
 */
export function placesIn(node: Node): readonly Node[] {
  return directPlaces(node).flatMap(withInside);
}

function withInside(node: Node): Node[] {
  const inner = inside(node);
  return inner === undefined ? [node] : [node, ...withInside(inner)];
}

function directPlaces(node: Node): readonly Node[] {
  switch (node.type) {
    case "CallExpression":
      return [node.callee];
    case "TaggedTemplateExpression":
      return [node.tag];
    case "AssignmentExpression":
    case "AssignmentPattern":
    case "ForInStatement":
    case "ForOfStatement":
      return [node.left];
    case "UpdateExpression":
    case "RestElement":
      return [node.argument];
    case "UnaryExpression":
      return node.operator === "delete" ? [node.argument] : [];
    case "ArrayPattern":
      return node.elements.filter((one) => one !== null);
    case "ObjectPattern":
      return node.properties.flatMap((one) => (one.type === "Property" ? [one.value] : []));
    case "MemberExpression":
      return node.object.type === "ParenthesizedExpression" ? [] : [node.object];
    case "ChainExpression":
    case "TSNonNullExpression":
      return [node.expression];
    default:
      return [];
  }
}
