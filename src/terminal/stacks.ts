import { stackTexts } from "../recording/frame.ts";
import { printable } from "../recording/printable.ts";
import type { Frame, Recording, Row } from "../recording/schema.ts";
import { histogramOf } from "./columns.ts";
import { cutTo, wrapTo } from "./fit.ts";
import { summary } from "./histogram.ts";
import { plainValues, rowHistograms } from "./histograms.ts";
import type { Layout, Shown } from "./layout.ts";
import { withUnit } from "./units.ts";

/**
 * Rows with a stack in their key, each as its frames, leaf first, then the rest of the key and the
 * values, indented further; an empty line between rows.
 */
export function stacksText(
  rows: readonly Row[],
  frames: readonly Frame[],
  head: Shown,
  layout: Layout,
): string {
  return rows
    .map((row) => {
      const lines = [...stackLines(row, frames, head, layout), ...keyLine(row, head)];
      return `${lines.join("\n")}\n${valueText(row, head, layout)}`;
    })
    .join("\n");
}

function stackLines(
  row: Row,
  frames: readonly Frame[],
  { keys, view }: Pick<Recording, "keys" | "view">,
  { columns }: Layout,
): string[] {
  const stacks = keys.filter(({ kind }) => kind === "stack");
  return stacks.flatMap(({ name }) => {
    const stack = row.key[name];
    const texts = Array.isArray(stack) ? stackTexts(stack, frames, view.offsets) : [];
    const title = stacks.length > 1 ? [`${printable(name)}:`] : [];
    const lines = texts.length === 0 ? ["(no stack)"] : texts.map(printable);
    return [
      ...title,
      ...lines.map((line) => `  ${columns === null ? line : cutTo(columns - 2, line)}`),
    ];
  });
}

function keyLine(row: Row, { keys }: Pick<Recording, "keys">): string[] {
  const others = keys.filter(({ kind }) => kind !== "stack");
  const parts = others.map(
    ({ name }) => `${printable(name)} = ${printable(String(row.key[name]))}`,
  );
  return parts.length === 0 ? [] : [`    ${parts.join(", ")}`];
}

/** A sole count stands alone, as people know it from stackcount; anything else is named. */
function valueText(row: Row, { values, view, elapsed_ns }: Shown, layout: Layout): string {
  const exact = view.nanoseconds;
  const [first] = values;
  const value = first === undefined ? undefined : row.values[first.name];
  if (values.length === 1 && first !== undefined && first.kind !== "rate" && isNumber(value)) {
    return `    ${layout.paint("bold", withUnit(value, first.unit, exact))}\n`;
  }
  const plain = plainValues(row, values, exact, elapsed_ns);
  const numbers = plain.length === 0 ? "" : `    ${plain.join(", ")}\n`;
  if (view.dist) return numbers + rowHistograms(row, values, exact, layout);
  const summaries = values.flatMap((column) => {
    const histogram = histogramOf(row.values[column.name] ?? null);
    if (histogram === null) return [];
    const line = `    ${printable(column.name)}: ${summary(histogram, column, exact)}
`;
    return [wrapTo(layout.columns, line)];
  });
  return numbers + summaries.join("");
}

function isNumber(value: Row["values"][string] | undefined): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
