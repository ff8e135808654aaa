import { anyOf, count, enumerator, kernelFunction, probe } from "probebook";

/** Both have an argument `mode`, in another register each. */
export default probe({
  title: "How the subject sleeps",
  attach: anyOf(kernelFunction("do_nanosleep"), kernelFunction("hrtimer_nanosleep")),
  where: (e) => e.comm === "expr-subject",
  key: (e) => ({
    function: e.func,
    mode: enumerator(e.args.mode, "HRTIMER_MODE_*"),
  }),
  aggregate: (e) => ({
    count: count(),
    outer: count({ when: e.func === "hrtimer_nanosleep" }),
  }),
});
