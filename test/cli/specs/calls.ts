/** Every call of test/cli/caller.c as a record, and as a row of each worker. */
import { count, measure, probe, rawTracepoint, sum } from "probebook";

const prctl = 157;
const option = Number(process.env.CALL_OPTION);
const counted = process.env.CALL_COUNTED === "1";

const attach = rawTracepoint("sys_enter");

export default probe({
  title: "Calls",
  measure: () => [
    measure({
      attach,
      where: (e) => e.args.id === prctl && e.args.regs.di === option,
      emit: (e) => ({
        worker: e.args.regs.dx,
        number: e.args.regs.si,
        negative: -e.args.regs.si,
        comm: e.comm,
        half: e.args.regs.si % 2 === 0 ? "even" : "odd",
        cpu: e.cpu,
      }),
    }),
    ...(counted
      ? [
          measure({
            attach,
            where: (e) => e.args.id === prctl && e.args.regs.di === option,
            key: (e) => ({ worker: e.args.regs.dx }),
            aggregate: (e) => ({ calls: count(), numbers: sum(e.args.regs.si) }),
          }),
        ]
      : []),
  ],
});
