import MagicString from "magic-string";
import { type Program, parseSync } from "oxc-parser";
import { walk } from "oxc-walker";
import { CellRewriter } from "./rewrite-cells.ts";
import { isTypeOnly, rewriteNode } from "./rewrite-node.ts";

export interface RewriteOptions {
  /** Module that exports `operatorsFor` (rewritten.ts). */
  readonly operators: string;
  /** Module whose `main(probe)` runs a probe that a file exports by default when it is the entry. */
  readonly runner: string;
  /**
   * The file behind "probebook" or one of its parts, so that a spec can lie in any folder; absent:
   * as packages are found.
   */
  readonly resolve?: ((specifier: string) => string) | undefined;
}

/**
 * Rewrites the operators of a TypeScript file into calls of `$p`, so that they can build expressions
 * from kernel values. Line numbers stay. Undefined where the file does not parse: the loader then
 * reports the syntax error, and `probe()` refuses a file that was not rewritten.
 */
export function rewrite(source: string, file: string, options: RewriteOptions): string | undefined {
  const parsed = parseSync(file, source);
  if (parsed.errors.length > 0) return undefined;
  const code = new MagicString(source);
  const p = freeName(source);
  const { imported, foreign } = importedNames(parsed.program);
  // A part of a notebook in a file of its own is given what makes cells.
  const isNotebook = [...imported.values()].some((name) => name === "notebook" || name === "Cells");
  const rewriting = {
    code,
    source,
    p,
    imported,
    foreign,
    places: new Set<object>(),
    targets: new Set<object>(),
  };
  const cells = isNotebook ? new CellRewriter(rewriting) : undefined;
  walk(parsed.program, {
    enter(node, parent) {
      if (isTypeOnly(node) || node.type === "Decorator") return this.skip();
      cells?.rewrite(node);
      rewriteNode(node, parent, rewriting);
    },
  });
  if (options.resolve !== undefined) resolveOwn(code, parsed.program, options.resolve);
  const runs = imported.size > 0 && nameDefaultExport(code, parsed.program, `${p}Default`);
  // Before the first statement: a hashbang and comments such as `@jsx` keep their meaning.
  code.prependLeft(
    parsed.program.body[0]?.start ?? source.length,
    `import { operatorsFor as ${p}For } from ${JSON.stringify(options.operators)}; ` +
      `const ${p} = ${p}For(${JSON.stringify(file)}); `,
  );
  if (runs) {
    code.append(
      `\nexport { ${p}Default as default };` +
        ` if (import.meta.main) await (await import(${JSON.stringify(options.runner)})).main(${p}Default);`,
    );
  }
  return code.toString();
}

/** Names Probebook by its path wherever the file imports it, or a part of it. */
function resolveOwn(code: MagicString, program: Program, resolve: (name: string) => string): void {
  for (const statement of program.body) {
    if (!/^(Import|ExportNamed|ExportAll)Declaration$/.test(statement.type)) continue;
    const source = "source" in statement ? statement.source : null;
    if (!source || !/^probebook(\/|$)/.test(source.value)) continue;
    code.update(source.start, source.end, JSON.stringify(resolve(source.value)));
  }
}

/** A name that the file does not use. */
function freeName(source: string): string {
  let name = "$p";
  while (source.includes(name)) name += "_";
  return name;
}

interface ImportedNames {
  /** Local name -> exported name, for all that the file imports from "probebook" and "probebook/notebook". */
  readonly imported: ReadonlyMap<string, string>;
  /** Local names from other packages: their files are not rewritten. */
  readonly foreign: ReadonlySet<string>;
}

function importedNames(program: Program): ImportedNames {
  const imported = new Map<string, string>();
  const foreign = new Set<string>();
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration") continue;
    const from = statement.source.value;
    for (const one of statement.specifiers) {
      if (!/^probebook(\/notebook)?$/.test(from)) {
        if (!/^[./]/.test(from)) foreign.add(one.local.name);
      } else if (one.type === "ImportSpecifier") {
        const exported = one.imported;
        const name = exported.type === "Identifier" ? exported.name : exported.value;
        imported.set(one.local.name, name);
      }
    }
  }
  return { imported, foreign };
}

function nameDefaultExport(code: MagicString, program: Program, name: string): boolean {
  for (const statement of program.body) {
    if (statement.type !== "ExportDefaultDeclaration") continue;
    const { type } = statement.declaration;
    if (type.includes("Declaration")) return false;
    code.update(statement.start, statement.declaration.start, `const ${name} = `);
    return true;
  }
  return false;
}
