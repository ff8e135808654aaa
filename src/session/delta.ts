import type { Layout } from "../compile/layout.ts";
import { keyIdentity } from "../recording/key.ts";
import { mergeValues } from "../recording/merge.ts";
import type { Row, Value } from "../recording/schema.ts";
import { decodeKey, type Symbolizer } from "./decode-key.ts";
import { decodeValue } from "./decode-value.ts";
import type { Snapshot } from "./snapshot.ts";

/** One measure's part of the table. */
export interface Reading {
  readonly layout: Layout;
  readonly now: Snapshot;
  readonly before: Snapshot;
}

export interface DeltaOptions {
  /** The epoch that the programs have been in since the previous snapshot. */
  readonly epoch: bigint;
  /** A row for each CPU, under the key `cpu`, even where the spec does not ask for it. */
  readonly perCpu: boolean;
  /** Those of earlier intervals: rows with equal keys share one. */
  readonly keys?: Map<string, Row["key"]>;
}

/** What happened between two snapshots: rows of all measures, those with equal keys joined. */
export function deltaRows(
  readings: readonly Reading[],
  symbolizer: Symbolizer,
  options: DeltaOptions,
): Row[] {
  const rows = new Map<string, Row>();
  const columns = readings.flatMap(({ layout }) => layout.values);
  for (const reading of readings) {
    addReading(rows, reading, symbolizer, options);
  }
  for (const { values } of rows.values()) {
    for (const { name, kind } of columns)
      if (!Object.hasOwn(values, name)) values[name] = empty(kind);
  }
  return [...rows.values()];
}

function addReading(
  rows: Map<string, Row>,
  { layout, now, before }: Reading,
  symbolizer: Symbolizer,
  { epoch, perCpu, keys = new Map() }: DeltaOptions,
): void {
  const cpuInKey = layout.keys.some(({ kind }) => kind === "cpu");
  for (const [identity, raw] of now) {
    const earlier = before.get(identity);
    for (const [cpu, words] of raw.perCpu.entries()) {
      const old = earlier?.perCpu[cpu];
      if (old !== undefined && isSame(words, old)) continue;
      for (const field of layout.values) {
        const value = decodeValue(field, { now: words, before: old }, epoch, symbolizer);
        if (value === undefined) continue;
        const decoded = decodeKey(layout, raw.key, cpu, symbolizer);
        const key = perCpu && !cpuInKey ? { ...decoded, cpu } : decoded;
        const row = rowOf(rows, keys, key);
        const known: Value | undefined = Object.hasOwn(row.values, field.name)
          ? row.values[field.name]
          : undefined;
        row.values[field.name] =
          known === undefined ? value : mergeValues(field.kind, known, value);
      }
    }
  }
}

/** Large rows of which nothing is new are most of what a busy machine has. */
function isSame(words: BigUint64Array, old: BigUint64Array): boolean {
  return Buffer.compare(bytesOf(words), bytesOf(old)) === 0;
}

function bytesOf({ buffer, byteOffset, byteLength }: BigUint64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function rowOf(rows: Map<string, Row>, keys: Map<string, Row["key"]>, key: Row["key"]): Row {
  const identity = keyIdentity(key);
  const known = rows.get(identity);
  if (known !== undefined) return known;
  const own = keys.get(identity) ?? key;
  keys.set(identity, own);
  const row: Row = { key: own, values: {} };
  rows.set(identity, row);
  return row;
}

function empty(kind: Layout["values"][number]["kind"]): Value {
  switch (kind) {
    case "count":
    case "sum":
    case "rate":
      return 0;
    case "min":
    case "max":
    case "first":
    case "last":
    case "avg":
      return null;
    case "stats":
      return { count: 0, sum: 0, min: null, max: null };
    case "hist":
    case "lhist":
    case "quantiles":
      return { count: 0, sum: 0, min: null, max: null, buckets: [] };
    case "distinct":
      return { estimate: 0, registers: "" };
  }
}
