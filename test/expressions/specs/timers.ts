import { containerOf, count, probe, symbol, tracepoint } from "probebook";

export default probe({
  title: "Timers that wake the subject",
  attach: tracepoint("timer:hrtimer_expire_entry"),
  where: (e) =>
    containerOf(e.args.hrtimer, "struct hrtimer_sleeper", "timer").task.comm === "expr-subject",
  key: (e) => ({ function: symbol(e.args.hrtimer.function), soft: e.args.hrtimer.is_soft }),
  aggregate: () => ({ count: count() }),
});
