import { UserError } from "../user-error.ts";
import type { ChartOptions, Shown, TableOptions } from "./cells.ts";
import { shownText } from "./prose.ts";
import type { ContentOf } from "./schema.ts";

type Columns<Row> = Readonly<Record<string, (row: Row, index: number) => Shown | null>>;

/** A table's content; without `columns`, the members of the rows, as the first has them. */
export function tableContent<Row extends object>(
  title: string,
  rows: readonly Row[],
  columns: Columns<Row> = membersOf(rows),
  { units = {} }: TableOptions = {},
): ContentOf<"table"> {
  const names = Object.keys(columns);
  return {
    kind: "table",
    title,
    columns: names.map((name) => ({ name, unit: units[name] ?? "" })),
    rows: rows.map((row, i) => names.map((name) => tableCell(columns[name]?.(row, i) ?? null))),
  };
}

function membersOf<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const names = Object.keys(rows[0] ?? {});
  const member = (name: string) => (row: Row) =>
    (row as Record<string, Shown | null>)[name] ?? null;
  return Object.fromEntries(names.map((name) => [name, member(name)]));
}

function tableCell(value: Shown | null): string | number | null {
  if (value === null) return null;
  return typeof value === "number" && Number.isFinite(value) ? value : shownText(value);
}

export function chartContent<Row>(
  title: string,
  rows: readonly Row[],
  { type = "bar", x, y, unit = "", logarithmic = false }: ChartOptions<Row>,
): ContentOf<"chart"> {
  const lines = typeof y === "function" ? { [title]: y } : y;
  return {
    kind: "chart",
    title,
    type,
    labels: rows.map((row, i) => shownText(x(row, i))),
    series: Object.entries(lines).map(([name, value]) => ({
      name,
      values: rows.map((row, i) => chartValue(value(row, i), name)),
    })),
    unit,
    logarithmic,
  };
}

function chartValue(value: number | null, name: string): number | null {
  if (value === null || Number.isFinite(value)) return value;
  throw new UserError(`a value of ${name} is ${typeof value === "number" ? value : "no number"}`, {
    advice: "Give a number, or null where there is none.",
  });
}
