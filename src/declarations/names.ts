import type { Btf } from "../kernel/btf.ts";
import type { Composite, Reach } from "./reach.ts";

/** What TypeScript does not take as a type's name, and what a declarations' file calls its own. */
const TAKEN = new Set(
  (
    "any unknown never number bigint boolean string symbol object void undefined null break case catch " +
    "class const continue debugger default delete do else enum export extends false finally for " +
    "function if import in instanceof new return super switch this throw true try typeof var while " +
    "with implements interface let package private protected public static yield await keyof unique " +
    "readonly infer asserts is Elements Pointer PointerTo"
  ).split(" "),
);

export type Names = {
  /** Undefined for a struct or union that C has no name for. */
  readonly composite: (composite: Composite) => string | undefined;
  readonly integer: (cName: string) => string;
};

/**
 * TypeScript's names for C's: the same, but for those that two types share (two structs of one name
 * are two types of two source files) and those that TypeScript keeps for itself. The kernel's first
 * struct has the name, the others are NAME_2, NAME_3; integers come after all structs.
 */
export function nameTypes(reached: Reach): Names {
  const names = new Map<object, Map<number, string>>();
  const used = new Set(TAKEN);
  const named = reached.composites.flatMap((one) =>
    one.name === undefined ? [] : [{ cName: one.name, ref: one.ref }],
  );
  const btfs = [...new Set(named.map(({ ref }) => ref.btf))];
  const order = [...btfs.filter(isKernels), ...btfs.filter((btf) => !isKernels(btf))];
  named.sort(
    (a, b) =>
      compare(a.cName, b.cName) ||
      order.indexOf(a.ref.btf) - order.indexOf(b.ref.btf) ||
      a.ref.id - b.ref.id,
  );
  for (const { cName, ref } of named) {
    const here = names.get(ref.btf) ?? new Map<number, string>();
    names.set(ref.btf, here);
    here.set(ref.id, free(cName, used));
  }
  const integers = new Map(
    [...reached.integers.keys()].sort(compare).map((cName) => [cName, free(cName, used)]),
  );
  return {
    composite: ({ ref }) => names.get(ref.btf)?.get(ref.id),
    integer: (cName) => integers.get(cName) ?? "number",
  };
}

/** The kernel's own types have no base. */
function isKernels(btf: Btf): boolean {
  return btf.owner(1) === btf;
}

function free(cName: string, used: Set<string>): string {
  const plain = cName.replace(/\W/g, "_");
  let name = TAKEN.has(plain) ? `${plain}_` : plain;
  for (let n = 2; used.has(name); n++) name = `${plain}_${n}`;
  used.add(name);
  return name;
}

/** By code units: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
