import type { Expression } from "../spec/expression.ts";
import { copyText } from "./copy-text.ts";
import { compileInteger, compileWord, type Scope } from "./expression.ts";
import { isCpu, type Join, type Span } from "./join.ts";
import type { Kept } from "./kept.ts";
import { labelsOf } from "./labels.ts";
import { Lines } from "./lines.ts";

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
      if (span.repeat === "first") lines.add("if (open->start)", "\tgoto out;");
      else lines.add("if (open->start)", "\tlost(LOST_UNMATCHED);");
      lines.add("open->owner = owner;");
      break;
    case "index":
      lines.add(...indexOf(span.by!.entry, scope));
      lines.add(`struct open${n} *open = bpf_map_lookup_elem(&opens${n}, &at);`);
      lines.add("if (!open)", "\tgoto out;");
      if (span.repeat === "first") lines.add("if (open->start)", "\tgoto out;");
      break;
    case "task":
    case "frame":
    case "hash":
      lines.add(...hashKey(span, join, "entry", scope));
      lines.add(`struct open${n} *open = bpf_map_lookup_elem(&opens${n}, &key_);`);
      if (span.repeat === "first") lines.add("if (open && open->start)", "\tgoto out;");
      else if (join.kind !== "hash") lines.add("if (open)", "\tlost(LOST_UNMATCHED);");
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
    case "frame":
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
  join: Join & { kind: "task" | "frame" | "hash" },
  side: "entry" | "exit",
  scope: Scope,
): string[] {
  if (join.kind === "task") {
    return ["u64 key_ = bpf_get_current_task();"];
  }
  if (join.kind === "frame") {
    return join.parts === 1
      ? [`u64 key_ = ${join[side]};`]
      : [`u64 key_[2] = { bpf_get_current_task(), ${join[side]} };`];
  }
  const values = (span.by?.[side] ?? []).map((part) => `(u64)${compileWord(part, scope).c}`);
  return [`u64 key_[${join.parts}] = { ${values.join(", ")} };`];
}
