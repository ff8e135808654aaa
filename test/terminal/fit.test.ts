import { expect, test } from "bun:test";
import { cutTo, wrapTo } from "../../src/terminal/fit.ts";

test.each<[string, number, string]>([
  ["eth0", 4, "eth0"],
  ["eth0", 3, "et…"],
  ["網路網路", 8, "網路網路"],
  ["網路網路", 6, "網路…"],
  ["", 3, ""],
])("%s in %d columns is %s", (text, width, cut) => expect(cutTo(width, text)).toBe(cut));

test("prose is broken between words and keeps its indentation", () => {
  expect(wrapTo(12, "one two three\n  four five six\n")).toBe(
    "one two\nthree\n  four five\n  six\n",
  );
  expect(wrapTo(null, "one two three\n")).toBe("one two three\n");
});
