/**
 * The longest waits of softirqs, from raise to entry, and what raised them: the task that was current, and the stack,
 * which shows what the interrupt came upon.
 *
 *     bun run probes/softirqwait.ts 1 10
 *     bun run probes/softirqwait.ts --longer 1000     each wait above a millisecond, as it ends
 *     bun run probes/softirqs.ts -w                   all waits as histograms, cheaper
 */
import { count, enumerator, max, measure, probe, type Stack, state, tracepoint } from "probebook";

/** By CPU and vector: raised, and not run yet. */
const pending = state<{ at: number; comm: string; stack: Stack }>("pending");
const entry = tracepoint("irq:softirq_entry");
const vector = (args: { vec_nr: number; vec: number }) =>
  enumerator(args.vec_nr ?? args.vec, "*_SOFTIRQ");

export default probe({
  title: "Longest waits of softirqs",
  notes: [
    "comm and stack: of the task that was current at the raise. ran: of the one at the entry.",
  ],
  without: ["pid", "dist"],
  flags: {
    longer: { short: "l", value: "US", help: "each wait above so many us by itself" },
  },
  measure: ({ longer }) => [
    longer === undefined
      ? measure({
          attach: entry,
          where: ({ cpu, args }) => pending.has([cpu, vector(args)]),
          key: ({ cpu, args, comm }) => {
            const { comm: raised, stack } = pending.get([cpu, vector(args)]);
            return { vector: vector(args), cpu, comm: raised, ran: comm, stack };
          },
          aggregate: ({ time, cpu, args }) => ({
            wait: max(time - pending.get([cpu, vector(args)]).at),
            times: count(),
          }),
          top: { rows: 10, by: "wait" },
        })
      : measure({
          attach: entry,
          where: ({ time, cpu, args }) =>
            pending.has([cpu, vector(args)]) &&
            time - pending.get([cpu, vector(args)]).at > Number(longer) * 1000,
          emit: ({ time, cpu, args, comm }) => {
            const { at, comm: raised, stack } = pending.get([cpu, vector(args)]);
            return { vector: vector(args), wait: time - at, cpu, comm: raised, ran: comm, stack };
          },
        }),
    measure({
      attach: entry,
      update: ({ cpu, args }) => [pending.delete([cpu, vector(args)])],
    }),
    // While it is pending, raising it again changes nothing.
    measure({
      attach: tracepoint("irq:softirq_raise"),
      where: ({ cpu, args }) => !pending.has([cpu, vector(args)]),
      update: ({ cpu, args, time, comm, kstack }) => [
        pending.set([cpu, vector(args)], { at: time, comm, stack: kstack }),
      ],
    }),
  ],
});
