import { count, measure, probe, syscallReturn } from "probebook";

export default probe({
  title: "All system calls of one program",
  measure: () =>
    measure({
      attach: syscallReturn("*"),
      where: (e) => e.comm === "system-calls",
      aggregate: (e) => ({ calls: count(), refused: count({ when: e.args.ret === -2 }) }),
    }),
});
