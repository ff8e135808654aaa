import type { Cell } from "./schema.ts";

export function isPart({ content }: Cell): boolean {
  return content.kind === "part";
}

/** Whether a cell belongs, however deep, to a notebook that ran elsewhere. */
export function isInPart(cells: readonly Cell[], { within }: Cell): boolean {
  const parent = within === null ? undefined : cells[within];
  return parent !== undefined && (isPart(parent) || isInPart(cells, parent));
}
