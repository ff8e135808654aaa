import { type Expression, positionOf } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import { compileExpression, type Scope } from "./expression.ts";
import { labelsOf } from "./labels.ts";
import type { KeyField, Layout, Storage } from "./layout.ts";
import { storedField } from "./stored-field.ts";
import { valueFields } from "./value-field.ts";

/** Keys of a hash; memory for all of them is taken when the probe starts. */
const HASH_ENTRIES = 4096;
const STACK_ENTRIES = 16384;
/** Most memory that one measure's rows may take over all CPUs. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A key made of enumerators only has at most this many values before it becomes a hash. */
const MOST_INDICES = 4096;

/** Largest key; the kernel compares and hashes all of it for each event. */
const MOST_KEY_BYTES = 4096;

/** Where each part of the key and each value lies, as seen from the place where rows are updated. */
export function layoutOf(measure: MeasureNode, scope: Scope, cpus: number): Layout {
  const { values, valueBytes } = valueFields(measure, scope);
  const { keys, keyBytes, indices } = keyFields(measure, scope, valueBytes * cpus);
  const storage: Storage =
    keyBytes === 0
      ? { kind: "array", entries: indices }
      : { kind: "hash", entries: hashEntries(keys, keyBytes, valueBytes, cpus) };
  return { keys, values, keyBytes, valueBytes, storage };
}

function hashEntries(
  keys: readonly KeyField[],
  keyBytes: number,
  valueBytes: number,
  cpus: number,
) {
  const wanted = keys.some(({ kind }) => kind === "stack") ? STACK_ENTRIES : HASH_ENTRIES;
  return Math.max(64, Math.min(wanted, Math.floor(MOST_BYTES / (keyBytes + valueBytes * cpus))));
}

function keyFields(measure: MeasureNode, scope: Scope, rowBytes: number) {
  const labels = measure.key.map(({ value }) => labelsOf(value, scope));
  const sizes = labels.map((one) => (one === undefined ? undefined : one.size + 1));
  const indices = sizes.reduce<number>((product, size) => product * (size ?? 1), 1);
  const indexed =
    indices <= MOST_INDICES &&
    indices * rowBytes <= MOST_BYTES &&
    measure.key.every(({ value }, i) => isCpu(value) || sizes[i] !== undefined);
  const keys: KeyField[] = [];
  let keyBytes = 0;
  let stride = 1;
  for (const [i, { name, value }] of measure.key.entries()) {
    const label = labels[i];
    if (isCpu(value)) {
      keys.push({ name, kind: "cpu" });
    } else if (indexed && label !== undefined) {
      keys.push({ name, kind: "index", size: label.size + 1, stride, labels: label.names });
      stride *= label.size + 1;
    } else {
      const [field, bytes] = storedField(
        name,
        value,
        label,
        compileExpression(value, scope),
        keyBytes,
      );
      keys.push(field);
      keyBytes += bytes;
    }
    if (keyBytes > MOST_KEY_BYTES) throw tooLong(measure, keys, keyBytes);
  }
  return { keys, keyBytes, indices };
}

function tooLong(measure: MeasureNode, keys: readonly KeyField[], bytes: number): SpecError {
  const { value } = measure.key[keys.length - 1]!;
  const names = keys.map(({ name }) => name).join(", ");
  return new SpecError(
    `the key's parts ${names} take ${bytes} bytes; a key can have ${MOST_KEY_BYTES}`,
    positionOf(value) ?? measure.at,
    "Give text() a smaller limit, or leave a part out: a stack takes 1016 bytes, a string as many as its limit.",
  );
}

function isCpu(expression: Expression): boolean {
  return expression.kind === "builtin" && expression.name === "cpu";
}
