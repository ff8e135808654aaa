import type { Facts, Mechanism } from "../../src/compile/facts.ts";
import { openKernel } from "../../src/kernel/kernel.ts";
import { compileBtf, Root } from "../kernel/fixture.ts";

/** A kernel as small as the built-in probes allow, with the members in an order of its own. */
const types = `
typedef unsigned int u32;
enum { HI_SOFTIRQ, TIMER_SOFTIRQ, NET_TX_SOFTIRQ, NET_RX_SOFTIRQ, NR_SOFTIRQS } softirq;
struct irqaction { int (*handler)(int, void *); unsigned int flags; const char *name; };
struct sk_buff { unsigned int len; };
struct e1000_adapter { int id; };
typedef void (*btf_trace_irq_handler_entry)(void *, int, struct irqaction *);
typedef void (*btf_trace_irq_handler_exit)(void *, int, struct irqaction *, int);
typedef void (*btf_trace_softirq_raise)(void *, unsigned int);
typedef void (*btf_trace_softirq_entry)(void *, unsigned int);
typedef void (*btf_trace_softirq_exit)(void *, unsigned int);
btf_trace_irq_handler_entry a; btf_trace_irq_handler_exit b;
btf_trace_softirq_raise c; btf_trace_softirq_entry d; btf_trace_softirq_exit e;
int __traceiter_irq_handler_entry(void *__data, int irq, struct irqaction *action) { return irq; }
int __traceiter_irq_handler_exit(void *__data, int irq, struct irqaction *action, int ret) { return ret; }
int __traceiter_softirq_raise(void *__data, unsigned int vec_nr) { return vec_nr; }
int __traceiter_softirq_entry(void *__data, unsigned int vec_nr) { return vec_nr; }
int __traceiter_softirq_exit(void *__data, unsigned int vec_nr) { return vec_nr; }
void napi_gro_receive(struct sk_buff *skb) { }
void netif_receive_skb(struct sk_buff *skb) { }
`;

const format = (id: number, fields: string) => `name: x\nID: ${id}\nformat:
\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;
\tfield:int common_pid;\toffset:4;\tsize:4;\tsigned:1;

${fields}
print fmt: ""
`;

const vec = "\tfield:unsigned int vec;\toffset:8;\tsize:4;\tsigned:0;";
const irq = "\tfield:int irq;\toffset:8;\tsize:4;\tsigned:1;";
const events = "sys/kernel/tracing/events/irq";

/** Facts of that kernel; `refused` mechanisms do not work on it. */
export function labFacts(
  refused: Readonly<Partial<Record<Mechanism, string>>> = {},
): Facts & Disposable {
  const root = new Root({
    "sys/kernel/btf/vmlinux": compileBtf(types),
    "proc/kallsyms":
      "ffffffff81000000 T napi_gro_receive\nffffffff81000100 T netif_receive_skb\nffffffff81000200 T last\n",
    [`${events}/irq_handler_entry/format`]: format(
      1,
      `${irq}\n\tfield:__data_loc char[] name;\toffset:12;\tsize:4;\tsigned:0;`,
    ),
    [`${events}/irq_handler_exit/format`]: format(
      2,
      `${irq}\n\tfield:int ret;\toffset:12;\tsize:4;\tsigned:1;`,
    ),
    [`${events}/softirq_raise/format`]: format(3, vec),
    [`${events}/softirq_entry/format`]: format(4, vec),
    [`${events}/softirq_exit/format`]: format(5, vec),
  });
  const kernel = openKernel(root.path);
  return {
    kernel,
    btf: kernel.btf,
    cpus: 4,
    refusal: (mechanism) => refused[mechanism],
    [Symbol.dispose]: () => root[Symbol.dispose](),
  };
}
