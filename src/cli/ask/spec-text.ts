import { shellWord } from "../../recording/shell-word.ts";
import { SpecError } from "../../spec/spec-error.ts";
import { type Names, type TypedExpression, typedExpression } from "./expression.ts";
import {
  added,
  expressionFragment,
  type Fragment,
  joined,
  lines,
  list,
  propertyName,
  quoted,
} from "./fragment.ts";
import { type Candidate, distinctNames, keyNames, valueNames } from "./names.ts";
import { pointSource } from "./points.ts";
import { type Item, type Part, parseQuestion } from "./question.ts";
import { States } from "./states.ts";
import { at, type Range } from "./typed.ts";

/**
 * The spec that asks a question: the text of a file for probes/, which knows where each of its characters was
 * typed. `exported` are the names that specs import. Throws SpecError.
 */
export function specText(question: string, exported: ReadonlySet<string>): Fragment {
  const parts = parseQuestion(question);
  if (parts.length === 0) {
    throw new SpecError("no question", at(0), "Write e.g. `vfs_read comm => count()`.");
  }
  const imports = new Set(["probe"]);
  const several = parts.length > 1;
  const taken = new Set<string>();
  const indent = several ? "    " : "";
  const states = new States();
  const measures = parts.map((part) => {
    const making = { exported, imports, taken, states, indent };
    const properties = measureProperties(question, part, making);
    return several
      ? joined(added("measure(", part.start), lines(["{", "}"], properties, indent), ")")
      : properties;
  });
  const title = joined(`title: ${quoted(question.replace(/\s+/g, " "))}`);
  if (several) imports.add("measure");
  const asked = several
    ? [joined("measure: () => ", lines(["[", "]"], measures as Fragment[], "  "))]
    : (measures[0] as Fragment[]);
  const declared = states.declarations();
  if (declared !== "") imports.add("state");
  const names = [...imports].sort((a, b) => a.localeCompare(b, "en"));
  return joined(
    `// bun run ask ${shellWord(question)}\n`,
    joined(
      "import ",
      list(
        ["{", "}"],
        names.map((one) => added(one)),
        "",
        24,
      ),
      ' from "probebook";\n\n',
    ),
    declared,
    added("export default probe(", parts[0]!.start),
    lines(["{", "}"], [title, ...asked], ""),
    ");\n",
  );
}

interface Making {
  readonly exported: ReadonlySet<string>;
  /** Names that the spec imports so far. */
  readonly imports: Set<string>;
  /** Names of value columns so far. */
  readonly taken: Set<string>;
  readonly states: States;
  readonly indent: string;
}

function measureProperties(question: string, part: Part, making: Making): Fragment[] {
  const { exported, imports, taken, states, indent } = making;
  const points = pointSource(question, part.points, exported, `${indent}  `);
  const result = /syscallReturn\(|syscalls:sys_exit/.test(points.fragment.text) ? "ret" : "retval";
  const names: Names = { exported, span: points.span, result };
  const expression = (range: Range): TypedExpression => {
    const typed = typedExpression(question, range, names);
    for (const one of typed.imports) imports.add(one);
    states.note(typed);
    return typed;
  };
  const read = (items: readonly Item[], namesOf: typeof keyNames): Candidate[] =>
    items.map((item) => {
      const typed = expression(item.expression);
      return { expression: typed, given: item.name, names: namesOf(question, typed) };
    });
  for (const one of points.imports) imports.add(one);
  const parameter = (all: readonly TypedExpression[]) =>
    all.some(({ readsEvent }) => readsEvent) ? "(e)" : "()";
  const columns = (name: string, all: readonly Candidate[], titles: readonly string[]) => {
    const head = `${name}: ${parameter(all.map((one) => one.expression))} => (`;
    const entries = all.map((one, i) =>
      joined(`${propertyName(titles[i]!)}: `, expressionFragment(question, one.expression)),
    );
    return joined(
      head,
      list(["{", "}"], entries, `${indent}  `, indent.length + 4 + head.length),
      ")",
    );
  };

  const properties = [joined("attach: ", points.fragment)];
  if (part.where !== undefined) {
    const where = expression(part.where);
    const head = `where: ${parameter([where])} => `;
    properties.push(joined(head, expressionFragment(question, where)));
  }
  if (part.emit !== undefined) {
    const emitted = read(part.emit, keyNames);
    properties.push(columns("emit", emitted, distinctNames(emitted, new Set())));
  }
  const keys = read(part.key, keyNames);
  const keyTitles = distinctNames(keys, new Set());
  if (keys.length > 0) properties.push(columns("key", keys, keyTitles));
  const values = read(part.values, valueNames).map((one) => ofPart(question, part, one, taken));
  for (const one of values) mustAggregate(question, one.expression);
  const titles = [...distinctNames(values, new Set([...taken, ...keyTitles]))];
  if (values.length > 0) properties.push(columns("aggregate", values, titles));
  else if (part.emit === undefined && part.update.length === 0) {
    titles.push(countTitle(question, part, taken));
    imports.add("count");
    const counted = added("count()", part.start);
    properties.push(joined(`aggregate: () => ({ ${propertyName(titles[0]!)}: `, counted, " })"));
  }
  for (const title of titles) taken.add(title);
  if (part.top !== undefined) properties.push(topProperty(part.top, titles));
  if (part.update.length > 0) {
    const updates = part.update.map((one) => expression(one.expression));
    const head = `update: ${parameter(updates)} => `;
    const entries = updates.map((one) => expressionFragment(question, one));
    const width = indent.length + 4 + head.length;
    properties.push(joined(head, list(["[", "]"], entries, `${indent}  `, width)));
  }
  return properties;
}

function topProperty(top: NonNullable<Part["top"]>, titles: readonly string[]): Fragment {
  const { rows, by = titles[0] ?? "" } = top;
  if (titles.includes(by)) return joined(`top: { rows: ${rows}, by: ${quoted(by)} }`);
  throw new SpecError(
    `there is no column ${by} to order by`,
    at(top.at),
    `There ${titles.length === 1 ? "is" : "are"} ${titles.join(", ") || "none"}.`,
  );
}

/** Where several parts would have a column of one name, the attach point tells them apart. */
function ofPart(
  question: string,
  part: Part,
  value: Candidate,
  taken: ReadonlySet<string>,
): Candidate {
  const [first] = value.names;
  if (value.given !== undefined || first === undefined || !taken.has(first)) return value;
  return { ...value, names: [`${pointName(question, part)}_${first}`, ...value.names] };
}

function countTitle(question: string, part: Part, taken: ReadonlySet<string>): string {
  return taken.has("count") ? `${pointName(question, part)}_count` : "count";
}

function pointName(question: string, { points }: Part): string {
  const text = question.slice(points[0]!.start, points[0]!.end);
  return /\w+(?=\W*$)/.exec(text)?.[0] ?? text;
}

function mustAggregate(question: string, { ast, start, end }: TypedExpression): void {
  if (ast.type === "CallExpression" || ast.type === "ConditionalExpression") return;
  const text = question.slice(start, end);
  throw new SpecError(
    `${text} is no aggregation`,
    at(start),
    `\`${text} => count()\` counts by it, \`hist(${text})\` shows its distribution, \`emit ${text}\` each event.`,
  );
}
