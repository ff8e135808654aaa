import { anyOf, count, probe, syscall, syscallReturn } from "probebook";

export default probe({
  title: "All system calls of a program by name",
  attach: anyOf(syscall("*"), syscallReturn("*")),
  where: (e) => e.comm === "system-calls",
  key: (e) => ({ point: e.point }),
  aggregate: () => ({ calls: count() }),
});
