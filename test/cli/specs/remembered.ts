/** Calls of test/cli/caller.c, their entries and exits joined by states, beside a span. */
import { count, max, measure, min, probe, rawTracepoint, span, state, sum } from "probebook";

const prctl = 157;
const option = Number(process.env.CALL_OPTION);

const enter = rawTracepoint("sys_enter");
const exit = rawTracepoint("sys_exit");
const open = state<{ worker: number; number: number; comm: string }>("open");
/** By worker and parity; never deleted. */
const totals = state<{ calls: number; sum: number; least: number }>("totals");

export default probe({
  title: "Remembered",
  measure: () => [
    measure({
      attach: enter,
      where: (e) => e.args.id === prctl && e.args.regs.di === option,
      update: (e) => {
        const { si: number, dx: worker } = e.args.regs;
        const key = [worker, number % 2] as const;
        return [
          open.set(e.tid, { worker, number, comm: e.comm }),
          // Every third one is forgotten at once: updates are made in the order in which they are written.
          open.delete(e.tid, { when: number % 3 === 2 }),
          totals.set(key, {
            calls: totals.get(key).calls + 1,
            sum: totals.get(key).sum + number,
            least: totals.has(key) ? totals.get(key).least : -number,
          }),
        ];
      },
    }),
    measure({
      attach: exit,
      where: (e) => open.has(e.tid),
      key: (e) => ({ worker: open.get(e.tid).worker, name: open.get(e.tid).comm }),
      aggregate: (e) => ({
        joined: count(),
        numbers: sum(open.get(e.tid).number),
        evenCalls: max(totals.get([open.get(e.tid).worker, 0]).calls),
        evenSum: max(totals.get([open.get(e.tid).worker, 0]).sum),
        oddFirst: min(totals.get([open.get(e.tid).worker, 1]).least),
      }),
      update: (e) => [open.delete(e.tid)],
    }),
    measure({
      attach: span(enter, exit),
      where: (e) => e.entry.id === prctl && e.entry.regs.di === option,
      key: (e) => ({ worker: e.entry.regs.dx, name: e.comm }),
      aggregate: () => ({ spans: count() }),
    }),
  ],
});
