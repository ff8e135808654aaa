import { parseSync } from "oxc-parser";
import { walk } from "oxc-walker";

/** What a file reaches for: module specifiers as written, and whether it names the global `Bun`. */
export interface Reach {
  /** Of static, type-only, dynamic and re-exporting forms, and of `new URL("./x", import.meta.url)`. */
  readonly specifiers: readonly string[];
  /** Dynamic imports whose module is only known when they run. */
  readonly computedImports: number;
  readonly namesBun: boolean;
}

/** Parses TypeScript; a file that does not parse is an error. */
export function reachOf(path: string, source: string): Reach {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const specifiers: string[] = [];
  let computedImports = 0;
  let namesBun = false;
  const note = (node: { type: string; value?: unknown } | null | undefined) => {
    if (node?.type === "Literal" && typeof node.value === "string") specifiers.push(node.value);
    return node?.type === "Literal";
  };
  walk(program, {
    enter(node) {
      switch (node.type) {
        case "ImportDeclaration":
        case "ExportNamedDeclaration":
        case "ExportAllDeclaration":
        case "TSImportType":
          note(node.source);
          break;
        case "TSExternalModuleReference":
          note(node.expression);
          break;
        case "ImportExpression":
          if (!note(node.source)) computedImports += 1;
          break;
        case "CallExpression":
          if (node.callee.type === "Identifier" && node.callee.name === "require") {
            note(node.arguments[0]);
          }
          break;
        case "NewExpression":
          if (node.callee.type === "Identifier" && node.callee.name === "URL") {
            const [path, base] = node.arguments;
            if (base?.type === "MemberExpression" && base.object.type === "MetaProperty") {
              note(path);
            }
          }
          break;
        case "Identifier":
          if (node.name === "Bun") namesBun = true;
          break;
      }
    },
  });
  return { specifiers, computedImports, namesBun };
}
