import type { Btf } from "../kernel/btf.ts";

/**
 * A C expression with its type.
 *
 * `integer`: an rvalue of at most 64 bits; a `condition` can stand as it is in an `if`; one of
 * signed type may still be `natural`: 0 to 2^natural - 1 (natural < 64). `pointer`, `place`: a kernel pointer's rvalue,
 * and an object in kernel memory that a member or a text can be read from; `access` says whether the
 * verifier allows plain dereferences (BTF-typed pointers) or bpf_probe_read_kernel is needed.
 * `text`: `length` bytes are kept of it, and it may be `cut` to that.
 */
export type CValue =
  | {
      readonly kind: "integer";
      readonly c: string;
      readonly bytes: number;
      readonly signed: boolean;
      readonly condition?: true;
      readonly natural?: number;
    }
  | { readonly kind: "pointer"; readonly c: string; readonly to: TypeRef; readonly access: Access }
  | { readonly kind: "place"; readonly c: string; readonly type: TypeRef; readonly access: Access }
  | {
      readonly kind: "text";
      readonly length: number;
      readonly cut: boolean;
      readonly copy: CopyText;
    }
  | { readonly kind: "stack"; readonly user: boolean };

/** What a name stands for, but no program can read yet: "a bit field". */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly what: string;
  /** Absent: nothing can be done but to wait for a newer version. */
  readonly advice?: string;
}

export type Access = "direct" | "probe";

/** A C expression of the number of bytes copied, its NUL included, or a negative error. */
export type CopyText = (destination: string, size: string) => string;

export interface TypeRef {
  readonly btf: Btf;
  readonly id: number;
}

export type Integer = CValue & { readonly kind: "integer" };

export function integerValue(c: string, bytes: number, signed: boolean): Integer {
  return { kind: "integer", c, bytes, signed };
}

/** 0 or 1. */
export function conditionValue(c: string): Integer {
  return { kind: "integer", c, bytes: 8, signed: true, condition: true, natural: 1 };
}

/** Longest name that a key keeps of a C string whose length is unknown, its NUL included. */
export const TEXT_BYTES = 64;
/** TASK_COMM_LEN. */
export const COMM_BYTES = 16;
/** Deepest stack: PERF_MAX_STACK_DEPTH, the default of kernel.perf_event_max_stack. */
export const STACK_DEPTH = 127;
