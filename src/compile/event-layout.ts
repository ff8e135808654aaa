import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import { compileExpression, type Scope } from "./expression.ts";
import { labelsOf } from "./labels.ts";
import { type KeyField, kindOf } from "./layout.ts";
import { storedField } from "./stored-field.ts";
import { unitOf } from "./value-field.ts";

/** What stands at the head of each record: u64 time, u32 cpu, u32 measure. */
export const EVENT_HEAD = { time: 0, cpu: 8, measure: 12, bytes: 16 } as const;

/** How a measure's records lie in the ring buffer. */
export interface EventLayout {
  /** In the order of the spec; each has its offset from the record's start. */
  readonly fields: readonly KeyField[];
  /** "ns" for times, by field. */
  readonly units: readonly string[];
  readonly bytes: number;
}

/** Records have a fixed size: they are written where the reader finds them, and never copied. */
export function eventLayoutOf(emit: NonNullable<MeasureNode["emit"]>, scope: Scope): EventLayout {
  const fields: KeyField[] = [];
  let bytes: number = EVENT_HEAD.bytes;
  for (const { name, value } of emit) {
    const compiled = compileExpression(value, scope);
    const [field, size] = storedField(name, value, labelsOf(value, scope), compiled, bytes);
    fields.push(field);
    bytes += size;
  }
  return { fields, units: emit.map(({ value }) => unitOf(value)), bytes };
}

/** Measures show their records in one list: columns of the same name hold the same kind of value. */
export function sameEventColumns(
  measures: readonly MeasureNode[],
  compiled: readonly { readonly number: number; readonly event: EventLayout | undefined }[],
): void {
  const known = new Map<string, string>();
  for (const { number, event } of compiled) {
    for (const field of event?.fields ?? []) {
      const { name } = field;
      const kind = kindOf(field);
      const before = known.get(name) ?? kind;
      known.set(name, kind);
      if (before === kind) continue;
      throw new SpecError(
        `the column ${name} is of kind ${before} in one measure and of kind ${kind} in another`,
        measures[number]!.at,
        "Rename one of them.",
      );
    }
  }
}
