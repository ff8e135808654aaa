import type { Aggregate } from "../spec/aggregate.ts";
import { type Expression, positionOf, show } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { CValue } from "./c-value.ts";
import { compileExpression, compileInteger, type Scope } from "./expression.ts";
import { labelsOf } from "./labels.ts";
import { subBitsOf, type ValueField, valueFieldBytes } from "./layout.ts";
import { storedField } from "./stored-field.ts";

/** Most that one CPU's values of a key may take: PCPU_MIN_UNIT_SIZE (include/linux/percpu.h). */
const MOST_BYTES = 32768;

const MOST_HASHED = 128;

/** Where the values of a row lie, one after the other. */
export function valueFields(
  { values }: MeasureNode,
  scope: Scope,
): { readonly values: ValueField[]; readonly valueBytes: number } {
  const fields: ValueField[] = [];
  let valueBytes = 0;
  for (const { name, aggregate, at } of values) {
    const field = valueField(name, aggregate, scope);
    fields.push({ ...field, offset: valueBytes });
    valueBytes += valueFieldBytes(field);
    if (valueBytes <= MOST_BYTES) continue;
    throw new SpecError(
      `with ${name}, the values of one key take ${valueBytes} bytes; a CPU can keep ${MOST_BYTES}`,
      at,
      "Take fewer values, a larger error for quantiles, or a larger step for lhist.",
    );
  }
  return { values: fields, valueBytes };
}

function valueField(name: string, aggregate: Aggregate, scope: Scope): Omit<ValueField, "offset"> {
  const { kind, of, linear, error } = aggregate;
  if (of === undefined) return { name, kind, signed: false, unit: "" };
  const unit = unitOf(of);
  switch (kind) {
    case "distinct":
      refuseLongText(of, scope);
      return { name, kind, signed: false, unit: "" };
    case "first":
    case "last": {
      const value = compileExpression(of, scope);
      const labels = labelsOf(of, scope);
      const isPlain = value.kind !== "text" && labels === undefined && !isDecoded(value);
      if (isPlain) return { name, kind, signed: isSigned(of, scope), unit };
      const [stored] = storedField(name, of, labels, value, 0);
      if (stored.kind !== "text" && stored.kind !== "integer") throw new Error(stored.kind);
      return { name, kind, signed: false, unit: "", stored };
    }
    case "lhist": {
      if (linear === undefined) throw new Error(`lhist ${show(of)} without buckets`);
      return { name, kind, signed: isSigned(of, scope), unit, linear };
    }
    case "quantiles": {
      const subBits = subBitsOf(error ?? 1 / 32);
      return { name, kind, signed: isSigned(of, scope), unit, subBits };
    }
    default:
      return { name, kind, signed: isSigned(of, scope), unit };
  }
}

/** `distinct` hashes a string on the stack, which has 512 bytes for all. */
function refuseLongText(of: Expression, scope: Scope): void {
  const value = compileExpression(of, scope);
  if (value.kind !== "text" || value.length <= MOST_HASHED) return;
  throw new SpecError(
    `distinct knows a string by at most ${MOST_HASHED} bytes, and ${show(of)} has ${value.length}`,
    positionOf(of),
    `Take less of it: text(…, { limit: ${MOST_HASHED} }).`,
  );
}

/** Whether the value is shown as something else than it is. */
function isDecoded(value: CValue): boolean {
  return "decode" in value && value.decode !== undefined;
}

/** Whether it may be negative; the sum of what never is may use all 64 bits. */
function isSigned(expression: Expression, scope: Scope): boolean {
  const { signed, natural } = compileInteger(expression, scope);
  return signed && natural === undefined;
}

/** "ns" for times, "" for what has no unit of its own. */
export function unitOf(expression: Expression): string {
  switch (expression.kind) {
    case "builtin":
      return expression.name === "elapsed" ? "ns" : "";
    case "binary":
      if (expression.operator === "-" && isTime(expression.left)) return "ns";
      if (expression.operator !== "+" && expression.operator !== "-") return "";
      return unitOf(expression.left) || unitOf(expression.right);
    case "conditional":
      return unitOf(expression.yes) || unitOf(expression.no);
    default:
      return "";
  }
}

/** A moment, which is no duration itself; from there to another one is. */
function isTime(expression: Expression): boolean {
  return expression.kind === "builtin" && expression.name === "time";
}
