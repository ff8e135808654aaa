import type { AttachNode } from "../spec/attach.ts";
import { type Expression, parts, positionOf, show } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type CopyText, type CValue, type Integer, integerValue } from "./c-value.ts";
import { compileExpression, compileInteger, type Scope } from "./expression.ts";
import { type Labels, labelsOf } from "./labels.ts";
import { Lines } from "./lines.ts";
import { isPinned } from "./pinned.ts";
import { copyText } from "./copy-text.ts";

type Span = AttachNode & { kind: "span" };

/** How an exit finds its entry. */
export type Join =
  /** One slot per CPU that remembers its owner; a hash for the rare second owner. */
  | { readonly kind: "slot" }
  /** A hash by task: what begins on one CPU may end on another. */
  | { readonly kind: "task" }
  /** A slot per CPU (or one in all) for each value of bounded integers. */
  | { readonly kind: "index"; readonly perCpu: boolean; readonly entries: number }
  /** A hash by any integers. */
  | { readonly kind: "hash"; readonly parts: number };

/** Most spans that are open at once where a hash holds them. */
export const OPEN_ENTRIES = 16384;

/** A value that is read at the entry and kept until the exit. */
export interface Kept {
  readonly expression: Expression;
  readonly member: string;
  readonly value: CValue;
}

export function joinOf(span: Span, entry: Scope): Join {
  if (span.by === undefined) {
    return { kind: isPinned(span.entry) && isPinned(span.exit) ? "slot" : "task" };
  }
  const others = span.by.entry.filter((part) => !isCpu(part));
  const perCpu = others.length < span.by.entry.length;
  const labels = others.map((part) => labelsOf(part, entry));
  if (labels.every((one): one is Labels => one !== undefined)) {
    const entries = labels.reduce((product, { size }) => product * size, 1);
    return { kind: "index", perCpu, entries };
  }
  return { kind: "hash", parts: span.by.entry.length };
}

function isCpu(expression: Expression): boolean {
  return expression.kind === "builtin" && expression.name === "cpu";
}

/** The largest parts of a measure that read the entry only. */
export function keptValues(measure: MeasureNode, entry: Scope): readonly Kept[] {
  const found = new Map<string, Expression>();
  const all = [
    measure.where,
    ...measure.key.map(({ value }) => value),
    ...measure.values.flatMap(({ aggregate }) => [aggregate.of, aggregate.when]),
  ];
  for (const expression of all) if (expression !== undefined) collect(expression, found);
  return [...found.values()].map((expression, i) => ({
    expression,
    member: `kept${i}_`,
    value: compileExpression(expression, entry),
  }));
}

function collect(expression: Expression, found: Map<string, Expression>): void {
  // An enumerator's names are looked up at the exit; its integer is what has to be kept.
  if (expression.kind !== "enumerator" && readsOnlyEntry(expression)) {
    found.set(show(expression), expression);
  } else for (const part of parts(expression)) collect(part, found);
}

function readsOnlyEntry(expression: Expression): boolean {
  const leaves = leavesOf(expression);
  return (
    leaves.some((leaf) => leaf.kind === "arguments") &&
    leaves.every(
      (leaf) => leaf.kind === "constant" || (leaf.kind === "arguments" && leaf.side === "entry"),
    )
  );
}

function leavesOf(expression: Expression): readonly Expression[] {
  const inner = parts(expression);
  return inner.length === 0 ? [expression] : inner.flatMap(leavesOf);
}

/** Members of struct openN. */
export function openMembers(kept: readonly Kept[]): string[] {
  return [
    "u64 start;",
    "u64 owner;",
    ...kept.map(({ member, value }) =>
      value.kind === "text"
        ? `char ${member}[${textBytes(value)}];`
        : `${value.kind === "integer" && value.signed ? "s64" : "u64"} ${member};`,
    ),
  ];
}

/** Size of struct openN. */
export function openBytes(kept: readonly Kept[]): number {
  return kept.reduce((sum, { value }) => sum + (value.kind === "text" ? textBytes(value) : 8), 16);
}

function textBytes(value: CValue & { kind: "text" }): number {
  return Math.ceil(value.length / 8) * 8;
}

/** What the exit reads in place of the entry's own expressions. */
export function keptAtExit(kept: readonly Kept[]): ReadonlyMap<string, CValue> {
  return new Map(
    kept.map(({ expression, member, value }): [string, CValue] => {
      const place = `open->${member}`;
      switch (value.kind) {
        case "text":
          return [show(expression), { ...value, cut: false, copy: copyKept(place) }];
        case "integer":
          return [show(expression), keptInteger(place, value)];
        case "pointer":
          return [show(expression), integerValue(place, 8, false)];
        default:
          throw new SpecError(
            `${show(expression)} cannot be kept from the entry until the exit`,
            positionOf(expression),
            "Name one of its members.",
          );
      }
    }),
  );
}

/** As wide as it was: narrower unsigned integers are computed with as signed ones. */
function keptInteger(place: string, { bytes, signed, natural }: Integer): Integer {
  const c = bytes < 8 && !signed ? `((u${bytes * 8})${place})` : place;
  return { ...integerValue(c, bytes, signed), ...(natural === undefined ? {} : { natural }) };
}

/** Both sides have room for the same number of bytes, and what was cut was counted at the entry. */
function copyKept(place: string): CopyText {
  return (destination, size) => `__builtin_memcpy(${destination}, ${place}, ${size})`;
}

