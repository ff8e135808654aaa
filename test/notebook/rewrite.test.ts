import { describe, expect, test } from "bun:test";
import { notebook } from "probebook/notebook";
import { rewrite } from "../../src/spec/rewrite.ts";
import { lines, runIn, world } from "./recorded.ts";

const options = { operators: "operators.ts", runner: "runner.ts" };
const imports = 'import { notebook } from "probebook/notebook"; ';
const body = (source: string) =>
  rewrite(imports + source, "a.ts", options)?.split(`${imports.trimEnd()} `)[1];

describe("a call that may make a cell", () => {
  test.each([
    ["run(a);", '$p.cell(run, 47, 54, "", ($pCell) => $pCell(a));'],
    [
      "const b = await run(a);",
      'const b = await $p.cell(run, 47, 70, "b", ($pCell) => $pCell(a));',
    ],
    ["md`x`", '$p.cell(md, 47, 52, "", ($pCell) => $pCell`x`)'],
    ["run(await a);", '$p.cellAt(run, 47, 60, "")(await a);'],
    ["function* f() { run(yield); }", 'function* f() { $p.cellAt(run, 63, 74, "")(yield); }'],
    ["other.run(a);", "$p.of(other, 47).run(a);"],
  ])("%s", (source, result) => {
    expect(body(source)).toBe(result);
  });

  test("stays as it is where the file is no notebook", () => {
    const source = 'import { probe } from "probebook"; run(a);';
    expect(rewrite(source, "a.ts", options)).toEndWith("; run(a);");
  });
});

test("a function of the user's own that is called as a maker of cells is called as ever", async () => {
  const table = (text: string, ...more: readonly string[]) => [text, ...more].join();
  const chart = async (text: Promise<string>) => `${await text}!`;
  const document = await runIn(
    world(),
    notebook({
      title: "Own",
      cells: async ({ md }) => {
        await md`${table("a", "b")} ${await chart(Promise.resolve("c"))}`;
        await md`${table(await chart(Promise.resolve("await")))}`;
      },
    }),
  );
  const values = document.cells.map(({ content }) => content.kind === "prose" && content.values);
  expect(values).toEqual([["a,b", "c!"], ["await!"]]);
});

test("a helper that is given the makers makes cells of its own statements", async () => {
  const both = async ({ md }: { readonly md: (text: TemplateStringsArray) => Promise<void> }) => {
    await md`One`;
    await md`Two`;
  };
  const document = await runIn(
    world(),
    notebook({ title: "Helper", cells: (cells) => both(cells) }),
  );
  expect(lines(document)).toEqual(["prose done", "prose done"]);
  expect(document.cells.map(({ source }) => source)).toEqual(["await md`One`;", "await md`Two`;"]);
});
