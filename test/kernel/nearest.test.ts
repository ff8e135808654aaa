import { expect, test } from "bun:test";
import { matcher } from "../../src/kernel/glob.ts";
import { didYouMean, nearest } from "../../src/kernel/nearest.ts";

const NAMES = [
  "irq_handler_entry",
  "irq_handler_exit",
  "softirq_entry",
  "softirq_exit",
  "name",
  "next",
];

test("the nearest names come first, and far ones not at all", () => {
  expect(nearest("irq_handler_entri", NAMES)).toEqual(["irq_handler_entry", "irq_handler_exit"]);
  expect(nearest("nme", NAMES)).toEqual(["name"]);
  expect(nearest("completely_different", NAMES)).toEqual([]);
});

test("a part of a name is near it, and letters' case does not count", () => {
  expect(nearest("handler", NAMES)).toEqual(["irq_handler_exit", "irq_handler_entry"]);
  expect(nearest("NAME", NAMES)).toEqual(["name"]);
});

test("a suggestion reads as a question, or is none", () => {
  expect(didYouMean("softirq_entr", ["softirq_entry"])).toBe("did you mean softirq_entry?");
  expect(didYouMean("next", ["nex1", "nex2", "nex3"])).toBe("did you mean nex1, nex2 or nex3?");
  expect(didYouMean("x", NAMES)).toBeUndefined();
});

test("globs match whole names by the shell's rules", () => {
  const matched = (glob: string) => NAMES.filter(matcher(glob));
  expect(matched("irq_*")).toEqual(["irq_handler_entry", "irq_handler_exit"]);
  expect(matched("n?[a-m]*")).toEqual(["name"]);
  expect(matched("n[!a]*")).toEqual(["next"]);
  expect(matched("name")).toEqual(["name"]);
  expect(["a.b", "axb"].filter(matcher("a.b*"))).toEqual(["a.b"]);
});
