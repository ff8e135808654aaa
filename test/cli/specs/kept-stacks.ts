/** Stacks of calls of test/cli/caller.c, kept from their entry until a key and a record have them. */
import { count, measure, probe, rawTracepoint, type Stack, state } from "probebook";

const prctl = 157;
const option = Number(process.env.CALL_OPTION);
const calls = state<{ kernel: Stack; comm: string; user: Stack; number: number }>("calls");

export default probe({
  title: "Kept stacks",
  measure: () => [
    measure({
      attach: rawTracepoint("sys_enter"),
      where: (e) => e.args.id === prctl && e.args.regs.di === option,
      update: (e) => [
        calls.set(e.tid, {
          kernel: e.kstack,
          comm: e.comm,
          user: e.ustack,
          number: e.args.regs.si,
        }),
      ],
    }),
    measure({
      attach: rawTracepoint("sys_exit"),
      where: (e) => calls.has(e.tid),
      key: (e) => ({
        comm: calls.get(e.tid).comm,
        kernel: calls.get(e.tid).kernel,
        user: calls.get(e.tid).user,
        // Of nobody.
        none: calls.get(0).kernel,
      }),
      aggregate: () => ({ calls: count() }),
      emit: (e) => ({ number: calls.get(e.tid).number, stack: calls.get(e.tid).kernel }),
      update: (e) => [calls.delete(e.tid)],
    }),
  ],
});
