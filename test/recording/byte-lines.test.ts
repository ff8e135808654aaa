import { expect, test } from "bun:test";
import fc from "fast-check";
import { ByteLines, bytesOf, remembered } from "../../src/recording/byte-lines.ts";

const textOf = (lines: ByteLines) => new TextDecoder().decode(lines.written);

test("integers are what String makes of them, padded to a width", () => {
  const lines = new ByteLines();
  const number = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -20, max: 120 }));
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 20 }), (value, width) => {
      lines.clear();
      lines.integer(value, width);
      // There is no integer -0.
      expect(textOf(lines)).toBe(`${value + 0}`.padStart(width));
    }),
    { numRuns: 2000 },
  );
});

test("texts, remembered texts and numbers stand one after the other, however many", () => {
  const lines = new ByteLines();
  const quoted = remembered((text) => `<${text}>`);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 300 }), (texts) => {
      lines.clear();
      for (const [i, text] of texts.entries()) {
        lines.text(text.repeat(50));
        lines.add(quoted(text));
        lines.add(bytesOf("="));
        lines.millionths(i);
      }
      expect(textOf(lines)).toBe(
        texts.map((text, i) => `${text.repeat(50)}<${text}>=${`${i}`.padStart(6, "0")}`).join(""),
      );
    }),
  );
});

test("what stands at the end can be changed", () => {
  const lines = new ByteLines();
  lines.text("kept ");
  const start = lines.length;
  lines.text("größer");
  lines.change(start, (text) => text.toUpperCase());
  expect(textOf(lines)).toBe("kept GRÖSSER");
});
