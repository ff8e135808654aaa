import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../src/", import.meta.url));
const sheets = [...new Bun.Glob("**/*.css").scanSync(source)];
const dark = sheets.flatMap((file) => {
  const sheet = readFileSync(join(source, file), "utf8");
  return [...sheet.matchAll(/prefers-color-scheme: dark\) \{\s*(\S+) \{/g)].map(
    ([, selector = ""]) => [file, selector] as const,
  );
});

test.each(dark)(
  "the dark colours of %s give way where a picture is drawn in light ones",
  (_, selector) => {
    expect(selector).toBe(":root:not(.light)");
  },
);

test("there are dark colours", () => {
  expect(dark.length).toBeGreaterThan(2);
});
