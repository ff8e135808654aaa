import { isHistogramKind } from "./figure.ts";
import type { KeyPart, Recording, Row, Value, ValueKind } from "./schema.ts";

/**
 * What the schema cannot say: rows have the columns that the recording declares, of these kinds,
 * and stacks index into its frames. The path of the first part that does not, or null.
 */
export function firstInconsistency(recording: Recording): string | null {
  const right = new Set<Row["key"]>();
  for (const [i, { rows }] of recording.intervals.entries()) {
    for (const [r, row] of rows.entries()) {
      const wrong =
        (right.has(row.key) ? null : wrongKeyPart(row, recording)) ?? wrongValue(row, recording);
      if (wrong !== null) return `intervals[${i}].rows[${r}].${wrong}`;
      right.add(row.key);
    }
  }
  return null;
}

function wrongKeyPart(row: Row, { keys, frames }: Recording): string | null {
  for (const { name, kind } of keys) {
    const part = row.key[name];
    if (kindOf(part) !== kind) return `key.${name} (expected ${kind})`;
    const outside = Array.isArray(part) ? part.findIndex((index) => !(index in frames)) : -1;
    if (outside >= 0) return `key.${name}[${outside}] (no such frame)`;
  }
  return null;
}

function kindOf(part: KeyPart | undefined): Recording["keys"][number]["kind"] | undefined {
  if (Array.isArray(part)) return "stack";
  if (typeof part === "string") return "string";
  return part === undefined ? undefined : "integer";
}

function isValueOf(kind: ValueKind, value: NonNullable<Value>): boolean {
  if (typeof value !== "object") return plain.includes(kind);
  if ("buckets" in value) return isHistogramKind({ kind });
  if ("registers" in value) return kind === "distinct";
  if ("at" in value) return kind === "first" || kind === "last";
  return kind === ("min" in value ? "stats" : "avg");
}

const plain: readonly ValueKind[] = ["count", "sum", "min", "max", "rate"];

function wrongValue(row: Row, { values }: Recording): string | null {
  for (const { name, kind } of values) {
    const value = row.values[name];
    if (value === null || (value !== undefined && isValueOf(kind, value))) continue;
    return `values.${name} (expected ${kind})`;
  }
  return null;
}
