import { didYouMean } from "../../kernel/nearest.ts";
import { pointsOf } from "../../spec/attach-point.ts";
import { type PointCall, pointCall, pointKinds, showPointCall } from "../../spec/attach-text.ts";
import { SpecError } from "../../spec/spec-error.ts";
import { UserError } from "../../user-error.ts";
import { type Names, placeOf, type TypedExpression, typedExpression } from "./expression.ts";
import { added, expressionFragment, type Fragment, joined, list } from "./fragment.ts";
import { scan, type Token } from "./scan.ts";
import { at, type Range } from "./typed.ts";

/** Attach points as a spec says them. */
export interface PointSource {
  readonly fragment: Fragment;
  readonly imports: ReadonlySet<string>;
  readonly span: boolean;
}

/** `kprobe:vfs_read, kprobe:vfs_write` is `anyOf(kprobe("vfs_read"), kprobe("vfs_write"))`. Throws SpecError. */
export function pointSource(
  question: string,
  ranges: readonly Range[],
  exported: ReadonlySet<string>,
  indent: string,
): PointSource {
  const imports = new Set<string>();
  const names: Names = { exported, span: false, result: "retval" };
  const [first, ...more] = ranges;
  if (first === undefined) throw new Error("a question without an attach point was not refused");
  const span = more.length === 0 && isCallOf("span", question, first);
  if (more.length === 0) return { fragment: point(first), imports, span };
  imports.add("anyOf");
  return { fragment: call("anyOf", ranges.map(point), indent), imports, span };

  function point(range: Range): Fragment {
    const text = question.slice(range.start, range.end);
    if (isCallOf("span", question, range)) return spanCall(range);
    if (isCallOf("anyOf", question, range)) {
      imports.add("anyOf");
      return call("anyOf", argumentsOf(question, range).map(point), indent);
    }
    if (/^[\w$]+\(/.test(text)) return typeScript(range);
    return written(read(text, range.start), range.start);
  }

  function spanCall(range: Range): Fragment {
    imports.add("span");
    const inner = argumentsOf(question, range);
    const options = inner.findLast(({ start }) => question[start] === "{");
    const [entry, exit, third] = inner.filter((one) => one !== options);
    if (entry === undefined || third !== undefined) {
      throw new SpecError(
        "a span has an entry and an exit",
        at(range.start),
        "Write e.g. `span(tracepoint:irq:softirq_entry, tracepoint:irq:softirq_exit)` or `span(vfs_read)`.",
      );
    }
    const sides = [point(entry), exit === undefined ? returnOf(entry) : point(exit)];
    const args = options === undefined ? sides : [...sides, spanOptions(options)];
    return call("span", args, indent);
  }

  function returnOf(entry: Range): Fragment {
    const text = question.slice(entry.start, entry.end);
    const made = /^[\w$]+\(/.test(text) ? undefined : returning(read(text, entry.start));
    if (made !== undefined) return written(made, entry.start);
    throw new SpecError(
      `where ${text} ends is not known`,
      at(entry.start),
      "Name both: `span(ENTRY, EXIT)`.",
    );
  }

  function spanOptions(range: Range): Fragment {
    const options = typedExpression(question, range, names);
    for (const one of options.imports) imports.add(one);
    return expressionFragment(question, withFunction(options));
  }

  /** A call of what makes attach points. */
  function typeScript(range: Range): Fragment {
    const [name = ""] = /^[\w$]+/.exec(question.slice(range.start)) ?? [];
    if (!makers.has(name)) throw noMaker(name, range.start);
    const expression = typedExpression(question, range, names);
    for (const one of expression.imports) imports.add(one);
    return expressionFragment(question, expression);
  }

  function written(made: PointCall, from: number): Fragment {
    imports.add(made.name);
    positioned(from, () => pointsOf(made));
    return added(showPointCall(made), from);
  }
}

/** `{ by: args.rq }` is `{ by: (e) => e.args.rq }`. */
function withFunction(options: TypedExpression): TypedExpression {
  const { ast } = options;
  const properties = ast.type === "ObjectExpression" ? ast.properties : [];
  const functions = properties.flatMap((one) => {
    const name =
      one.type === "Property" && one.key.type === "Identifier" && !one.shorthand && !one.computed
        ? one.key.name
        : undefined;
    if (one.type === "Property" && name === "repeat" && one.value.type === "Literal") return [];
    if (one.type !== "Property" || name !== "by") {
      throw new SpecError(
        "a span has two options",
        at(placeOf(one).start),
        'Write `{ by: EXPRESSION }`, which pairs exits with entries, or `{ repeat: "first" }`.',
      );
    }
    const { start } = placeOf(one.value);
    const isFunction = one.value.type.endsWith("FunctionExpression");
    return isFunction ? [] : [{ start, end: start, as: "(e) => " }];
  });
  const renamed = [...functions, ...options.renamed].toSorted((a, b) => a.start - b.start);
  return { ...options, renamed };
}

const makers: ReadonlySet<string> = new Set([...pointKinds, "attachPoint", "anyOf", "span"]);

function noMaker(name: string, offset: number): SpecError {
  const near = didYouMean(name, makers);
  return new SpecError(
    `${name}(…) is no attach point${near === undefined ? "" : `; ${near}`}`,
    at(offset),
    "A question begins with one: `tracepoint:irq:softirq_entry comm => count()`.",
  );
}

function call(name: string, args: readonly Fragment[], indent: string): Fragment {
  return joined(name, list(["(", ")"], args, indent, `${indent}attach: ${name},`.length));
}

function read(text: string, offset: number): PointCall {
  return positioned(offset, () => pointCall(text));
}

function positioned<T>(offset: number, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new SpecError(error.message, at(offset), error.advice);
  }
}

const returns: Readonly<Record<string, PointCall["name"]>> = {
  kernelFunction: "kernelFunctionReturn",
  fentry: "fexit",
  kprobe: "kretprobe",
  syscall: "syscallReturn",
  uprobe: "uretprobe",
};

/** Names of tracepoints that come in pairs. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/_entry$/, "_exit"],
  [/:sys_enter(?=_|$)/, ":sys_exit"],
  [/_enter$/, "_exit"],
  [/_begin$/, "_end"],
  [/_start$/, "_end"],
];

function returning({ name, args }: PointCall): PointCall | undefined {
  const [first, second] = args;
  if (name === "tracepoint" && typeof first === "string") {
    const pair = pairs.find(([entry]) => entry.test(first));
    return pair && { name, args: [first.replace(...pair)] };
  }
  const other = returns[name];
  if (other === undefined || args.some((one) => typeof one === "object")) return undefined;
  return { name: other, args: second === undefined ? [first!] : [first!, second] };
}

function isCallOf(name: string, question: string, { start, end }: Range): boolean {
  return question.slice(start, end).startsWith(`${name}(`);
}

/** What stands between a call's, or an object's, outer brackets. */
function argumentsOf(question: string, { start, end }: Range): Range[] {
  const tokens = scan(question).filter((token) => token.start >= start && token.end <= end);
  const open = tokens.find(({ kind }) => kind === "open");
  const depth = (open?.depth ?? 0) + 1;
  const inner = tokens.slice(tokens.indexOf(open!) + 1, -1);
  const parts: Token[][] = [[]];
  for (const token of inner) {
    if (token.text === "," && token.depth === depth) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.flatMap((part) =>
    part.length === 0 ? [] : [{ start: part[0]!.start, end: part.at(-1)!.end }],
  );
}