/** The body of the entry's program. */
export function openSpan(
  span: Span,
  join: Join,
  kept: readonly Kept[],
  scope: Scope,
  n: number,
): Lines {
  const lines = new Lines();
  switch (join.kind) {
    case "slot":
      lines.add("u64 owner = bpf_get_current_task();", "u32 zero = 0;");
      lines.add(`struct open${n} *open = bpf_map_lookup_elem(&opens${n}, &zero);`);
      lines.add("if (!open)", "\tgoto out;");
      lines.block("if (open->start && open->owner != owner)", () => {
        lines.add(`bpf_map_update_elem(&others${n}, &owner, &empty_open${n}, BPF_ANY);`);
        lines.add(`open = bpf_map_lookup_elem(&others${n}, &owner);`);
        lines.block("if (!open)", () => lines.add("lost(LOST_UNMATCHED);", "goto out;"));
      });
      lines.add("if (open->start)", "\tlost(LOST_UNMATCHED);", "open->owner = owner;");
      break;
    case "index":
      lines.add(...indexOf(span.by!.entry, scope));
      lines.add(`struct open${n} *open = bpf_map_lookup_elem(&opens${n}, &at);`);
      lines.add("if (!open)", "\tgoto out;");
      if (span.repeat === "first") lines.add("if (open->start)", "\tgoto out;");
      break;
    case "task":
    case "hash":
      lines.add(...hashKey(span, join, "entry", scope));
      lines.add(`struct open${n} *open = bpf_map_lookup_elem(&opens${n}, &key_);`);
      if (span.repeat === "first") lines.add("if (open && open->start)", "\tgoto out;");
      else if (join.kind === "task") lines.add("if (open)", "\tlost(LOST_UNMATCHED);");
      lines.block("if (!open)", () => {
        lines.add(`bpf_map_update_elem(&opens${n}, &key_, &empty_open${n}, BPF_NOEXIST);`);
        lines.add(`open = bpf_map_lookup_elem(&opens${n}, &key_);`);
        lines.block("if (!open)", () => lines.add("lost(LOST_KEYS);", "goto out;"));
      });
  }
  for (const { member, value } of kept) {
    if (value.kind === "text") {
      lines.add(`__builtin_memset(open->${member}, 0, sizeof(open->${member}));`);
      copyText(lines, value, `open->${member}`);
    } else if (value.kind === "integer" || value.kind === "pointer") {
      lines.add(`open->${member} = (u64)${value.c};`);
    }
  }
  return lines.add("open->start = bpf_ktime_get_ns();");
}

/** The head of the exit's program: afterwards `open` and `elapsed` stand. */
export function closeSpan(span: Span, join: Join, scope: Scope, n: number): Lines {
  const lines = new Lines().add("u64 now = bpf_ktime_get_ns();");
  const unmatched = () => lines.add("lost(LOST_UNMATCHED);", "goto out;");
  switch (join.kind) {
    case "slot":
      lines.add("u64 owner = bpf_get_current_task(), other = 0;", "u32 zero = 0;");
      lines.add(`struct open${n} *open = bpf_map_lookup_elem(&opens${n}, &zero);`);
      lines.add("if (!open)", "\tgoto out;");
      lines.block("if (!open->start || open->owner != owner)", () => {
        lines.add("other = owner;");
        lines.add(`open = bpf_map_lookup_elem(&others${n}, &other);`);
        lines.block("if (!open || !open->start)", unmatched);
      });
      break;
    case "index":
      lines.add(...indexOf(span.by!.exit, scope));
      lines.add(`struct open${n} *open = bpf_map_lookup_elem(&opens${n}, &at);`);
      lines.add("if (!open)", "\tgoto out;");
      lines.block("if (!open->start)", unmatched);
      break;
    case "task":
    case "hash":
      lines.add(...hashKey(span, join, "exit", scope));
      lines.add(`struct open${n} *open = bpf_map_lookup_elem(&opens${n}, &key_);`);
      lines.block("if (!open)", unmatched);
  }
  return lines.add("u64 elapsed = now - open->start;", "open->start = 0;");
}

/** What follows the row's update: hash entries are given back. */
export function releaseSpan(join: Join, n: number): Lines {
  const lines = new Lines();
  if (join.kind === "slot") {
    lines.add("if (other)", `\tbpf_map_delete_elem(&others${n}, &other);`);
  } else if (join.kind !== "index") lines.add(`bpf_map_delete_elem(&opens${n}, &key_);`);
  return lines;
}

function indexOf(by: readonly Expression[], scope: Scope): string[] {
  const lines: string[] = [];
  const terms: string[] = [];
  let stride = 1;
  for (const part of by.filter((one) => !isCpu(one))) {
    const size = labelsOf(part, scope)?.size ?? 1;
    const name = `by${terms.length}`;
    lines.push(`u64 ${name} = ${compileInteger(part, scope).c};`);
    lines.push(`if (${name} >= ${size})`, "\tgoto out;");
    terms.push(`${name} * ${stride}`);
    stride *= size;
  }
  return [...lines, `u32 at = ${terms.length === 0 ? "0" : terms.join(" + ")};`];
}

/** Declares `key_`. A task is its task_struct: thread ids do not tell the CPUs' idle tasks apart. */
function hashKey(
  span: Span,
  join: Join & { kind: "task" | "hash" },
  side: "entry" | "exit",
  scope: Scope,
): string[] {
  if (join.kind === "task") {
    return ["u64 key_ = bpf_get_current_task();"];
  }
  const values = (span.by?.[side] ?? []).map((part) => `(u64)${compileInteger(part, scope).c}`);
  return [`u64 key_[${join.parts}] = { ${values.join(", ")} };`];
}
