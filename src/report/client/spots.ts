/** Where a value stands in a figure: its column from the left, its row from the top. */
export interface Spot {
  readonly datasetIndex: number;
  readonly index: number;
  readonly column: number;
  readonly row: number;
}

const directions = {
  ArrowLeft: { along: "column", sign: -1 },
  ArrowRight: { along: "column", sign: 1 },
  ArrowUp: { along: "row", sign: -1 },
  ArrowDown: { along: "row", sign: 1 },
} as const;

/**
 * The spot to which a key leads: arrows to the next value in their direction, in the same row or column if there is
 * one; Home and End to the row's first and last. From nowhere all lead to the first spot. Null: the key leads nowhere.
 */
export function nextSpot(spots: readonly Spot[], at: Spot | null, key: string): Spot | null {
  const inOrder = spots.toSorted((a, b) => a.column - b.column || a.row - b.row);
  if (key === "Home" || key === "End") {
    const row = at === null ? inOrder : inOrder.filter((spot) => spot.row === at.row);
    return (key === "Home" ? row[0] : row.at(-1)) ?? null;
  }
  if (!isArrow(key)) return null;
  if (at === null) return inOrder[0] ?? null;
  const { along, sign } = directions[key];
  const across = along === "row" ? "column" : "row";
  const ahead = inOrder.filter((spot) => sign * (spot[along] - at[along]) > 0);
  const straight = ahead.filter((spot) => spot[across] === at[across]);
  const distance = (spot: Spot) => sign * (spot[along] - at[along]);
  const aside = (spot: Spot) => Math.abs(spot[across] - at[across]);
  const nearest = (straight.length > 0 ? straight : ahead).toSorted(
    (a, b) => distance(a) - distance(b) || aside(a) - aside(b),
  );
  return nearest[0] ?? at;
}

function isArrow(key: string): key is keyof typeof directions {
  return Object.hasOwn(directions, key);
}
