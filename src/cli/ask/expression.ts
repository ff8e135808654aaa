import { type Expression as Ast, type Node, type Program, parseSync } from "oxc-parser";
import { isReferenceIdentifier, ScopeTracker, walk } from "oxc-walker";
import { didYouMean } from "../../kernel/nearest.ts";
import { builtins } from "../../spec/expression.ts";
import { SpecError } from "../../spec/spec-error.ts";
import { at, type Range } from "./typed.ts";

/** An expression as it was typed, and what makes it one of a spec. */
export interface TypedExpression extends Range {
  readonly ast: Ast;
  /** Names and what they are in a spec, in their order. */
  readonly renamed: readonly (Range & { readonly as: string })[];
  /** Names that it takes from "probebook". */
  readonly imports: ReadonlySet<string>;
  /** Names of what it remembers or looks up: `births` in `births.get(pid).at`. */
  readonly states: ReadonlyMap<string, Range>;
  /** Whether it reads anything of the event. */
  readonly readsEvent: boolean;
}

/** What names mean in an expression. */
export interface Names {
  /** What "probebook" exports. */
  readonly exported: ReadonlySet<string>;
  /** The attach point is a span, whose arguments are `entry` and `exit`. */
  readonly span: boolean;
  /** The argument that is meant by `retval`: a system call's is `ret`. */
  readonly result: "retval" | "ret";
}

/** Parses an expression and finds what its names stand for. Throws SpecError. */
export function typedExpression(text: string, range: Range, names: Names): TypedExpression {
  const { program, ast } = parse(text, range);
  const renamed: (Range & { as: string })[] = [];
  const imports = new Set<string>();
  const states = new Map<string, Range>();
  let readsEvent = false;
  const scopeTracker = new ScopeTracker();
  walk(program, {
    scopeTracker,
    enter(node, parent) {
      if (node.type !== "Identifier" || !isReferenceIdentifier(node, parent)) return;
      const { name } = node;
      const { start, end } = placeOf(node);
      if (scopeTracker.isDeclared(name)) return;
      const meaning = meaningOf(name, names) ?? stateName(node, parent);
      if (meaning === undefined) throw unknownName(name, start, names);
      if (meaning === "import") imports.add(name);
      if (meaning === "state" && !states.has(name)) states.set(name, { start, end });
      if (meaning === "import" || meaning === "global" || meaning === "state") return;
      readsEvent = true;
      if (name === "e") return;
      const shorthand = parent?.type === "Property" && parent.shorthand ? `${name}: ` : "";
      renamed.push({ start, end, as: `${shorthand}${meaning}` });
    },
  });
  return { ...range, ast, renamed, imports, states, readsEvent };
}

/** "import", "global", or what the name is in a spec. */
function meaningOf(name: string, { exported, span, result }: Names): string | undefined {
  if (name === "retval") return `e.${span ? "exit" : "args"}.${result}`;
  if (/^arg\d+$/.test(name)) return `e.${span ? "entry" : "args"}.${name}`;
  if (Object.hasOwn(builtins, name) || /^(args|entry|exit)$/.test(name)) return `e.${name}`;
  if (name === "e") return name;
  if (exported.has(name)) return "import";
  return globals.has(name) ? "global" : undefined;
}

/** Whatever is asked for what a state can do is one. */
function stateName(node: Node, parent: Node | null): "state" | undefined {
  if (parent?.type !== "MemberExpression" || parent.object !== node || parent.computed) {
    return undefined;
  }
  const { property } = parent;
  const can = property.type === "Identifier" && /^(get|has|set|delete)$/.test(property.name);
  return can ? "state" : undefined;
}

const globals: ReadonlySet<string> = new Set([
  ...["undefined", "NaN", "Infinity", "Math", "Number", "BigInt", "String", "Boolean", "Array"],
  ...["Object", "JSON", "process"],
]);

/** bpftrace's names for what is called otherwise here. */
const translations: ReadonlyMap<string, string> = new Map([
  ["nsecs", "`time` is ns of CLOCK_MONOTONIC, `elapsed` those of a span."],
  ["str", "`text(pointer)` reads a string of the kernel, `userText(pointer)` one of the process."],
  ["kstr", "`text(pointer)` reads a string of the kernel."],
  ["curtask", "`task` is the current task."],
  ["rand", "`random` is a random number."],
  ["probe", "`point` is the attach point that was hit, `func` the function."],
  ["username", "`uid` is the user's ID."],
  ["ksym", "`symbol(address)` is its name."],
  ["usym", "`userSymbol(address)` is its name."],
  ["ntop", "`ip(address)` is its text."],
  ["bswap", "`ntohs` and `ntohl` turn the network's order."],
  ["print", "`emit comm, pid` shows these columns of each event."],
  ["printf", "`emit comm, pid` shows these columns of each event."],
  ["ret", "A system call's result is `args.ret`, a function's `retval`."],
  ["ctx", "The attach point's own arguments are members of `args`."],
  ["reg", "Arguments are read by name: `args.NAME`."],
]);

function unknownName(name: string, offset: number, { exported, span }: Names): SpecError {
  const known = [...Object.keys(builtins), "retval", ...(span ? ["entry", "exit"] : ["args"])];
  const translation = translations.get(name);
  const near = translation === undefined ? didYouMean(name, [...known, ...exported]) : undefined;
  const sides = span ? "`entry` and `exit`" : "`args`";
  return new SpecError(
    `there is no ${name}${near === undefined ? "" : `; ${near}`}`,
    at(offset),
    translation ??
      `The attach point's own arguments are members of ${sides}, e.g. ${span ? "entry" : "args"}.${name}. ` +
        `Everywhere there are ${Object.keys(builtins)
          .filter((one) => span || one !== "elapsed")
          .join(", ")}.`,
  );
}

/** Where a node of an expression's tree was typed: it was parsed in parentheses. */
export function placeOf({ start, end }: Range): Range {
  return { start: start - 1, end: end - 1 };
}

function parse(text: string, { start, end }: Range): { program: Program; ast: Ast } {
  const source = `${" ".repeat(start)}(${text.slice(start, end)})`;
  const { program, errors } = parseSync("question.ts", source);
  const [error] = errors;
  if (error !== undefined) {
    const offset = Math.min((error.labels[0]?.start ?? start + 1) - 1, end);
    const what = error.message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
    throw new SpecError(
      `${text.slice(start, end)}: ${what}`,
      at(offset),
      "It must be one TypeScript expression.",
    );
  }
  const [statement] = program.body;
  const parenthesized =
    statement?.type === "ExpressionStatement" ? statement.expression : undefined;
  if (parenthesized?.type !== "ParenthesizedExpression" || program.body.length > 1) {
    throw new SpecError(
      `${text.slice(start, end)} is no expression`,
      at(start),
      "It must be one TypeScript expression.",
    );
  }
  if (parenthesized.expression.type === "SequenceExpression") {
    const [, second] = parenthesized.expression.expressions;
    throw new SpecError(
      "a second expression",
      at(placeOf(second!).start),
      "Join conditions by &&.",
    );
  }
  return { program, ast: parenthesized.expression };
}
