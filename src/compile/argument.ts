import type { TypeRef, Unreadable } from "./c-value.ts";

/** An argument as the mechanism hands it over. */
export type Argument =
  /** A value whose type BTF knows; `c` is an rvalue of 64 bits. */
  | {
      readonly kind: "value";
      readonly c: string;
      readonly type: TypeRef;
      /** The verifier knows the type too: pointers can be followed without a copy. */
      readonly typed: boolean;
    }
  /** A number of which `c`, an rvalue of 64 bits, holds the low bytes. */
  | {
      readonly kind: "number";
      readonly c: string;
      readonly bytes: number;
      readonly signed: boolean;
    }
  /** A field of a classic event's record. */
  | {
      readonly kind: "field";
      readonly offset: number;
      readonly size: number;
      readonly signed: boolean;
      readonly text: "none" | "inline" | "dataLoc" | "relLoc";
    }
  | Unreadable;

export type Arguments = ReadonlyMap<string, Argument>;

/** Whether one program can read either place's arguments. */
export function sameArguments(one: Arguments, other: Arguments): boolean {
  const isSame = (a: Argument, b: Argument | undefined) => {
    if (a.kind === "value" && b?.kind === "value")
      return (
        a.c === b.c && a.typed === b.typed && a.type.btf === b.type.btf && a.type.id === b.type.id
      );
    return a.kind !== "value" && b !== undefined && b.kind !== "value" && Bun.deepEquals(a, b);
  };
  return one.size === other.size && [...one].every(([name, a]) => isSame(a, other.get(name)));
}
