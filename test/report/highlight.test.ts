import { expect, setDefaultTimeout, test } from "bun:test";
import fc from "fast-check";
import { highlight, sourceText } from "../../src/report/highlight.ts";
import { renderReport } from "../../src/report/render.ts";
import type { Token } from "../../src/report/tokens.ts";
import { hardirqs, hostileNames, recordings } from "../fixtures/recordings.ts";
import { htmlText } from "./html-text.ts";

setDefaultTimeout(60_000);

const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join("");
const kindOf = (tokens: readonly Token[], text: string) =>
  String(tokens.find((token) => token.text.includes(text))?.kind);

test("keywords, names, strings, numbers, types and comments of a spec are told apart", () => {
  const tokens = highlight(
    'import { a } from "b"; // c\nconst slow: string = probe({ after: 50_000 });',
    "typescript",
  );
  const kinds = ["import", '"b"', "// c", "string", "probe", "50_000", "after"].map((text) =>
    kindOf(tokens, text),
  );
  expect(kinds).toEqual(["keyword", "string", "comment", "type", "name", "number", "null"]);
});

test("so are those of generated C", () => {
  const tokens = highlight(
    '/* c */\n#define X 1\nSEC("fentry/work")\nint work(u64 *ctx)\n{\n\treturn 0xffULL;\n}\n',
    "c",
  );
  const kinds = ["/* c */", "#define", '"fentry/work"', "int", "work(", "return", "0xff"];
  expect(kinds.map((text) => kindOf(tokens, text))).toEqual([
    ...["comment", "keyword", "string", "type", "undefined", "keyword", "number"],
  ]);
});

test("the text of sh`…` is a command, its values are TypeScript", () => {
  const tokens = highlight("await sh`for i in 1; do echo $\u007ba(7)}; done # end`;", "typescript");
  expect(["await", "for", "echo", "7", "# end"].map((text) => kindOf(tokens, text))).toEqual([
    ...["keyword", "keyword", "type", "number", "comment"],
  ]);
});

test("any text is whole, whatever it looks like", () => {
  const pieces = fc.constantFrom(
    ...[..."`$\u007b}()<>/\\\"'*#\n\t", "sh`", "md`", "</span>", "&amp;", "/*", "//", "class A"],
    ...hostileNames,
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("typescript" as const, "c" as const), (source, language) => {
      expect(textOf(highlight(source, language))).toBe(sourceText(source));
    }),
    { numRuns: 200 },
  );
});

test("what would take the library minutes is shown without colours", () => {
  for (const part of ["1_", "a", "(", "\n", '\\"', "`$\u007b"]) {
    const text = part.repeat(20_000);
    expect(highlight(text, "typescript")).toEqual([{ kind: null, text }]);
  }
});

test.each(Object.entries(recordings))(
  "the page of %s has its sources byte for byte",
  async (_, make) => {
    const recording = make();
    const html = await renderReport(recording);
    const [spec, c] = [...html.matchAll(/<pre tabindex="0"><code>([\s\S]*?)<\/code><\/pre>/g)];
    expect(htmlText(spec?.[1] ?? "")).toBe(sourceText(recording.probe.source));
    expect(htmlText(c?.[1] ?? "")).toBe(sourceText(recording.c));
  },
);

test("a page has colours for each kind that it names", async () => {
  const html = await renderReport(hardirqs());
  const named = new Set([...html.matchAll(/<span class="(of-[a-z]+)">/g)].map(([, name]) => name));
  expect(named.size).toBeGreaterThan(3);
  for (const name of named) expect(html).toContain(`.${name} {`);
});
