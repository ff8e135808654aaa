import { SpecError } from "../../spec/spec-error.ts";
import { refuseForeignForms } from "./foreign-forms.ts";
import { scan, type Token } from "./scan.ts";
import { at, type Range } from "./typed.ts";

/** A column: `args.ret` or `bytes: args.ret`. */
export interface Item {
  readonly name: string | undefined;
  readonly expression: Range;
}

/** Where, and what is asked there. */
export interface Part extends Range {
  readonly points: readonly Range[];
  readonly key: readonly Item[];
  /** Empty: `count()`. */
  readonly values: readonly Item[];
  readonly emit: readonly Item[] | undefined;
  readonly where: Range | undefined;
  /** What is remembered and forgotten. */
  readonly update: readonly Item[];
  readonly top:
    | { readonly rows: number; readonly by: string | undefined; readonly at: number }
    | undefined;
}

/**
 * Reads `POINT[, POINT…] [KEY[, KEY…] =>] AGGREGATION[, …] [where FILTER] [top N [by COLUMN]]` or
 * `POINT emit COLUMN[, …] [where FILTER]`, either with `[update STATE.set(…)[, …]]` behind it, and several of them
 * with `;` between. Throws SpecError.
 */
export function parseQuestion(text: string): readonly Part[] {
  refuseForeignForms(text);
  const parts = split(scan(text), ";").filter((tokens) => tokens.length > 0);
  return parts.map(parsePart);
}

function parsePart(tokens: readonly Token[]): Part {
  const { points, rest } = takePoints(tokens);
  const { answer, ...clauses } = takeClauses(rest);
  const range = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const [first, second] = answer;
  const emits = first?.text === "emit" && second !== undefined && !/^(:|,|=>)$/.test(second.text);
  if (emits) {
    const emit = items(answer.slice(1), "column");
    return { ...range, points, key: [], values: [], emit, ...clauses };
  }
  const [key = [], values, more] = split(answer, "=>");
  if (more !== undefined) {
    const arrow = answer.filter(({ text, depth }) => text === "=>" && depth === 0)[1];
    throw new SpecError(
      "a second =>",
      at(arrow!.start),
      "Several keys stand before one =>, with commas: `comm, pid => count()`.",
    );
  }
  if (values === undefined) {
    const aggregates = items(key, "aggregation");
    return { ...range, points, key: [], values: aggregates, emit: undefined, ...clauses };
  }
  const arrow = answer.find((token) => token.text === "=>" && token.depth === 0)!;
  if (values.length === 0) {
    throw new SpecError(
      "the aggregation behind => is missing",
      at(arrow.start),
      "Write e.g. `comm => count()`.",
    );
  }
  return {
    ...{ ...range, points, ...clauses, emit: undefined },
    key: items(key, "key"),
    values: items(values, "aggregation"),
  };
}

/** Attach points hold no spaces outside of brackets; commas join them. */
function takePoints(tokens: readonly Token[]): { points: Range[]; rest: readonly Token[] } {
  const points: Range[] = [];
  for (let i = 0; ; ) {
    const first = tokens[i];
    if (first === undefined || first.text === "," || first.text === "=>") {
      throw noPoint(first?.start ?? tokens.at(-1)!.end);
    }
    let last = i;
    while (isSameWord(tokens[last]!, tokens[last + 1])) last++;
    points.push({ start: first.start, end: tokens[last]!.end });
    const rest = tokens.slice(last + 1);
    if (rest[0]?.text === "=>") throw noPoint(first.start);
    if (rest[0]?.text !== ",") return { points, rest };
    i = last + 2;
  }
}

function noPoint(offset: number): SpecError {
  return new SpecError(
    "an attach point is missing",
    at(offset),
    "A question begins with one: `tracepoint:irq:softirq_entry comm => count()`.",
  );
}

function isSameWord(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (next.depth > 0 || (next.kind === "close" && next.depth === 0)) return true;
  return token.end === next.start && next.text !== ",";
}

const clauseWords: ReadonlySet<string> = new Set(["where", "top", "update"]);

