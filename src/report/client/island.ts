import { integer } from "../../recording/integer.ts";
import type { Recording } from "../../recording/schema.ts";
import { islandId } from "../island.ts";

/** A recording of the page's own, as its writer had it: no check, but exact integers again. */
export function exactRecording(recording: Recording): Recording {
  const integers = new Set(recording.keys.filter(({ kind }) => kind === "integer").map(nameOf));
  const intervals = recording.intervals.map((interval) => ({
    ...interval,
    rows: interval.rows.map(({ key, values }) => ({
      key: mapEntries(key, (name, part) => (integers.has(name) ? exact(part) : part)),
      values: mapEntries(values, (_, value) => exact(value)),
    })),
  }));
  return { ...recording, intervals };
}

/** The island's text: JSON of the recording's schema. */
export function islandJson(): string {
  return document.getElementById(islandId)?.textContent ?? "";
}

/** Decimal strings anywhere inside a value become integers, except where it is a text. */
function exact<T>(value: T): T;
function exact(value: unknown): unknown {
  if (typeof value === "string") return integer(BigInt(value));
  if (Array.isArray(value)) return value.map((part: unknown) => exact(part));
  if (typeof value !== "object" || value === null) return value;
  const isText = (name: string) => name === "text" || name === "registers";
  return mapEntries({ ...value }, (name, part) => (isText(name) ? part : exact(part)));
}

function mapEntries<T>(record: Readonly<Record<string, T>>, change: (name: string, part: T) => T) {
  return Object.fromEntries(
    Object.entries(record).map(([name, part]) => [name, change(name, part)]),
  );
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
