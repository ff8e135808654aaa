import { expect, test } from "bun:test";
import { nextSpot, type Spot } from "../../src/report/client/spots.ts";

/** A letter for each value, rows from the top. */
const picture = ["ab.c", "..d.", "e...", "f..g"];
const spots: readonly Spot[] = picture.flatMap((letters, row) =>
  [...letters].flatMap((letter, column) =>
    letter === "." ? [] : [{ datasetIndex: row, index: column, column, row }],
  ),
);
const letterOf = (spot: Spot | null) => (spot === null ? null : picture[spot.row]?.[spot.column]);
const spotOf = (letter: string) => spots.find((spot) => letterOf(spot) === letter) ?? null;

test.each([
  ["a", "ArrowRight", "b"],
  ["b", "ArrowRight", "c"],
  ["c", "ArrowLeft", "b"],
  ["f", "ArrowRight", "g"],
  ["a", "ArrowDown", "e"],
  ["f", "ArrowUp", "e"],
  ["c", "ArrowDown", "g"],
  ["b", "Home", "a"],
  ["a", "End", "c"],
])("from %s, %s leads to %s: empty places are passed over", (from, key, to) => {
  expect(letterOf(nextSpot(spots, spotOf(from), key))).toBe(to);
});

test.each([
  ["d", "ArrowRight", "c"],
  ["d", "ArrowUp", "b"],
  ["e", "ArrowRight", "b"],
  ["b", "ArrowDown", "d"],
])("from %s, %s leads to %s: with nothing straight ahead, to the nearest", (from, key, to) => {
  expect(letterOf(nextSpot(spots, spotOf(from), key))).toBe(to);
});

test("every value can be reached from the first by arrows", () => {
  const reached = new Set(["a"]);
  for (const letter of reached) {
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      reached.add(letterOf(nextSpot(spots, spotOf(letter), key)) ?? "");
    }
  }
  expect([...reached].sort().join("")).toBe("abcdefg");
});

test("from nowhere the first value is next; at the end one stays; other keys lead nowhere", () => {
  expect(letterOf(nextSpot(spots, null, "ArrowLeft"))).toBe("a");
  expect(letterOf(nextSpot(spots, null, "End"))).toBe("g");
  expect(letterOf(nextSpot(spots, spotOf("a"), "ArrowUp"))).toBe("a");
  expect(nextSpot(spots, spotOf("a"), "Tab")).toBeNull();
  expect(nextSpot(spots, spotOf("a"), "toString")).toBeNull();
  expect(nextSpot([], null, "ArrowLeft")).toBeNull();
});
