import { count, hist, measure, probe, span, sum, uprobe, uretprobe } from "probebook";

export default probe({
  title: "Calls of a program's functions",
  operands: { name: "PROGRAM", default: "", help: "test/attach/programs/calls.c, compiled" },
  measure: (_, [path = ""]) => [
    measure({
      attach: uprobe(path, "work"),
      aggregate: (e) => ({
        calls: count(),
        a: sum(e.args.arg0),
        b: sum((e.args.arg1 << 32) >> 32),
      }),
    }),
    measure({
      attach: uretprobe(path, "work"),
      aggregate: (e) => ({ returns: count(), returned: sum(e.args.retval) }),
    }),
    measure({
      attach: span(uprobe(path, "factorial"), uretprobe(path, "factorial")),
      aggregate: (e) => ({
        time: hist(e.elapsed),
        asked: sum(e.entry.arg0),
        answered: sum(e.exit.retval),
        // A call of n takes longer than the call of n - 1 that it makes.
        outermost: hist(e.elapsed, { when: e.entry.arg0 === 5 }),
        innermost: hist(e.elapsed, { when: e.entry.arg0 === 1 }),
      }),
    }),
    measure({ attach: uprobe(path, "shop::sell"), aggregate: () => ({ sold: count() }) }),
    measure({
      attach: uprobe(path, "inside", { offset: 1 }),
      aggregate: () => ({ inside: count() }),
    }),
  ],
});
