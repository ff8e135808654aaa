import { type Cell, valueCells, valueNames } from "./csv-values.ts";
import { stackTexts } from "./frame.ts";
import type { Integer } from "./integer.ts";
import { printable } from "./printable.ts";
import type { Frame, Interval, KeyPart, RecordingHead } from "./schema.ts";
import { noLoss } from "./total.ts";

type Columns = Pick<RecordingHead, "keys" | "values" | "view">;

/**
 * `--csv` is one tidy table, for spreadsheets and data frames: `csvHeader` once, then `csvRows` of each
 * interval, a line per interval and key.
 *
 * - First `interval`, `start` (ISO 8601, UTC) and `elapsed_ns`, then the key's columns, then the
 *   values', then the interval's loss by cause, repeated in each of its lines.
 * - A value's column has its name and unit (`slowest_ns`). A histogram has `_count`, `_sum`, `_min`,
 *   `_max` and `_buckets`: one cell `512-1023:3 1024-2047:39`, bounds inclusive; quantiles have `_p50` to
 *   `_p99.9` as well, stats and an average `_avg`, a rate its sum and `_per_s`, first and last `_at_ns`.
 * - An interval without rows is one line with empty key and value cells, so that its loss is seen.
 * - A stack is one cell, frames leaf first, joined by `;`. Text is made printable, and where a
 *   spreadsheet would take it for a formula it begins with `'`. Numbers are plain and exact.
 */
export function csvHeader({ keys, values }: Columns): string {
  return csv([
    [
      ...["interval", "start", "elapsed_ns"],
      ...keys.map(({ name }) => printable(name)),
      ...values.flatMap(valueNames).map(printable),
      ...causes.map((cause) => `loss_${cause}`),
    ],
  ]);
}

export function csvRows(
  interval: Interval,
  frames: readonly Frame[],
  { keys, values, view }: Columns,
): string {
  const before = [interval.interval, interval.start, interval.elapsed_ns];
  const after = causes.map((cause) => interval.loss[cause]);
  if (interval.rows.length === 0) {
    const empty = [...keys, ...values.flatMap(valueNames)].map(() => null);
    return csv([[...before, ...empty, ...after]]);
  }
  return csv(
    interval.rows.map((row) => [
      ...before,
      ...keys.map(({ name }) => keyCell(row.key[name] ?? "", frames, view.offsets)),
      ...values.flatMap((column) => {
        const cells = valueCells(row.values[column.name] ?? null, column, interval.elapsed_ns);
        return cells.map((cell) => (typeof cell === "string" ? printable(cell) : cell));
      }),
      ...after,
    ]),
  );
}

const causes = Object.keys(noLoss) as (keyof typeof noLoss)[];

/** What Excel, LibreOffice or Sheets take for a formula, full-width forms included. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** RFC 4180, with `\n`. */
export function csv(lines: readonly (readonly Cell[])[], delimiter = ","): string {
  return lines.map((line) => `${line.map(cellText).join(delimiter)}\n`).join("");
}

function cellText(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const isFormula = formula.test(cell);
  if (!isFormula && !/[",\r\n\t\ufeff]|^ | $/.test(cell)) return cell;
  return `"${isFormula ? "'" : ""}${cell.replaceAll('"', '""')}"`;
}

export function keyCell(
  part: KeyPart,
  frames: readonly Frame[],
  offsets: boolean,
): string | Integer {
  if (typeof part === "string") return printable(part);
  if (!Array.isArray(part)) return part;
  const names = stackTexts(part, frames, offsets).map(printable);
  return names.map((name) => name.replaceAll(";", "\\x3b")).join(";");
}
