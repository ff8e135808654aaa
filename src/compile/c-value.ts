import type { Btf } from "../kernel/btf.ts";

/**
 * A C expression with its type.
 *
 * `integer`: an rvalue of at most 64 bits; a `condition` can stand as it is in an `if`; one of
 * signed type may still be `natural`: 0 to 2^natural - 1 (natural < 64). Of a `pointer` of the verifier's own it does
 * not allow arithmetic. `pointer`, `place`: a kernel pointer's rvalue, and an object in kernel memory (memory.ts);
 * `access` says whether the verifier allows plain dereferences (BTF-typed pointers) or
 * bpf_probe_read_kernel is needed. `text`: `length` bytes are kept of it, and it may be `cut` to that; where
 * it has an `address`, more can be copied. What has a `decode` is shown as something else than it is.
 */
export type CValue =
  | {
      readonly kind: "integer";
      readonly c: string;
      readonly bytes: number;
      readonly signed: boolean;
      readonly condition?: true;
      readonly natural?: number;
      readonly pointer?: true;
      readonly decode?: Decode;
    }
  | { readonly kind: "pointer"; readonly c: string; readonly to: TypeRef; readonly access: Access }
  | {
      readonly kind: "place";
      /** A pointer's rvalue. */
      readonly base: string;
      /** C's name of what it points to; undefined: it has none, and `base` is the place's own address. */
      readonly root: string | undefined;
      /** Leads from there to the place: "member.array[3]"; "": it is the place. */
      readonly path: string;
      readonly type: TypeRef;
      readonly access: Access;
    }
  | {
      readonly kind: "text";
      readonly length: number;
      readonly cut: boolean;
      readonly copy: CopyText;
      /** Of the kernel's memory, where it lies there. */
      readonly address?: string;
      /** It is known while the spec is read. */
      readonly constant?: string;
      readonly decode?: Decode;
    }
  | { readonly kind: "stack"; readonly user: boolean; readonly from?: KeptStack };

/** A stack that was taken before: C of its addresses, and of a pointer that is null where there is none. */
export interface KeptStack {
  readonly c: string;
  readonly present: string;
}

/** What a name stands for, but no program can read yet: "a bit field". */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly what: string;
  /** Absent: nothing can be done but to wait for a newer version. */
  readonly advice?: string;
}

export type Access = "direct" | "probe";

/**
 * What an integer, or the bytes of a text, are shown as. `userSymbol` is two 64-bit words, the address and its
 * process; `ip` an integer of 32 bits or 16 bytes, in network order.
 */
export type Decode = "symbol" | "userSymbol" | "cgroupPath" | "syscallName" | "ip";

/** A C expression of the number of bytes copied, its NUL included, or a negative error. */
export type CopyText = (destination: string, size: string) => string;

export interface TypeRef {
  readonly btf: Btf;
  readonly id: number;
}

export type Integer = CValue & { readonly kind: "integer" };

export type Text = CValue & { readonly kind: "text" };
export type PlaceValue = CValue & { readonly kind: "place" };
export type PointerValue = CValue & { readonly kind: "pointer" };

export function integerValue(c: string, bytes: number, signed: boolean): Integer {
  return { kind: "integer", c, bytes, signed };
}

/** A number of 64 bits, signed or not. */
export function integerConstant(value: bigint): Integer {
  const unsigned = value > 0x7fff_ffff_ffff_ffffn;
  const c = value < 0n ? `(-${-value - 1n}LL - 1)` : `${value}${unsigned ? "ULL" : "LL"}`;
  const integer = integerValue(c, 8, !unsigned);
  return value < 0n || unsigned ? integer : { ...integer, natural: value.toString(2).length };
}

/** 0 or 1. */
export function conditionValue(c: string): Integer {
  // A statement's own parentheses are not an if's.
  const own = c.startsWith("(") && !c.startsWith("({") ? c : `(${c})`;
  return { kind: "integer", c: own, bytes: 8, signed: true, condition: true, natural: 1 };
}

/** Longest name that a key keeps of a C string whose length is unknown, its NUL included. */
export const TEXT_BYTES = 64;
/** TASK_COMM_LEN. */
export const COMM_BYTES = 16;
/** Deepest stack: PERF_MAX_STACK_DEPTH, the default of kernel.perf_event_max_stack. */
export const STACK_DEPTH = 127;
