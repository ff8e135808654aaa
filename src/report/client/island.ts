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
  const { writable, readable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const [unpacked] = await Promise.all([
    new Response(readable).text(),
    writer.write(bytesOf(text)),
    writer.close(),
  ]);
  return unpacked;
}

/** A loop: `Uint8Array.from` goes through a text of a megabyte ten times as slowly. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function mapEntries<T>(record: Readonly<Record<string, T>>, change: (name: string, part: T) => T) {
  return Object.fromEntries(
    Object.entries(record).map(([name, part]) => [name, change(name, part)]),
  );
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
