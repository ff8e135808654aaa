import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseSync } from "oxc-parser";
import { rewrite } from "../../src/spec/rewrite.ts";

const options = { operators: "operators.ts", runner: "runner.ts" };
const folder = mkdtempSync(join(tmpdir(), "probebook-rewrite-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a file exports when Bun loads it through the preload. */
async function load(name: string, source: string): Promise<Record<string, unknown>> {
  const path = join(folder, name);
  writeFileSync(path, source);
  return import(path);
}

/** The text without the injected import. */
function body(source: string, file = "a.ts"): string | undefined {
  return rewrite(source, file, options)?.replace(
    /import .*? const \$p_* = \$p_*For\([^)]*\); /,
    "",
  );
}

describe("what a file looks like afterwards", () => {
  test.each([
    ["a + b", '$p.binary("+", a, b, 2)'],
    ["a /* c */ ===\n\n b", '$p.binary("===", a, \n\nb, 10)'],
    ["a && b || c", '$p.logical("||", $p.logical("&&", a, () => (b), 2), () => (c), 7)'],
    ["a ? b : c", "$p.conditional(a, () => (b), () => (c), 2)"],
    ["-a", '$p.unary("-", a, 0)'],
    ["a && await b", '$p.decided((a), "&&", 0) && await b'],
    ["if (a, b) c", 'if ($p.decided((a, b), "if", 4)) c'],
    ["a.b?.c[d]", "$p.at(a.b?.c[d], 7, 5, 2)"],
    ["a[b]", "$p.at($p.element(a, (b), 2), 2)"],
    ["a.b[c, d].e", "$p.at($p.element(a.b, (c, d), 4).e, 10, 4, 2)"],
    ["a[1]['b']", "$p.at(a[1]['b'], 5, 2)"],
    ["a[b] = c[d]", "$p.of(a, 0)[b] = $p.at($p.element(c, (d), 9), 9)"],
    ["a[b]()", "$p.of(a, 0)[b]()"],
    ["a[b]?.c[d]", "$p.at($p.element(a, (b), 2)?.c[d], 8, 6, 2)"],
    ["(a.b)()", "($p.of(a, 1).b)()"],
    ["new a.b()", "new ($p.at(a.b, 6))()"],
    ["x\na ||= 1", 'x\n$p.last($p.decided(a, "||=", 4), a ||= 1)'],
    ["f().x ??= await 1", '$p.place(f(), "x", "??=", 6).value ??= await 1'],
    ["a in b", "a in b"],
    ["a ** b", "a ** b"],
    ["let x: -1 = y as -1", "let x: -1 = y as -1"],
    ["interface A extends b.c { [d.e]: f }", "interface A extends b.c { [d.e]: f }"],
    ["enum A { B = 1 << 2 }", "enum A { B = 1 << 2 }"],
    ["declare const a: typeof b.c", "declare const a: typeof b.c"],
    ["import.meta.dir", "import.meta.dir"],
    ["$p + 1", '$p_.binary("+", $p, 1, 3)'],
  ])("%s", (source, expected) => expect(body(source)).toBe(expected));

  test("probe() and measure() are told where they stand, also under another name", () => {
    expect(body('import { probe as p } from "probebook"; p({},)')).toBe(
      'import { probe as p } from "probebook"; p({}, $p.here(40),)',
    );
    expect(body('import { measure } from "probebook"; measure(a)')).toEndWith("(a, $p.here(37))");
  });

  test("a file that exports a probe runs it when it is the entry; one without Probebook does not", () => {
    const exported = "export default f()";
    expect(body(`import { probe } from "probebook";\n${exported}`)).toContain(
      'if (import.meta.main) await (await import("runner.ts")).main($pDefault)',
    );
    expect(body(exported)).toBe(exported);
    expect(body(`import { probe } from "probebook"; export default class {}`)).not.toContain(
      "main",
    );
  });

  test("a file that does not parse is left alone", () => {
    expect(rewrite("const = 1", "a.ts", options)).toBeUndefined();
  });
});

describe("files as Bun loads them", () => {
  test("hashbang, directive, import.meta, decorators, private fields, enums, namespaces", async () => {
    const { result } = await load(
      "plain.ts",
      `#!/usr/bin/env bun
"use strict";
const log: unknown[] = [];
const noted = (value: unknown, _context: unknown) => { log.push(typeof value); };
namespace N { export const two = 1 + 1; }
enum E { A = 1 << 1, B = A | 1 }
abstract class Base<T = -1> { constructor(protected readonly n: T) {} abstract get v(): number; }
@noted
class C extends Base<number> {
  static #count = 0;
  #p?: number;
  static { this.#count ||= N.two }
  get v() { return (this.#p ??= this.n) + C.#count }
  override toString() { return super.toString() && \`\${this.v > 2 ? "big" : "small"}\` }
}
let frozen = "no error";
try { (Object.freeze({ a: 1 }) as { a: number }).a = 2 } catch (error) { frozen = (error as Error).name }
const generic = <T,>(x: T): T => x;
export const result = [\`\${new C(2)}\`, E.A | E.B, generic<number>(3)!, log, frozen,
  import.meta.dir.length > 1 && import.meta.main, (function () { return this as unknown })() === undefined];
`,
    );
    expect(result).toEqual(["big", 3, 3, ["function"], "TypeError", false, true]);
  });

  test("JSX", async () => {
    const { result } = await load(
      "view.tsx",
      `/** @jsxRuntime classic @jsx h */
const h = (tag: string, props: unknown, ...children: unknown[]) => ({ tag, props, children });
const on = true;
export const result = <a href={on ? "x" + 1 : "y"}>{on && <b/>} text && more</a>;
`,
    );
    expect(result).toEqual({
      tag: "a",
      props: { href: "x1" },
      children: [{ tag: "b", props: null, children: [] }, " text && more"],
    });
  });

  test("a syntax error is Bun's own, at its own place", async () => {
    const error = await load("broken.ts", "const a = 1;\nconst = 2;\n").catch((e: unknown) => e);
    expect(Bun.inspect(error)).toContain("broken.ts:2:7");
  });

  test("an error's stack names the line that the user wrote", async () => {
    const { f } = await load(
      "throws.ts",
      `export const f = () =>\n  1 +\n\n  (() => { throw new Error("here") })();\n`,
    );
    expect(f).toThrow("here");
    try {
      (f as () => void)();
    } catch (error) {
      expect((error as Error).stack).toContain("throws.ts:4:");
    }
  });
});

test("every TypeScript file of the checkout and of its packages' sources still parses, line by line", async () => {
  let files = 0;
  for (const path of sources()) {
    const source = await Bun.file(path).text();
    const rewritten = rewrite(source, path, options);
    // Some declaration files use syntax that is newer than the parser.
    if (rewritten === undefined && path.startsWith("node_modules")) continue;
    if (rewritten === undefined) throw new Error(`${path} does not parse`);
    const errors = parseSync(path, rewritten).errors.map(({ message }) => message);
    const runs = rewritten.endsWith('(await import("runner.ts")).main($pDefault);');
    const added = rewritten.split("\n").length - source.split("\n").length;
    expect({ path, errors, added }).toEqual({ path, errors: [], added: runs ? 1 : 0 });
    files++;
  }
  expect(files).toBeGreaterThan(500);
}, 30_000);

function sources(): string[] {
  const ours = ["src", "test", "probes", "notebooks"].map((name) => `${name}/**/*.{ts,tsx}`);
  const theirs = ["zod", "bun-types", "fast-check"].map(
    (name) => `node_modules/${name}/**/*.{ts,mts}`,
  );
  return [...ours, ...theirs].flatMap((pattern) => [...new Bun.Glob(pattern).scanSync(".")]);
}
