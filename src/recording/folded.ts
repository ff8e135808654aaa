import { stackTexts } from "./frame.ts";
import { add, type Integer } from "./integer.ts";
import { oncePerObject } from "./once-per-object.ts";
import { printable } from "./printable.ts";
import type { KeyPart, Recording, Row } from "./schema.ts";
import { allRows } from "./total.ts";
import { mainValueOf } from "./value.ts";

/**
 * `--folded`: the whole run in the collapsed format that flame graph tools read. A line per stack:
 * its frames root first, joined by `;`, a space, and the row's main value (`value.ts`). Other parts of
 * the key stand before the stack, in the columns' order; of several stacks the last column is nearest
 * to the root (a user stack leads to the kernel's). Lines are sorted, and equal ones are one.
 *
 * A module follows its symbol as `_[e1000e]`. Within names `;` is `\x3b` and a space is `_`.
 */
export function folded({ keys, values, view, frames, intervals }: Recording): string {
  const counts = new Map<string, Integer>();
  const stacks = keys.filter(({ kind }) => kind === "stack");
  const ordered = [...keys.filter(({ kind }) => kind !== "stack"), ...stacks.toReversed()];
  const lineOf = oncePerObject((key: Row["key"]) =>
    ordered
      .flatMap(({ name }) => names(key[name] ?? "", frames, view.offsets))
      .map(harmless)
      .join(";"),
  );
  const main = mainValueOf(values);
  for (const row of allRows({ intervals })) {
    const line = lineOf(row.key);
    counts.set(line, add(counts.get(line) ?? 0, whole(main(row))));
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([line, count]) => `${line} ${count}\n`)
    .join("");
}

/** An average is no weight, but the nearest that there is. */
function whole(value: Integer): Integer {
  return typeof value === "number" ? Math.round(value) : value;
}

function names(part: KeyPart, frames: Recording["frames"], offsets: boolean): string[] {
  return Array.isArray(part) ? stackTexts(part, frames, offsets).reverse() : [String(part)];
}

function harmless(name: string): string {
  const text = printable(name).replaceAll(";", "\\x3b").replaceAll(" ", "_");
  return text === "" ? "_" : text;
}
