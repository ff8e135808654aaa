import type { Segment } from "../../spec/position.ts";
import type { TypedExpression } from "./expression.ts";
import type { Range } from "./typed.ts";

/** A piece of source text that knows which of its characters were typed. */
export interface Fragment {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Text that nobody typed; `from` is the place that an error about it shows. */
export function added(text: string, from?: number): Fragment {
  return { text, segments: from === undefined ? [] : [{ at: 0, from, length: 0 }] };
}

/** Text as it was typed. */
function copied(question: string, { start, end }: Range): Fragment {
  const text = question.slice(start, end);
  return { text, segments: [{ at: 0, from: start, length: text.length }] };
}

export function joined(...pieces: readonly (Fragment | string)[]): Fragment {
  let text = "";
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const fragment = typeof piece === "string" ? added(piece) : piece;
    segments.push(...fragment.segments.map((one) => ({ ...one, at: one.at + text.length })));
    text += fragment.text;
  }
  return { text, segments };
}

/** An expression with what makes it one of a spec. */
export function expressionFragment(question: string, expression: TypedExpression): Fragment {
  const pieces: (Fragment | string)[] = [];
  let from = expression.start;
  for (const { start, end, as } of expression.renamed) {
    pieces.push(copied(question, { start: from, end: start }), added(as, start));
    from = end;
  }
  pieces.push(copied(question, { start: from, end: expression.end }));
  return joined(...pieces);
}

/** Columns of a line in this project's files. */
const WIDTH = 100;

/** `{ a, b }` or `[a, b]` on one line where it fits after `before` characters, else on several. */
export function list(
  [open, close]: readonly [string, string],
  entries: readonly Fragment[],
  indent: string,
  before: number,
): Fragment {
  const space = open === "{" ? " " : "";
  const separated = entries.flatMap((one, i) => (i === 0 ? [one] : [", ", one]));
  const line = joined(`${open}${space}`, ...separated, `${space}${close}`);
  const fits = before + line.text.length < WIDTH && !line.text.includes("\n");
  return fits ? line : lines([open, close], entries, indent);
}

/** As `list`, always on several lines. */
export function lines(
  [open, close]: readonly [string, string],
  entries: readonly Fragment[],
  indent: string,
): Fragment {
  const rows = entries.flatMap((one) => [`${indent}  `, one, ",\n"]);
  return joined(`${open}\n`, ...rows, `${indent}${close}`);
}

/** A property's name as TypeScript takes it. */
export function propertyName(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : quoted(name);
}

/** A string as this project's files write it. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text);
  if (!escaped.includes('\\"') || text.includes("'")) return escaped;
  return `'${escaped.slice(1, -1).replaceAll('\\"', '"')}'`;
}
