import { count, hist, measure, probe, span, sum, syscall, syscallReturn } from "probebook";

const where = (e: { readonly comm: string }) => e.comm === "system-calls";

export default probe({
  title: "System calls of one program",
  measure: () => [
    measure({ attach: syscall("getppid"), where, aggregate: () => ({ getppid: count() }) }),
    measure({
      attach: span(syscall("openat"), syscallReturn("openat")),
      where: (e) => e.entry.dfd === -5 && e.exit.ret === -2,
      aggregate: (e) => ({ refused: hist(e.elapsed) }),
    }),
    measure({
      attach: syscall("lseek"),
      where,
      aggregate: (e) => ({ seeks: count(), files: sum(e.args.fd) }),
    }),
    measure({
      attach: syscallReturn("lseek"),
      where,
      aggregate: (e) => ({ failed: count({ when: e.args.ret === -9 }) }),
    }),
    // The kernel's name of it is newfstat.
    measure({ attach: syscall("fstat"), where, aggregate: () => ({ fstat: count() }) }),
  ],
});
