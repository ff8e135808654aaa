import type { Btf } from "../kernel/btf.ts";
import type { Builtin, Expression, Side } from "../spec/expression.ts";
import type { CValue, Unreadable } from "./c-value.ts";
import type { StructDeclarations } from "./struct-declarations.ts";

/** What names mean where an expression is evaluated. */
export interface Scope {
  /** The kernel's own types, for enums found by name. */
  readonly btf: Btf;
  readonly declarations: StructDeclarations;
  /** Possible CPUs. */
  readonly cpus: number;
  /** Undefined: there is no argument of that name. */
  argument(side: Side, name: string): CValue | Unreadable | undefined;
  /** The names of all arguments, for "did you mean", and what has them: `tracepoint:irq:softirq_entry`. */
  argumentNames(side: Side): { readonly names: readonly string[]; readonly point: string };
  builtin(name: Builtin): CValue | Unreadable;
  /** The names that `e.func` or `e.point` can have, each at its index; undefined: they are no index. */
  pointNames(name: "func" | "point"): ReadonlyMap<number, string> | undefined;
  /** Why a symbol of the kernel's has no address to read from; undefined: it has. */
  symbolAbsence(name: string): string | undefined;
  /** A value that was kept from the entry of a span; undefined: compute it here. */
  kept(expression: Expression): CValue | undefined;
}
