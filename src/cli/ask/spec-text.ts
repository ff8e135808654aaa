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
import { at } from "./typed.ts";

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
  const measures = parts.map((part) => {
    const properties = measureProperties(question, part, { exported, imports, taken, indent });
    return several
      ? joined(added("measure(", part.start), lines(["{", "}"], properties, indent), ")")
      : properties;
  });
  const title = joined(`title: ${quoted(question.replace(/\s+/g, " "))}`);
  if (several) imports.add("measure");
  const asked = several
    ? [joined("measure: () => ", lines(["[", "]"], measures as Fragment[], "  "))]
    : (measures[0] as Fragment[]);
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
  readonly indent: string;
}

function measureProperties(question: string, part: Part, making: Making): Fragment[] {
  const { exported, imports, taken, indent } = making;
  const points = pointSource(question, part.points, exported, `${indent}  `);
  const result = /syscallReturn\(|syscalls:sys_exit/.test(points.fragment.text) ? "ret" : "retval";
  const names: Names = { exported, span: points.span, result };
  const read = (items: readonly Item[], namesOf: typeof keyNames): Candidate[] =>
    items.map(({ name, expression }) => {
      const typed = typedExpression(question, expression, names);
      for (const one of typed.imports) imports.add(one);
      return { expression: typed, given: name, names: namesOf(question, typed) };
    });
  for (const one of points.imports) imports.add(one);
  const property = (name: string, columns: readonly Candidate[], titles: readonly string[]) => {
    const head = `${name}: ${columns.some(readsEvent) ? "(e)" : "()"} => (`;
    const entries = columns.map(({ expression }, i) => column(titles[i]!, expression));
    const width = indent.length + 2 + head.length + 2;
    return joined(head, list(["{", "}"], entries, `${indent}  `, width), ")");
  };
  const column = (title: string, expression: TypedExpression) =>
    joined(`${propertyName(title)}: `, expressionFragment(question, expression));

  const properties = [joined("attach: ", points.fragment)];
  if (part.where !== undefined) {
    const where = typedExpression(question, part.where, names);
    for (const one of where.imports) imports.add(one);
    const e = where.readsEvent ? "(e)" : "()";
    properties.push(joined(`where: ${e} => `, expressionFragment(question, where)));
  }
  if (part.emit !== undefined) {
    const columns = read(part.emit, keyNames);
    properties.push(property("emit", columns, distinctNames(columns, new Set())));
    return properties;
  }
  const keys = read(part.key, keyNames);
  const keyTitles = distinctNames(keys, new Set());
  if (keys.length > 0) properties.push(property("key", keys, keyTitles));
  const values = read(part.values, valueNames).map((one) => ofPart(question, part, one, taken));
  for (const { expression } of values) mustAggregate(question, expression);
  const titles =
    part.values.length === 0
      ? [countTitle(question, part, taken)]
      : distinctNames(values, new Set([...taken, ...keyTitles]));
  if (part.values.length === 0) {
    imports.add("count");
    properties.push(
      joined(`aggregate: () => ({ ${titles[0]}: `, added("count()", part.start), " })"),
    );
  } else properties.push(property("aggregate", values, titles));
  for (const title of titles) taken.add(title);
  if (part.top !== undefined) {
    const { rows, by = titles[0]!, at: offset } = part.top;
    if (!titles.includes(by)) {
      throw new SpecError(
        `there is no column ${by} to order by`,
        at(offset),
        `There ${titles.length === 1 ? "is" : "are"} ${titles.join(", ")}.`,
      );
    }
    properties.push(joined(`top: { rows: ${rows}, by: ${quoted(by)} }`));
  }
  return properties;
}

function readsEvent({ expression }: Candidate): boolean {
  return expression.readsEvent;
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
  return taken.has("count") ? propertyName(`${pointName(question, part)}_count`) : "count";
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
