import { expect, test } from "bun:test";
import { basisName, comparedStacks, flameBases } from "../../src/comparison/flame.ts";
import { changeKind, changeNote } from "../../src/comparison/flame-change.ts";
import { bothOf } from "../../src/comparison/pairs.ts";
import { total } from "../../src/recording/total.ts";
import { flameTree } from "../../src/report/flame/tree.ts";
import { twoHardirqs, twoStackcounts } from "../fixtures/recordings/compared.ts";

const document = twoStackcounts();
const both = bothOf(document.first, document.second);
const [share, second] = flameBases(both);
if (share === undefined || second === undefined) throw new Error("nothing to weigh by");

test("stacks can be seen as shares and by the second; without stacks there is nothing to see", () => {
  expect(flameBases(both).map(basisName)).toEqual([
    "count, share of each run",
    "count, per second",
  ]);
  const { first, second } = twoHardirqs();
  expect(flameBases(bothOf(first, second))).toEqual([]);
});

test("the root has exactly what both recordings have, and each frame what its stacks have", () => {
  const tree = flameTree(comparedStacks(both, share));
  const sum = (recording: typeof document.first) =>
    total(recording).reduce((all, { values }) => all + Number(values.count), 0);
  expect(tree.sides).toEqual({ first: sum(document.first), second: sum(document.second) });
  const inChildren = tree.children.reduce((all, { sides }) => all + Number(sides.first), 0);
  expect(inChildren).toBe(sum(document.first));
});

test("runs of other length are the same where their shares are", () => {
  const twice = { first: 1000, second: 2000 };
  expect(changeKind({ ...share, first: 10_000, second: 20_000 }, twice)).toBe("even");
  expect(changeKind({ ...second, first: 10, second: 20 }, twice)).toBe("even");
  expect(changeKind({ ...second, first: 10, second: 10 }, twice)).toBe("more-3");
});

test.each([
  [1000, 1000, "even", ""],
  [1000, 1030, "even", ""],
  [1000, 1120, "more-1", " +12.0 %"],
  [1000, 1300, "more-2", " +30.0 %"],
  [1000, 700, "less-2", " −30.0 %"],
  [1000, 400, "less-3", " −60.0 %"],
  [10, 14, "even", ""],
  [0, 3, "new", " new"],
  [3, 0, "gone", " gone"],
  [0, 0, "even", ""],
] as const)("%i, then %i of 10,000 is %s", (first, second, kind, note) => {
  const basis = { ...share, first: 10_000, second: 10_000 };
  expect(changeKind(basis, { first, second })).toBe(kind);
  expect(changeNote(basis, { first, second })).toBe(note);
});
