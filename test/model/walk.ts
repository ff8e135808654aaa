import type { Btf, BtfType } from "../../src/kernel/btf.ts";
import type { Expression } from "../../src/spec/expression.ts";

/** Chooses one of a list, the same one for the same numbers. */
export type Choose = <T>(list: readonly T[]) => T;

export function chooser(numbers: readonly number[]): Choose {
  let next = 0;
  return (list) => list[numbers[next++ % numbers.length]! % list.length]!;
}

/** Where a walk ended, by what is there. */
export type Found = "integer" | "text" | "other";

/**
 * A random way through the kernel's types from a value of type `id`: members of structs and unions, named
 * and not, what pointers point to, elements of arrays; at most `steps` of them.
 */
export function walk(
  btf: Btf,
  id: number,
  from: Expression,
  choose: Choose,
  steps: number,
): { readonly at: Expression; readonly found: Found } {
  let [at, type] = [from, btf.resolve(id).type];
  for (let left = steps; left > 0; left--) {
    const struct = type.kind === "pointer" ? btf.resolve(type.to).type : type;
    if (struct.kind === "struct" || struct.kind === "union") {
      const members = namedMembers(btf, struct);
      if (members.length === 0) break;
      const member = choose(members);
      at = { kind: "member", of: at, name: member.name };
      type = btf.resolve(member.type).type;
    } else if (type.kind === "array" && type.length > 0) {
      if (isCharacter(btf.resolve(type.of).type)) break;
      const index = choose([0, 1, type.length - 1]);
      at = { kind: "index", of: at, index: { kind: "constant", value: index } };
      type = btf.resolve(type.of).type;
    } else break;
  }
  return { at, found: foundOf(btf, type) };
}

/** Those of structs without a name count as their owner's. */
function namedMembers(
  btf: Btf,
  struct: BtfType & { kind: "struct" | "union" },
): readonly { readonly name: string; readonly type: number }[] {
  return struct.members.flatMap(({ name, type: id }) => {
    if (name !== "") return [{ name, type: id }];
    const { type } = btf.resolve(id);
    return type.kind === "struct" || type.kind === "union" ? namedMembers(btf, type) : [];
  });
}

function foundOf(btf: Btf, type: BtfType): Found {
  if (type.kind === "int" || type.kind === "enum") return "integer";
  if (type.kind === "pointer") return isCharacter(btf.resolve(type.to).type) ? "text" : "integer";
  return type.kind === "array" && isCharacter(btf.resolve(type.of).type) ? "text" : "other";
}

function isCharacter(type: BtfType): boolean {
  return type.kind === "int" && type.size === 1;
}
