import { expect, test } from "bun:test";
import { summaryLine, summaryOf } from "../summary.ts";

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
