import { kernelFunction, kernelFunctionReturn, measure, state } from "probebook";
import { kindOf } from "./threads.ts";

/** By CPU: interrupts on their way out. A softirq is interrupted in its turn, hence a depth. */
const leaving = state<{ depth: number }>("leaving");
const depth = (cpu: number) => leaving.get(cpu).depth;

/** Who is running what is not a hard interrupt; needs `followWays`. */
export const way = ({ cpu, comm }: { readonly cpu: number; readonly comm: string }) =>
  leaving.has(cpu) ? "interrupt" : kindOf(comm, "thread");

export const followWays = () => [
  // Attached before the entry: an entry without its return would stay for ever.
  measure({
    attach: kernelFunctionReturn("irq_exit_rcu"),
    update: ({ cpu }) => [
      leaving.set(cpu, { depth: depth(cpu) - 1 }, { when: depth(cpu) > 1 }),
      leaving.delete(cpu, { when: depth(cpu) <= 1 }),
    ],
  }),
  measure({
    attach: kernelFunction("irq_exit_rcu"),
    update: ({ cpu }) => [leaving.set(cpu, { depth: depth(cpu) + 1 })],
  }),
];
