import { type Node, type Program, parseSync } from "oxc-parser";
import { walk } from "oxc-walker";
import { UserError } from "../user-error.ts";

/** Something of the kernel that a spec names, so that its types are wanted. */
export type AttachName = {
  readonly kind: "tracepoint" | "function" | "syscall" | "struct";
  /** As the spec has it: "irq:irq_handler_entry", "e1000e:e1000_receive_skb", "openat", "request". */
  readonly name: string;
};

/** What "probebook" exports whose arguments name something: the kind, and which argument. */
const CALLS: Readonly<Record<string, readonly [AttachName["kind"], number]>> = {
  tracepoint: ["tracepoint", 0],
  rawTracepoint: ["tracepoint", 0],
  kernelFunction: ["function", 0],
  kernelFunctionReturn: ["function", 0],
  kprobe: ["function", 0],
  kretprobe: ["function", 0],
  fentry: ["function", 0],
  fexit: ["function", 0],
  syscall: ["syscall", 0],
  syscallReturn: ["syscall", 0],
  cast: ["struct", 1],
  containerOf: ["struct", 1],
};

/**
 * What a spec's text names of the kernel, without running it: literal names, and constants of the
 * file that hold one. Globs have no types of their own and are left out.
 */
export function attachNames(source: string, file: string): readonly AttachName[] {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error !== undefined)
    throw new UserError(`${file} is not TypeScript: ${error.message}`, {
      advice: "Its attach points can be read once it parses.",
    });
  const callee = imports(program);
  const constants = new Map<string, string>();
  const calls: { readonly kind: AttachName["kind"]; readonly given: Node }[] = [];
  walk(program, {
    enter(node) {
      if (node.type === "VariableDeclarator" && node.id.type === "Identifier") {
        const value = node.init === null ? undefined : text(node.init);
        if (value !== undefined) constants.set(node.id.name, value);
      }
      if (node.type !== "CallExpression") return;
      const [kind, index] = CALLS[callee(node.callee) ?? ""] ?? [];
      const given = index === undefined ? undefined : node.arguments[index];
      if (kind !== undefined && given !== undefined) calls.push({ kind, given });
    },
  });
  return calls.flatMap(({ kind, given }) => {
    const name = given.type === "Identifier" ? constants.get(given.name) : text(given);
    return name === undefined ? [] : nameOf(kind, name);
  });
}

/** Structs may be written as in C: "struct request", "struct file *". */
function nameOf(kind: AttachName["kind"], written: string): readonly AttachName[] {
  const name = kind === "struct" ? written.replace(/^(?:struct|union) |[\s*]+$/g, "") : written;
  return name === "" || /[*?[\s]/.test(name) ? [] : [{ kind, name }];
}

/** A way from a call's callee to the name under which "probebook" exports it. */
function imports(program: Program): (callee: Node) => string | undefined {
  const names = new Map<string, string>();
  const spaces = new Set<string>();
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration" || statement.source.value !== "probebook") continue;
    for (const one of statement.specifiers) {
      if (one.type === "ImportNamespaceSpecifier") spaces.add(one.local.name);
      if (one.type !== "ImportSpecifier") continue;
      const { imported } = one;
      names.set(one.local.name, imported.type === "Identifier" ? imported.name : imported.value);
    }
  }
  return (callee) => {
    if (callee.type === "Identifier") return names.get(callee.name);
    if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier")
      return undefined;
    const { object, property } = callee;
    return object.type === "Identifier" && spaces.has(object.name) ? property.name : undefined;
  };
}

function text(node: Node): string | undefined {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? node.value : undefined;
    case "TemplateLiteral":
      return node.expressions.length === 0
        ? (node.quasis[0]?.value.cooked ?? undefined)
        : undefined;
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "ParenthesizedExpression":
      return text(node.expression);
    default:
      return undefined;
  }
}
