import type { Btf } from "../kernel/btf.ts";
import type { Kernel } from "../kernel/kernel.ts";

/** How a program gets to run, under libbpf's section names where it has one. */
export type Mechanism =
  | "tp_btf"
  | "raw_tp"
  | "tracepoint"
  | "fentry"
  | "fexit"
  | "kprobe"
  | "kretprobe"
  /** Many functions by one link. */
  | "kprobe_multi"
  | "kretprobe_multi"
  | "uprobe"
  | "uretprobe"
  | "usdt"
  | "perf_event"
  /** Not attached: run once by us. */
  | "test_run";

/** What a user can choose among; `fentry` stands for fexit too, `kprobe` for all of its kind. */
export const mechanisms = ["tp_btf", "raw_tp", "tracepoint", "fentry", "kprobe"] as const;
export type MechanismChoice = (typeof mechanisms)[number];

/** The choice that a mechanism belongs to; undefined: its attach points leave none. */
export function choiceOf(mechanism: Mechanism): MechanismChoice | undefined {
  switch (mechanism) {
    case "tp_btf":
    case "raw_tp":
    case "tracepoint":
      return mechanism;
    case "fentry":
    case "fexit":
      return "fentry";
    case "kprobe":
    case "kretprobe":
    case "kprobe_multi":
    case "kretprobe_multi":
      return "kprobe";
    case "uprobe":
    case "uretprobe":
    case "usdt":
    case "perf_event":
    case "test_run":
      return undefined;
  }
}

/** What a plan needs to know of a kernel and of this machine's answers so far. */
export interface Facts {
  readonly kernel: Pick<
    Kernel,
    | "moduleBtf"
    | "tracepoint"
    | "tracepoints"
    | "functions"
    | "userFunctions"
    | "usdtProbes"
    | "host"
  > &
    /** Absent: nothing is known of its symbols before an object is loaded. */
    Partial<Pick<Kernel, "kallsyms">>;
  /** The kernel's own types. Where there are none, that is found before any place in a spec is looked at. */
  readonly btf: Btf;
  /** Possible CPUs: the number of values that a per-CPU map's element has. */
  readonly cpus: number;
  /**
   * Why this machine refuses a mechanism, or refuses it for one symbol (a feature test, or a failed
   * load); undefined: it does not.
   */
  readonly refusal: (mechanism: Mechanism, symbol: string) => string | undefined;
  /** The user wants no other mechanism. */
  readonly only?: MechanismChoice | undefined;
  /** The only process that counts: programs and libraries are looked for as it sees them. */
  readonly pid?: number | undefined;
}
