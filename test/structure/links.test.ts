import { expect, test } from "bun:test";
import { anchors, links } from "./links.ts";

test("links are found in prose, not in code", () => {
  const markdown =
    "See [a](docs/a.md#b) and ![c](c.png).\n\n```\n[no](no.md)\n```\n\nAlso `[no](no.md)`.\n";
  expect(links(markdown)).toEqual(["docs/a.md#b", "c.png"]);
});

test("a heading is linked by its words", () => {
  expect(anchors("# Who knows `what`, and why\n\n## Exit status\n")).toEqual([
    "who-knows-what-and-why",
    "exit-status",
  ]);
});
