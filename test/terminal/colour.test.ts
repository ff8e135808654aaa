import { expect, test } from "bun:test";
import { painter, wantsColour } from "../../src/terminal/colour.ts";

test.each<[string, boolean, Record<string, string>, boolean]>([
  ["a terminal has colours", true, { TERM: "xterm" }, true],
  ["a pipe has none", false, { TERM: "xterm" }, false],
  ["NO_COLOR takes them away", true, { NO_COLOR: "1" }, false],
  ["an empty NO_COLOR does not", true, { NO_COLOR: "" }, true],
  ["a dumb terminal has none", true, { TERM: "dumb" }, false],
  ["FORCE_COLOR gives them to a pipe", false, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR is above NO_COLOR", false, { FORCE_COLOR: "", NO_COLOR: "1" }, true],
  ["FORCE_COLOR=0 takes them away", true, { FORCE_COLOR: "0" }, false],
])("%s", (_, isTerminal, environment, colour) => {
  expect(wantsColour(isTerminal, environment)).toBe(colour);
});

test("paint is colour or nothing, whatever the environment says", () => {
  expect(painter(true)("yellow", "lost")).toBe("\x1b[33mlost\x1b[39m");
  expect(painter(false)("yellow", "lost")).toBe("lost");
});
