import { expect, test } from "bun:test";
import { failuresOf, summaryLine, summaryOf } from "../summary.ts";

const closing = ` 1 pass
 1 skip
 1 todo
 2 fail
 1 error
 2 expect() calls
Ran 5 tests across 2 files. [5.00ms]
`;

test("the counts come from the closing lines of bun test", () => {
  const printed = `a.test.ts:\n(pass) d > a\n 7 pass\n(fail) d > b\n\n\n${closing}`;
  expect(summaryOf(printed)).toEqual({ passed: 1, failed: 2, skipped: 2 });
});

test("a run that broke off has no counts", () => {
  expect(summaryOf("a.test.ts:\n(pass) d > a\n\n 1 pass\n")).toBeUndefined();
});

test("the last line is plain", () => {
  expect(summaryLine({ passed: 3, failed: 0, skipped: 1 })).toBe("3 passed, 0 failed");
});

test("what failed is told with its file and what was printed of it, and nothing else", () => {
  const printed = `
a.test.ts:
-----
a warning of the next, which passes
-----
(pass) d > a
1 | throw new Error("no card")
error: no card

      at a.test.ts:1:7
(fail) d > (unnamed) [3.00ms]
(skip) d > c
(fail) d > slow [20.21ms]
  ^ this test timed out after 20ms.

b.test.ts:

# Unhandled error between tests
-------------------------------
error: outside
-------------------------------


1 tests skipped:
(skip) d > c


2 tests failed:
(fail) d > (unnamed) [3.00ms]
(fail) d > slow [20.21ms]

${closing}`;
  expect(failuresOf(printed)).toEqual([
    `a.test.ts:
1 | throw new Error("no card")
error: no card
      at a.test.ts:1:7
(fail) d > (unnamed) [3.00ms]`,
    `a.test.ts:
(fail) d > slow [20.21ms]
  ^ this test timed out after 20ms.`,
    `b.test.ts:
# Unhandled error between tests
-------------------------------
error: outside
-------------------------------`,
  ]);
});

test("a long failure is told by its begin and its end", () => {
  const long = Array.from({ length: 100 }, (_, line) => `line ${line}`).join("\n");
  const [told = ""] = failuresOf(`a.test.ts:\n${long}\n(fail) b\n\n${closing}`);
  const lines = told.split("\n");
  expect(lines).toHaveLength(42);
  expect(lines[1]).toBe("line 0");
  expect(lines[21]).toBe("… 61 lines …");
  expect(lines.at(-1)).toBe("(fail) b");
});
