import type { Btf } from "../kernel/btf.ts";

/** A declaration in C's words: `int (*handler)(int, void *)`, `char comm[16]`; without a name the type. */
export function cDeclaration(btf: Btf, id: number, declarator = ""): string {
  const type = id === 0 ? undefined : btf.type(id);
  if (type === undefined) return join("void", declarator);
  switch (type.kind) {
    case "pointer": {
      const target = btf.type(type.to).kind;
      const inner = target === "array" || target === "prototype";
      return cDeclaration(btf, type.to, inner ? `(*${declarator})` : `*${declarator}`);
    }
    case "array":
      return cDeclaration(btf, type.of, `${declarator}[${type.length || ""}]`);
    case "prototype":
      return cDeclaration(btf, type.returns, `${declarator}(${parameters(btf, type.params)})`);
    case "const":
    case "volatile":
    case "restrict":
      // Behind a pointer the qualifier is the pointer's: `char *const name`.
      return btf.type(type.to).kind === "pointer"
        ? cDeclaration(btf, type.to, join(type.kind, declarator))
        : `${type.kind} ${cDeclaration(btf, type.to, declarator)}`;
    case "type_tag":
      return cDeclaration(btf, type.to, declarator);
    case "struct":
    case "union":
    case "enum":
      return join(type.name === "" ? `${type.kind} {…}` : `${type.kind} ${type.name}`, declarator);
    case "forward":
      return join(`${type.union ? "union" : "struct"} ${type.name}`, declarator);
    case "void":
      return join("void", declarator);
    default:
      return join(type.name, declarator);
  }
}

/** A function's prototype; undefined for what is no function. */
export function cPrototype(btf: Btf, id: number): string | undefined {
  const type = btf.type(id);
  return type.kind === "function" ? cDeclaration(btf, type.prototype, type.name) : undefined;
}

type Parameters = readonly { readonly name: string; readonly type: number }[];

function parameters(btf: Btf, all: Parameters): string {
  if (all.length === 0) return "void";
  return all
    .map(({ name, type }) => (type === 0 && name === "" ? "..." : cDeclaration(btf, type, name)))
    .join(", ");
}

function join(type: string, declarator: string): string {
  return declarator === "" ? type : `${type} ${declarator}`;
}
