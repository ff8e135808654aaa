/** Where in a notebook's file a cell stands. */
export interface CellPlace {
  /** Absolute path. */
  readonly file: string;
  /** The whole statement: UTF-16 offsets into `sources.get(file)`. */
  readonly start: number;
  readonly end: number;
  /** The variable that takes the cell's result; empty: none does. */
  readonly name: string;
}

/** Calls a maker of cells; what goes wrong before it is called, in its arguments, is the cell's error as well. */
type Placed = (place: CellPlace, call: (maker: unknown) => unknown) => unknown;

/** The functions that make cells, by which rewritten code knows them. */
export const cellMakers = new WeakMap<object, Placed>();

/** `callee(…)` in a notebook, where `call` calls what it is given; whatever makes no cell is called as it is. */
export function callCell(
  callee: unknown,
  place: CellPlace,
  call: (maker: unknown) => unknown,
): unknown {
  const placed = typeof callee === "function" ? cellMakers.get(callee) : undefined;
  return placed === undefined ? call(callee) : placed(place, call);
}
