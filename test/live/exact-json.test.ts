import { expect, test } from "bun:test";
import fc from "fast-check";
import { fromExactJson, toExactJson } from "../../src/live/exact-json.ts";

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.bigInt(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("\u0000", "\u00001", "\u0000\u00002", "p{}", "12"),
);

test("what is written comes back as it was, bigints and texts that look like theirs too", () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("value")),
      fc.dictionary(fc.string(), tie("value")),
    ),
  }));
  fc.assert(
    fc.property(fc.array(value), (written) => {
      expect(fromExactJson<unknown>(toExactJson(written))).toEqual(written);
    }),
  );
});
