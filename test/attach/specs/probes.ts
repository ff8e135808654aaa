import { count, max, measure, probe, sum, usdt } from "probebook";

export default probe({
  title: "A program's own probes",
  operands: { name: "PROGRAM", default: "", help: "test/attach/programs/probes.c, compiled" },
  measure: (_, [path = ""]) => [
    measure({
      attach: usdt(path, "lab:step"),
      aggregate: ({ args }) => ({
        steps: count(),
        register: sum(args.arg0),
        narrow: sum(args.arg1),
        memory: sum(args.arg2),
        displaced: sum(args.arg3),
        constant: sum(args.arg4),
        negative: sum(args.arg5),
        byte: max(args.arg7),
      }),
    }),
    measure({
      attach: usdt(path, "used"),
      aggregate: (e) => ({ used: count(), tens: sum(e.args.arg0) }),
    }),
  ],
});
