import type { Linear } from "../spec/aggregate.ts";
import type { Expression } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { memberName } from "./c-name.ts";
import type { CValue } from "./c-value.ts";
import { copyText } from "./copy-text.ts";
import { compileCondition, compileExpression, compileInteger, type Scope } from "./expression.ts";
import { bucketsOf, type Layout, logLinearBuckets, type ValueField } from "./layout.ts";
import type { Lines } from "./lines.ts";

/** The C that takes an event into each value of `row`. */
export function updateValues(
  lines: Lines,
  measure: MeasureNode,
  layout: Layout,
  scope: Scope,
): void {
  for (const [i, field] of layout.values.entries()) {
    const { of, when } = measure.values[i]!.aggregate;
    const place = `row->${memberName(field.name, i)}`;
    const update = () => updateValue(lines, field, place, of, scope);
    if (when === undefined) update();
    else lines.block(`if ${compileCondition(when, scope)}`, update);
  }
}

function updateValue(
  lines: Lines,
  field: ValueField,
  place: string,
  of: Expression | undefined,
  scope: Scope,
): void {
  if (of !== undefined) {
    const value = compileExpression(of, scope);
    if (value.kind === "text") {
      updateText(lines, field, place, value);
      return;
    }
  }
  const value = of === undefined ? "1" : `(u64)${compileInteger(of, scope).c}`;
  const ordered = (c: string) => (field.signed ? `${c} ^ SIGN_BIT` : c);
  /** For what needs the value more than once. */
  const once = (...uses: readonly string[]) =>
    lines.block("", () => lines.add(`u64 aggregated_ = ${value};`, ...uses));
  switch (field.kind) {
    case "count":
    case "sum":
    case "rate":
      lines.add(`ADD(${place}, ${value});`);
      return;
    case "avg":
      lines.add(`ADD(${place}.count, 1);`, `ADD(${place}.sum, ${value});`);
      return;
    case "min":
    case "max":
      lines.add(`extend(${place}, ${ordered(value)});`);
      return;
    case "stats":
      once(
        `ADD(${place}.count, 1);`,
        `ADD(${place}.sum, aggregated_);`,
        `extend(${place}.ranges, ${ordered("aggregated_")});`,
      );
      return;
    case "hist":
      if (field.signed) lines.add(`if ((s64)${value} < 0)`, "\tlost(LOST_EVENTS);", "else");
      lines.add(`${field.signed ? "\t" : ""}add_to_histogram(&${place}, ${value});`);
      return;
    case "lhist":
    case "quantiles":
      once(
        `ADD(${place}.sum, aggregated_);`,
        `extend(${place}.ranges, ${ordered("aggregated_")});`,
        `add_to_bucket(${place}.buckets, ${bucketOf(field)}, ${bucketsOf(field)});`,
      );
      return;
    case "distinct":
      lines.add(`note(&${place}, mixed(${value}));`);
      return;
    case "first":
    case "last":
      stamp(lines, field, place, (bank) => lines.add(`${bank}.value = ${value};`));
  }
}

function updateText(
  lines: Lines,
  field: ValueField,
  place: string,
  value: CValue & { kind: "text" },
): void {
  if (field.kind !== "distinct") {
    stamp(lines, field, place, (bank) => {
      lines.add(`__builtin_memset(${bank}.value, 0, sizeof(${bank}.value));`);
      copyText(lines, value, `${bank}.value`);
    });
    return;
  }
  const words = Math.ceil(value.length / 8);
  lines.block("", () => {
    lines.add(`u64 words_[${words}] = {}, hash_ = 0;`);
    copyText(lines, value, "words_");
    lines.add("#pragma unroll", `for (u32 i = 0; i < ${words}; i++)`);
    lines.add("\thash_ = mixed(hash_ ^ words_[i]);", `note(&${place}, hash_);`);
  });
}

/** Of an epoch, the first event or each one leaves its value in the epoch's bank. */
function stamp(
  lines: Lines,
  { kind }: ValueField,
  place: string,
  store: (bank: string) => void,
): void {
  const bank = `${place}[epoch_ & 1]`;
  lines.block("", () => {
    lines.add("u64 epoch_ = epoch;");
    const write = () => {
      lines.add(`${bank}.epoch = epoch_;`, `${bank}.time = bpf_ktime_get_ns();`);
      store(bank);
    };
    if (kind === "first") lines.block(`if (${bank}.epoch != epoch_)`, write);
    else write();
  });
}

/** A bucket's number, of `aggregated_`. */
function bucketOf({ linear, subBits = 0, signed }: ValueField): string {
  if (linear !== undefined) return linearBucket(linear, signed);
  if (!signed) return `log_linear(aggregated_, ${subBits})`;
  const half = logLinearBuckets(subBits);
  const below = `${half - 1} - log_linear(~aggregated_, ${subBits})`;
  return `(s64)aggregated_ < 0 ? ${below} : ${half} + log_linear(aggregated_, ${subBits})`;
}

function linearBucket({ min, max, step }: Linear, signed: boolean): string {
  const isFrom = (bound: number) => {
    if (signed) return `(s64)aggregated_ >= ${bound}LL`;
    return bound <= 0 ? "1" : `aggregated_ >= ${bound}ULL`;
  };
  const last = Math.ceil((max - min) / step) + 1;
  const inside = `1 + (aggregated_ - (u64)${min}LL) / ${step}ULL`;
  return `${isFrom(max)} ? ${last} : ${isFrom(min)} ? ${inside} : 0`;
}

/** Members of struct rowN, in the layout's order. */
export function rowMembers(layout: Layout): string[] {
  return layout.values.map((field, i) => rowMember(field, memberName(field.name, i)));
}

function rowMember(field: ValueField, name: string): string {
  switch (field.kind) {
    case "count":
    case "sum":
    case "rate":
      return `u64 ${name};`;
    case "avg":
      return `struct { u64 count, sum; } ${name};`;
    case "min":
    case "max":
      return `struct range ${name}[2];`;
    case "stats":
      return `struct { u64 count, sum; struct range ranges[2]; } ${name};`;
    case "hist":
      return `struct histogram ${name};`;
    case "lhist":
    case "quantiles":
      return `struct { u64 sum; struct range ranges[2]; u64 buckets[${bucketsOf(field)}]; } ${name};`;
    case "distinct":
      return `struct registers ${name};`;
    case "first":
    case "last": {
      const { stored } = field;
      const value = stored?.kind === "text" ? `char value[${stored.bytes}]` : "u64 value";
      return `struct { u64 epoch, time; ${value}; } ${name}[2];`;
    }
  }
}
