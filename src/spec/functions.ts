import type { PointerNamed, Undeclared } from "./event.ts";
import type { Expression, FunctionName } from "./expression.ts";
import { expressionOf, kernelValue } from "./kernel-value.ts";

function callOf(name: FunctionName, ...args: readonly unknown[]): object {
  const given = args.filter((one) => one !== undefined);
  const expressions: readonly Expression[] = given.map((one) => expressionOf(one, undefined));
  return kernelValue({ kind: "call", name, args: expressions });
}

/** A pointer, or an address as a plain integer. */
type Address = object | number | string;

export interface TextOptions {
  /** Bytes that are kept, the final NUL included: 1 to 1024; default 64. What is longer is cut, and counted. */
  readonly limit?: number;
}

/**
 * The string that a pointer, or an array of characters, holds in kernel memory:
 * `text(e.args.filename, { limit: 256 })`. Char pointers and arrays are strings by themselves, of which 64
 * bytes are kept. Kernel 5.5 (4.17 without it, by bpf_probe_read_str).
 */
export function text(of: Address, { limit }: TextOptions = {}): string {
  return callOf("text", of, limit) as unknown as string;
}

/**
 * The string at an address of the current process: `userText(e.args.filename)` in a system call. Memory that
 * is paged out cannot be read: it is "". Kernel 5.5.
 */
export function userText(of: Address, { limit }: TextOptions = {}): string {
  return callOf("userText", of, limit) as unknown as string;
}

/**
 * A value as another type of the kernel's: `cast(e.args.rq, "struct request")` is a pointer to one, as
 * is any struct, union or `… *`; `cast(value, "u32")` an integer of that width and sign.
 */
export function cast<Text extends string>(value: Address, type: Text): PointerNamed<Text> {
  return callOf("cast", value, type) as unknown as PointerNamed<Text>;
}

/**
 * The struct that holds what a pointer points to, as the kernel's container_of:
 * `containerOf(e.args.work, "struct delayed_work", "work")`. The member may be nested: "a.b".
 */
export function containerOf<Text extends string>(
  of: Address,
  type: Text,
  member: string,
): PointerNamed<Text> {
  return callOf("containerOf", of, type, member) as unknown as PointerNamed<Text>;
}

/**
 * A per-CPU variable of the kernel, on the event's CPU or on another: `perCpu("runqueues").nr_running`,
 * `perCpu("runqueues", 3)`. Its type is BTF's. The kernel must list data in /proc/kallsyms
 * (CONFIG_KALLSYMS_ALL); kernel 5.2.
 */
export function perCpu<Type = Undeclared>(name: string, cpu?: number): Type {
  return callOf("perCpu", name, cpu) as unknown as Type;
}

/**
 * A variable of the kernel: `variable("jiffies", "unsigned long")`. BTF knows the types of per-CPU variables
 * and, on few kernels, of others: the type is asked for where it does not. As `perCpu`, CONFIG_KALLSYMS_ALL.
 */
export function variable<Type = Undeclared>(name: string, type?: string): Type {
  return callOf("variable", name, type) as unknown as Type;
}

/** An enumerator of the kernel by its name: `e.args.newstate === constant("TCP_ESTABLISHED")`. */
export function constant(name: string): number {
  return callOf("constant", name) as unknown as number;
}

/** Shows a kernel address as its function: `symbol(e.args.function)`. In keys and emitted columns. */
export function symbol(address: Address): string {
  return callOf("symbol", address) as unknown as string;
}

/** Shows an address of the current process as its function. In keys and emitted columns. */
export function userSymbol(address: Address): string {
  return callOf("userSymbol", address) as unknown as string;
}

/** Shows a cgroup's id as its path below the mount point: `cgroupPath(e.cgroup)`. In keys and emitted columns. */
export function cgroupPath(id: number): string {
  return callOf("cgroupPath", id) as unknown as string;
}

/**
 * Shows a system call's number as its name: `syscallName(e.args.id)` in `raw_syscalls:sys_enter`. Of the
 * machine's own table: 32-bit programs on a 64-bit kernel have other numbers. In keys and emitted columns.
 */
export function syscallName(nr: number): string {
  return callOf("syscallName", nr) as unknown as string;
}

/**
 * Shows an IP address: an integer in network order (`__be32`), or 4 or 16 bytes (an array, a struct in6_addr, or
 * a pointer to one). In keys and emitted columns.
 */
export function ip(address: Address): string {
  return callOf("ip", address) as unknown as string;
}

/** A 16-bit integer from network order: `ntohs(e.args.sk.__sk_common.skc_dport)`. */
export function ntohs(value: number): number {
  return callOf("ntohs", value) as unknown as number;
}

/** A 32-bit integer from network order. */
export function ntohl(value: number): number {
  return callOf("ntohl", value) as unknown as number;
}

/** The highest bit that is set, from 0 on: log2(1) is 0, log2(1024) is 10; 0 for 0 too. */
export function log2(value: number): number {
  return callOf("log2", value) as unknown as number;
}
