import type { KernelFunctions, KernelTypes, Syscalls, Tracepoints } from "./kernel-types.ts";

declare const stack: unique symbol;

/** A whole stack, leaf first: part of a key, column of a record, or kept in a state until it is one. */
export interface Stack {
  readonly [stack]: true;
}

/** What can be read at every attach point. */
export interface Builtins {
  readonly cpu: number;
  readonly pid: number;
  readonly tid: number;
  readonly uid: number;
  readonly gid: number;
  readonly numa: number;
  readonly cgroup: number;
  /** The current task. */
  readonly task: Pointer<Struct<"task_struct">>;
  /** ns of CLOCK_MONOTONIC. */
  readonly time: number;
  readonly random: number;
  /** Name of the attach point that was hit. */
  readonly point: string;
  /** Name of the function that was hit. */
  readonly func: string;
  readonly comm: string;
  readonly kstack: Stack;
  readonly ustack: Stack;
}

/** One event; `args` are the attach point's own arguments, under the kernel's names. */
export interface PointEvent<Args> extends Builtins {
  readonly args: Args;
}

/** An entry with its exit. Builtins are read at the exit. */
export interface SpanEvent<Entry, Exit> extends Builtins {
  readonly entry: Entry;
  readonly exit: Exit;
  /** ns from entry to exit (CLOCK_MONOTONIC). */
  readonly elapsed: number;
}

/** Arguments of an attach point for which no declaration exists: the compiler checks them against BTF. */
// biome-ignore lint/suspicious/noExplicitAny: a value of unknown type is a number, a string and a struct
export type Undeclared = Readonly<Record<string, any>>;

export type TracepointArgs<Name extends string> = Name extends keyof Tracepoints
  ? Tracepoints[Name]
  : Undeclared;

export type SyscallArgs<Name extends string> = Name extends keyof Syscalls
  ? Syscalls[Name]
  : Undeclared;

/** The parameters of a kernel function, named as `kernelFunction` takes it. */
export type FunctionArgs<Name extends string> = Name extends keyof KernelFunctions
  ? KernelFunctions[Name]["args"]
  : Undeclared;

export type FunctionRetval<Name extends string> = Name extends keyof KernelFunctions
  ? KernelFunctions[Name]["retval"]
  : Undeclared[string];

/** A struct or union of the kernel by its own name. */
export type Struct<Name extends string> = Name extends keyof KernelTypes
  ? KernelTypes[Name]
  : Undeclared;

/** A pointer to a type by the name that C has for it: "struct request", "request", "struct file *". */
export type PointerNamed<Text extends string> =
  BareName<Text> extends infer Name extends keyof KernelTypes
    ? Pointer<KernelTypes[Name]>
    : Undeclared[string];

type BareName<Text extends string> = Text extends `struct ${infer Rest}` | `union ${infer Rest}`
  ? BareName<Rest>
  : Text extends `${infer Name} *`
    ? Name
    : Text extends `${infer Name}*`
      ? Name
      : Text;

/** A pointer to a struct: its members are read with `.`, the next ones with `[1]`; 0 where it is NULL. */
export type Pointer<T> = number & T & { readonly [index: number]: T };

/** A pointer to integers or to pointers. */
export type PointerTo<T> = number & { readonly [index: number]: T };

/**
 * An array; `Index` are the indices that it has, as far as they are listed. tsc takes any other index
 * for one that may be missing: write `names[i]!.text` where it is computed.
 */
export type Elements<T, Index extends number = never> = { readonly [I in Index]: T } & {
  readonly [index: number]: T;
};
