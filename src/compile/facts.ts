import type { Btf } from "../kernel/btf.ts";
import type { Kernel } from "../kernel/kernel.ts";

/** How a program gets to run, under libbpf's section names. */
export const mechanisms = ["tp_btf", "raw_tp", "tracepoint", "fentry", "kprobe"] as const;
export type Mechanism = (typeof mechanisms)[number];

/** What a plan needs to know of a kernel and of this machine's answers so far. */
export interface Facts {
  readonly kernel: Pick<Kernel, "moduleBtf" | "tracepoint" | "functions" | "host">;
  /** The kernel's own types. Where there are none, that is found before any place in a spec is looked at. */
  readonly btf: Btf;
  /** Possible CPUs: the number of values that a per-CPU map's element has. */
  readonly cpus: number;
  /** Why this machine refuses a mechanism (a feature test, or a failed load); undefined: it does not. */
  readonly refusal: (mechanism: Mechanism) => string | undefined;
  /** The user wants no other mechanism. */
  readonly only?: Mechanism | undefined;
}
