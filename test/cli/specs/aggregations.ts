/** Every aggregation over what test/cli/seeking-program.ts passes to lseek. */
import {
  avg,
  count,
  distinct,
  first,
  hist,
  last,
  lhist,
  max,
  min,
  probe,
  quantiles,
  rate,
  stats,
  sum,
  tracepoint,
} from "probebook";

const lseek = 8;

export default probe({
  title: "lseek of a file that is not open",
  attach: tracepoint("raw_syscalls:sys_enter"),
  where: (e) => e.args.id === lseek && e.args.regs.di === Number(process.env.SEEK_FD),
  key: (e) => ({ whence: e.args.regs.dx }),
  aggregate: (e) => {
    const value = e.args.regs.si;
    const signed = value - 0;
    return {
      count: count(),
      odd: count({ when: (value & 1) === 1 }),
      sum: sum(signed),
      min: min(signed),
      max: max(value),
      hist: hist(value),
      avg: avg(signed),
      stats: stats(signed),
      linear: lhist(signed, { min: -50, max: 120, step: 25 }),
      unsigned: lhist(value, { min: 10, max: 1000, step: 64 }),
      quantiles: quantiles(value),
      signed: quantiles(signed, { error: 1 / 8 }),
      distinct: distinct(value),
      names: distinct(e.comm),
      first: first(signed),
      last: last(value),
      latest: last(e.comm, { when: (value & 1) === 1 }),
      rate: rate(),
      volume: rate(value),
    };
  },
  top: { rows: 2, by: "count" },
});
