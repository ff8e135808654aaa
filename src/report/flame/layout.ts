import type { FlameNode } from "./tree.ts";

/** Where a node stands in its row, in pixels from the left. */
export interface FlameBox {
  readonly node: FlameNode;
  readonly x: number;
  readonly width: number;
}

/** Row `depth` has the nodes of that depth, from left to right. */
export type FlameRows = readonly (readonly FlameBox[])[];

/** Narrower frames are not drawn, so that a picture has at most as many boxes as its rows have pixels. */
const narrowest = 1;

/** The zoomed node and what leads to it across the whole width, and above it all that is at least a pixel wide. */
export function flameRows(zoomed: FlameNode, width: number): FlameRows {
  const rows: FlameBox[][] = [];
  for (let node: FlameNode | null = zoomed; node !== null; node = node.parent) {
    rows[node.depth] = [{ node, x: 0, width }];
  }
  const perWeight = width / Number(zoomed.weight);
  let row = [zoomed];
  while (row.length > 0) {
    row = row.flatMap(({ children }) =>
      children.filter(({ weight }) => Number(weight) * perWeight >= narrowest),
    );
    if (row.length === 0) break;
    rows.push(
      row.map((node) => ({
        node,
        x: (node.start - zoomed.start) * perWeight,
        width: Number(node.weight) * perWeight,
      })),
    );
  }
  return rows;
}

/** Where frames stand that are not drawn, as far as they make a pixel together. */
export interface NarrowRun {
  readonly depth: number;
  readonly x: number;
  readonly width: number;
}

/** The frames that `flameRows` leaves out above those that it has: those that are side by side as one run. */
export function narrowRuns(rows: FlameRows, zoomed: FlameNode, width: number): NarrowRun[] {
  const perWeight = width / Number(zoomed.weight);
  const runs: NarrowRun[] = [];
  for (const { node } of rows.slice(zoomed.depth).flat()) {
    let [from, to] = [0, 0];
    const end = () => {
      const run = { x: (from - zoomed.start) * perWeight, width: (to - from) * perWeight };
      if (run.width >= narrowest) runs.push({ depth: node.depth + 1, ...run });
    };
    for (const child of node.children) {
      const weight = Number(child.weight);
      if (weight * perWeight >= narrowest) continue;
      if (child.start !== to) {
        end();
        from = child.start;
      }
      to = child.start + weight;
    }
    end();
  }
  return runs;
}

/** The box of a row at `x`. */
export function boxAt(rows: FlameRows, depth: number, x: number): FlameBox | undefined {
  return rows[depth]?.find((box) => box.x <= x && x < box.x + box.width);
}

/** The box of a node, if it is drawn. */
export function boxOf(rows: FlameRows, node: FlameNode): FlameBox | undefined {
  return rows[node.depth]?.find((box) => box.node === node);
}

export type Direction = "parent" | "child" | "previous" | "next";

/** The drawn node beside another: towards the root, its widest child, or the next of its row. */
export function neighbour(rows: FlameRows, node: FlameNode, to: Direction): FlameNode | undefined {
  const row = rows[node.depth] ?? [];
  const at = row.findIndex((box) => box.node === node);
  switch (to) {
    case "parent":
      return node.parent ?? undefined;
    case "child":
      return (rows[node.depth + 1] ?? [])
        .filter((box) => box.node.parent === node)
        .reduce<FlameBox | undefined>(wider, undefined)?.node;
    case "previous":
      return row[at - 1]?.node;
    case "next":
      return at < 0 ? undefined : row[at + 1]?.node;
  }
}

function wider(best: FlameBox | undefined, box: FlameBox): FlameBox {
  return best === undefined || box.width > best.width ? box : best;
}
