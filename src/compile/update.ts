import { positionOf } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import { memberName } from "./c-name.ts";
import { STACK_DEPTH } from "./c-value.ts";
import { copyText } from "./copy-text.ts";
import { compileCondition, compileExpression, compileInteger, type Scope } from "./expression.ts";
import type { KeyField, Layout } from "./layout.ts";
import { Lines } from "./lines.ts";
import { takeStack } from "./take-stack.ts";
import { updateValues } from "./update-value.ts";

/** Keys up to this size are built on the BPF stack, which has 512 bytes in all. */
const MOST_ON_STACK = 192;

export function needsScratch(layout: Layout): boolean {
  return layout.keyBytes > MOST_ON_STACK;
}

export interface UpdateOptions {
  /** Number of the measure: the suffix of its maps and structs. */
  readonly number: number;
  /** Number of the program within the measure: its own scratch key. */
  readonly program: number;
  /** Printed once the key is known, before the row is looked for. */
  readonly beforeRow?: (lines: Lines) => void;
}

/** The C that finds or makes the event's row and updates its values; leaves by `goto out`. */
export function updateRow(
  measure: MeasureNode,
  layout: Layout,
  scope: Scope,
  { number: n, program, beforeRow = () => {} }: UpdateOptions,
): Lines {
  const lines = new Lines();
  if (measure.where !== undefined) {
    lines.add(`if (!${compileCondition(measure.where, scope)})`, "\tgoto out;");
  }
  const scratch = needsScratch(layout);
  if (layout.storage.kind === "array") arrayRow(lines, measure, layout, scope, n, beforeRow);
  else hashRow(lines, measure, layout, scope, n, scratch ? program : undefined, beforeRow);
  updateValues(lines, measure, layout, scope);
  if (scratch) lines.add("release:", "scratch->busy = 0;");
  return lines;
}

function arrayRow(
  lines: Lines,
  measure: MeasureNode,
  layout: Layout,
  scope: Scope,
  n: number,
  beforeRow: (lines: Lines) => void,
): void {
  const terms: string[] = [];
  for (const [i, field] of layout.keys.entries()) {
    if (field.kind !== "index") continue;
    const { value } = measure.key[i]!;
    const index = `${memberName(field.name, i)}index`;
    lines.add(`u64 ${index} = ${compileInteger(value, scope).c};`);
    lines.add(`if (${index} > ${field.size - 1})`, `\t${index} = ${field.size - 1};`);
    terms.push(`${index} * ${field.stride}`);
  }
  lines.add(`u32 index = ${terms.length === 0 ? "0" : terms.join(" + ")};`);
  beforeRow(lines);
  lines.add(`struct row${n} *row = bpf_map_lookup_elem(&rows${n}, &index);`);
  lines.add("if (!row)", "\tgoto out;");
}

function hashRow(
  lines: Lines,
  measure: MeasureNode,
  layout: Layout,
  scope: Scope,
  n: number,
  scratchOf: number | undefined,
  beforeRow: (lines: Lines) => void,
): void {
  const failed = scratchOf === undefined ? "goto out" : "goto release";
  if (scratchOf === undefined) lines.add(`struct key${n} on_stack, *key = &on_stack;`);
  else {
    lines.add(`u32 own = ${scratchOf};`);
    lines.add(`struct scratch${n} *scratch = bpf_map_lookup_elem(&scratches${n}, &own);`);
    lines.add("if (!scratch)", "\tgoto out;");
    lines.block("if (scratch->busy)", () => lines.add("lost(LOST_EVENTS);", "goto out;"));
    lines.add("scratch->busy = 1;", `struct key${n} *key = &scratch->key;`);
  }
  for (const [i, field] of layout.keys.entries()) {
    fillKey(lines, field, `key->${memberName(field.name, i)}`, measure.key[i]!.value, scope);
  }
  beforeRow(lines);
  lines.add(`struct row${n} *row = bpf_map_lookup_elem(&rows${n}, key);`);
  lines.block("if (!row)", () => {
    lines.add(`bpf_map_update_elem(&rows${n}, key, &empty${n}, BPF_NOEXIST);`);
    lines.add(`row = bpf_map_lookup_elem(&rows${n}, key);`);
    lines.block("if (!row)", () => lines.add("lost(LOST_KEYS);", `${failed};`));
  });
}

export function fillKey(
  lines: Lines,
  field: KeyField,
  place: string,
  expression: MeasureNode["key"][number]["value"],
  scope: Scope,
): void {
  const value = compileExpression(expression, scope);
  switch (value.kind) {
    case "integer":
    case "pointer":
      if (field.kind !== "cpu") lines.add(`${place} = (u64)${value.c};`);
      return;
    case "text":
      // What follows the string must be 0 in every key.
      lines.add(`__builtin_memset(${place}, 0, sizeof(${place}));`);
      copyText(lines, value, place);
      return;
    case "stack":
      takeStack(lines, value, place);
      return;
    case "place":
      throw new SpecError("a struct cannot be a key's part", positionOf(expression));
  }
}

/** Members of struct keyN, in the layout's order. */
export function keyMembers(layout: Layout): string[] {
  return layout.keys.flatMap((field, i) => keyMember(field, memberName(field.name, i)) ?? []);
}

export function keyMember(field: KeyField, name: string): string | undefined {
  switch (field.kind) {
    case "cpu":
    case "index":
      return undefined;
    case "integer":
      return `u64 ${name};`;
    case "text":
      return `char ${name}[${field.bytes}];`;
    case "stack":
      return `u64 ${name}[${STACK_DEPTH}]${field.user ? `, ${name}pid` : ""};`;
  }
}
