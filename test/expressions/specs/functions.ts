import { anyOf, count, measure, probe, uprobe } from "probebook";

/** The program is told on the command line. */
export default probe({
  title: "Functions of the subject",
  operands: { name: "PROGRAM", default: "", help: "its path" },
  measure: (_, [path = ""]) =>
    measure({
      attach: anyOf(uprobe(path, "known_function"), uprobe(path, "other_function")),
      key: (e) => ({ function: e.func, point: e.point.includes("known") ? "known" : "other" }),
      aggregate: (e) => ({
        count: count(),
        known: count({ when: e.func === "known_function" }),
        functions: count({ when: e.func.endsWith("_function") }),
      }),
    }),
});
