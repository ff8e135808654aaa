import { count, measure, probe, uprobe } from "probebook";

export default probe({
  title: "Functions that a glob names",
  operands: { name: "PROGRAM", default: "", help: "test/attach/programs/calls.c, compiled" },
  measure: (_, [path = ""]) =>
    measure({
      attach: uprobe(path, "step_*"),
      key: (e) => ({ func: e.func }),
      aggregate: () => ({ calls: count() }),
    }),
});
