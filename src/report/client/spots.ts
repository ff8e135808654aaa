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
  if (key === "Home" || key === "End") {
    const sign = key === "Home" ? 1 : -1;
    const row = at === null ? spots : spots.filter((spot) => spot.row === at.row);
    return least(row, (spot) => [sign * spot.column, sign * spot.row]);
  }
  if (!isArrow(key)) return null;
  if (at === null) return least(spots, ({ column, row }) => [column, row]);
  const { along, sign } = directions[key];
  const across = along === "row" ? "column" : "row";
  const distance = (spot: Spot) => sign * (spot[along] - at[along]);
  const aside = (spot: Spot) => Math.abs(spot[across] - at[across]);
  const ahead = spots.filter((spot) => distance(spot) > 0);
  const straight = ahead.filter((spot) => aside(spot) === 0);
  const next = least(straight.length > 0 ? straight : ahead, (spot) => [
    distance(spot),
    aside(spot),
  ]);
  return next ?? at;
}

/** The spot whose numbers come first. */
function least(
  spots: readonly Spot[],
  numbers: (spot: Spot) => readonly [number, number],
): Spot | null {
  let [found, first, second]: [Spot | null, number, number] = [null, 0, 0];
  for (const spot of spots) {
    const [a, b] = numbers(spot);
    if (found !== null && (a > first || (a === first && b >= second))) continue;
    [found, first, second] = [spot, a, b];
  }
  return found;
}

function isArrow(key: string): key is keyof typeof directions {
  return Object.hasOwn(directions, key);
}
