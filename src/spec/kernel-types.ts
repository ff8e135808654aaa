/**
 * The kernel's own types and member names, as far as the built-in probes read them. Integers of any
 * width are `number` here: a spec only builds expressions, and those keep their width.
 */

export interface irqaction {
  readonly irq: number;
  readonly flags: number;
  readonly name: string;
}

/** Arguments of tracepoints (TP_PROTO) and, where they differ, fields of the classic event. */
export interface Tracepoints {
  "irq:irq_handler_entry": {
    readonly irq: number;
    readonly action: irqaction;
    /** Classic event only. */
    readonly name: string;
  };
  "irq:irq_handler_exit": {
    readonly irq: number;
    readonly action: irqaction;
    /** enum irqreturn: 0 IRQ_NONE, 1 IRQ_HANDLED, 2 IRQ_WAKE_THREAD. */
    readonly ret: number;
  };
  "irq:softirq_raise": Softirq;
  "irq:softirq_entry": Softirq;
  "irq:softirq_exit": Softirq;
}

interface Softirq {
  readonly vec_nr: number;
  /** Classic event only. */
  readonly vec: number;
}

/** Functions by the name that `kernelFunction` takes: `{ args, retval }`. */
// biome-ignore lint/suspicious/noEmptyInterface: declarations of a kernel add to it
export interface KernelFunctions {}

/** Arguments of system calls by their names without sys_. */
// biome-ignore lint/suspicious/noEmptyInterface: declarations of a kernel add to it
export interface Syscalls {}

/** Structs and unions by their own names. */
// biome-ignore lint/suspicious/noEmptyInterface: declarations of a kernel add to it
export interface KernelTypes {}
