import { expect, test } from "bun:test";
import { painter } from "../../src/terminal/colour.ts";
import { histogramText } from "../../src/terminal/histogram.ts";
import { histogramOf } from "../fixtures/recordings/samples.ts";

const layout = { columns: null, paint: painter(false) };
const size = { name: "size", kind: "hist", unit: "" } as const;

test("empty buckets between the first and the last are shown, each bound exact", () => {
  expect(histogramText(histogramOf([0, 1, 5, 5, 40]), size, false, layout)).toBe(
    [
      "size: 5 events, total 51, avg 10, p50 ~5, p99 ~36, largest 40",
      "     value  count",
      "    0 -> 0      1  |********************                    |",
      "    1 -> 1      1  |********************                    |",
      "    2 -> 3      0  |                                        |",
      "    4 -> 7      2  |****************************************|",
      "   8 -> 15      0  |                                        |",
      "  16 -> 31      0  |                                        |",
      "  32 -> 63      1  |********************                    |",
      "",
    ].join("\n"),
  );
});

test("bounds and counts above 2^53 are exact, and one event among many is seen", () => {
  const large = 2n ** 62n;
  const histogram = {
    count: large + 1n,
    sum: large,
    min: large,
    max: 2n ** 64n - 1n,
    buckets: [
      [large, 2n * large - 1n, large],
      [2n * large, 4n * large - 1n, 1],
    ] satisfies [bigint, bigint, bigint | number][],
  };
  const lines = histogramText(histogram, size, false, layout).split("\n");
  expect(lines[2]).toMatch(/^ +4611686018427387904 -> 9223372036854775807 .* 4611686018427387904 /);
  expect(lines[3]).toMatch(/^ +9223372036854775808 -> 18446744073709551615 .* 1 {2}\|\* {39}\|$/);
});

test("nothing counted is said, not drawn", () => {
  expect(histogramText(histogramOf([]), size, false, layout)).toBe("size: 0 events\n");
});

test("bars shrink with the terminal", () => {
  const text = histogramText(histogramOf([1, 2, 3]), size, false, { ...layout, columns: 40 });
  for (const line of text.split("\n").slice(1)) expect(line.length).toBeLessThanOrEqual(40);
});