/** What follows the answer: `where …`, `top …` and `update …`, in any order. */
function takeClauses(tokens: readonly Token[]) {
  const starts = tokens.flatMap((token, i) => (isClause(token, tokens[i - 1]) ? [i] : []));
  const answer = tokens.slice(0, starts[0] ?? tokens.length);
  let where: Range | undefined;
  let top: Part["top"];
  let update: Part["update"] | undefined;
  for (const [n, start] of starts.entries()) {
    const keyword = tokens[start]!;
    const body = tokens.slice(start + 1, starts[n + 1] ?? tokens.length);
    if ({ where, top, update }[keyword.text] !== undefined) {
      throw new SpecError(
        `a second ${keyword.text}`,
        at(keyword.start),
        keyword.text === "where" ? "Join both filters by &&." : "Give it once.",
      );
    }
    if (keyword.text === "where") where = filter(keyword, body);
    else if (keyword.text === "top") top = largest(keyword, body);
    else update = updates(keyword, body);
  }
  return { answer, where, top, update: update ?? [] };
}

/** A word that follows an operand is no part of an expression. */
function isClause({ kind, text, depth }: Token, before: Token | undefined): boolean {
  if (kind !== "word" || depth > 0 || !clauseWords.has(text)) return false;
  return before === undefined || before.kind !== "other";
}

function updates(keyword: Token, body: readonly Token[]): readonly Item[] {
  if (body.length > 0) return items(body, "update");
  throw new SpecError(
    "what update does is missing",
    at(keyword.start),
    "Write e.g. `update births.set(pid, { at: time })`.",
  );
}

function filter(keyword: Token, body: readonly Token[]): Range {
  const arrow = body.find(({ text, depth }) => text === "=>" && depth === 0);
  if (arrow !== undefined) {
    throw new SpecError(
      "the filter stands behind the answer",
      at(keyword.start),
      "Write e.g. `comm => sum(args.ret) where args.ret > 0`.",
    );
  }
  if (body.length === 0) {
    throw new SpecError(
      "the filter behind where is missing",
      at(keyword.start),
      "Write e.g. `where args.ret > 0`.",
    );
  }
  return { start: body[0]!.start, end: body.at(-1)!.end };
}

function largest(keyword: Token, body: readonly Token[]): NonNullable<Part["top"]> {
  const [rows, by, column, more] = body;
  const number = /^[1-9]\d{0,8}$/.test(rows?.text ?? "") ? Number(rows?.text) : undefined;
  const fits = by === undefined || (by.text === "by" && column !== undefined && more === undefined);
  if (number === undefined || !fits) {
    throw new SpecError(
      "top needs a number of rows",
      at(keyword.start),
      "Write `top 10`, or `top 10 by COLUMN` with a column of the answer.",
    );
  }
  const name = column === undefined ? undefined : textOf(column);
  return { rows: number, by: name, at: column?.start ?? keyword.start };
}

function items(tokens: readonly Token[], what: string): Item[] {
  const inner = withoutBrackets(tokens);
  if (inner.length === 0) return [];
  const base = inner[0]!.depth;
  return split(inner, ",", base).map((one, i, all) => {
    const [name, colon, ...value] = one;
    const named = (name?.kind === "word" || name?.kind === "string") && colon?.text === ":";
    const expression = named ? value : one;
    if (expression.length === 0) {
      const offset = one.at(-1)?.end ?? all[i - 1]?.at(-1)?.end ?? inner[0]!.start;
      throw new SpecError(
        `${/^[aeiou]/.test(what) ? "an" : "a"} ${what} is missing`,
        at(offset),
        "Between commas stands an expression.",
      );
    }
    const range = { start: expression[0]!.start, end: expression.at(-1)!.end };
    return { name: named ? textOf(name) : undefined, expression: range };
  });
}

/** `{ file: args.name }`, `[comm, pid]` and `(comm, pid)` are lists, too. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first?.kind !== "open" || last?.kind !== "close") return tokens;
  const inner = tokens.slice(1, -1);
  return inner.every(({ depth }) => depth > first.depth) ? inner : tokens;
}

function textOf({ kind, text }: Token): string {
  return kind === "string" ? text.slice(1, -1) : text;
}

function split(tokens: readonly Token[], by: string, depth = 0): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === by && token.depth === depth) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}
