import { count, max, min, probe, syscall } from "probebook";

export default probe({
  title: "Who the subject is in the end",
  attach: syscall("getppid"),
  where: (e) => e.comm === "expr-subject" && e.uid > 0,
  key: (e) => ({ uid: e.uid, gid: e.gid, point: e.point }),
  aggregate: (e) => ({
    count: count(),
    from: min(e.time),
    to: max(e.time),
    smallest: min(e.random),
    largest: max(e.random),
    difference: max(10 - e.gid),
  }),
});
