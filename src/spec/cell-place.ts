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

export interface Placed {
  /** The maker of a cell at this place. */
  readonly at: (place: CellPlace) => unknown;
  /** Calls it; what goes wrong before, in its arguments, is the cell's error as well. */
  readonly call: (place: CellPlace, call: (maker: unknown) => unknown) => unknown;
}

/** The functions that make cells, by which rewritten code knows them. */
export const cellMakers = new WeakMap<object, Placed>();

/** `callee(…)` in a notebook, where `call` calls what it is given; whatever makes no cell is called as it is. */
export function callCell(
  callee: unknown,
  place: CellPlace,
  call: (maker: unknown) => unknown,
): unknown {
  const placed = placedOf(callee);
  return placed === undefined ? call(callee) : placed.call(place, call);
}

/** `callee` itself, or where it makes cells, what makes one at this place. */
export function cellCallee(callee: unknown, place: CellPlace): unknown {
  return placedOf(callee)?.at(place) ?? callee;
}

function placedOf(callee: unknown): Placed | undefined {
  return typeof callee === "function" ? cellMakers.get(callee) : undefined;
}
