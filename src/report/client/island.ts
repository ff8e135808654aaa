import { exact } from "../../recording/exact.ts";
import { fromTables } from "../../recording/from-tables.ts";
import type { Recording } from "../../recording/schema.ts";
import type { TableRecording } from "../../recording/table-schema.ts";
import { islandId, islandTypes } from "../island-id.ts";

/** A recording of the page's own, as its writer had it: no check, but exact integers again. */
export function exactRecording(written: Recording | TableRecording): Recording {
  if (written.version === 3) return fromTables(written);
  const integers = new Set(written.keys.filter(({ kind }) => kind === "integer").map(nameOf));
  const intervals = written.intervals.map((interval) => ({
    ...interval,
    rows: interval.rows.map(({ key, values }) => ({
      key: mapEntries(key, (name, part) => (integers.has(name) ? exact(part) : part)),
      values: mapEntries(values, (_, value) => exact(value)),
    })),
  }));
  return { ...written, intervals };
}

/** The island's text: JSON as its recording was written. */
export async function islandJson(): Promise<string> {
  const island = document.getElementById(islandId);
  const text = island?.textContent ?? "";
  if (island?.getAttribute("type") !== islandTypes.packed) return text;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).text();
}

function mapEntries<T>(record: Readonly<Record<string, T>>, change: (name: string, part: T) => T) {
  return Object.fromEntries(
    Object.entries(record).map(([name, part]) => [name, change(name, part)]),
  );
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
