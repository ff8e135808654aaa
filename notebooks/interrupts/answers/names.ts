import stackcount from "../../../probes/stackcount.ts";
import type { Kernel } from "../kernel.ts";
import { bare } from "../stack.ts";

/** What a function of 4.6 is called in the stacks of these kernels. */
export interface Name {
  readonly task: string;
  readonly old: string;
  /** By the kernel's name; empty: no stack has it. */
  readonly now: Readonly<Record<string, string>>;
  readonly since: string;
}

const known = [
  {
    task: "entry of a device's interrupt",
    old: "common_interrupt (assembler)",
    now: ["asm_common_interrupt"],
    since: "5.8",
  },
  { task: "calls its handlers", old: "do_IRQ", now: ["common_interrupt"], since: "5.8" },
  {
    task: "entry of the local timer's interrupt",
    old: "apic_timer_interrupt",
    now: ["asm_sysvec_apic_timer_interrupt"],
    since: "5.8",
  },
  {
    task: "way out of an interrupt",
    old: "irq_exit",
    now: ["__irq_exit_rcu", "irq_exit_rcu"],
    since: "5.8",
  },
  {
    task: "softirqs on a stack of their own",
    old: "do_softirq_own_stack",
    now: ["do_softirq_own_stack"],
    since: "inlined into its caller",
  },
  {
    task: "runs what is pending",
    old: "__do_softirq (4.6-rt: do_current_softirqs)",
    now: ["handle_softirqs", "__do_softirq"],
    since: "6.10, and later releases of 6.1",
  },
  { task: "NET_RX", old: "net_rx_action", now: ["net_rx_action"], since: "" },
  { task: "one poll", old: "net_rx_action itself", now: ["__napi_poll"], since: "5.12" },
  {
    task: "the driver's poll",
    old: "e1000_clean (e1000), e1000e_poll (e1000e)",
    now: ["e1000_clean", "e1000e_poll"],
    since: "",
  },
  {
    task: "takes frames out of the ring",
    old: "e1000_clean_rx_irq",
    now: ["e1000_clean_rx_irq"],
    since: "",
  },
] as const;

/** The first of a function's names that stands in a stack of the kernel. */
export function names(kernels: readonly Kernel[]): readonly Name[] {
  const seen = kernels.map(({ name, part }) => {
    const rows = part.measured("stacks", stackcount).rows();
    return { name, functions: new Set(rows.flatMap(({ stack }) => stack.map(bare))) };
  });
  return known.map(({ task, old, now, since }) => ({
    ...{ task, old, since },
    now: Object.fromEntries(
      seen.map(({ name, functions }) => [name, now.find((one) => functions.has(one)) ?? ""]),
    ),
  }));
}
