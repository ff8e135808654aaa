/**
 * What specs can name of a kernel. `bun run types` declares it from BTF, by augmenting "probebook"
 * (probes/kernel.d.ts): the kernel's own type and member names, integers of any width as `number` (a
 * spec only builds expressions, and those keep their width). What is not declared is unchecked by tsc,
 * and checked by the compiler.
 */

/** Arguments of tracepoints (TP_PROTO) and, of other names, fields of the classic event. */
// biome-ignore lint/suspicious/noEmptyInterface: declarations of a kernel add to it
export interface Tracepoints {}

/** Functions by the name that `kernelFunction` takes: `{ args, retval }`. */
// biome-ignore lint/suspicious/noEmptyInterface: declarations of a kernel add to it
export interface KernelFunctions {}

/** Arguments of system calls by their names without sys_. */
// biome-ignore lint/suspicious/noEmptyInterface: declarations of a kernel add to it
export interface Syscalls {}

/** Structs and unions by their own names. */
// biome-ignore lint/suspicious/noEmptyInterface: declarations of a kernel add to it
export interface KernelTypes {}
