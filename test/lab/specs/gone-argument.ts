import { count, kretprobe, probe } from "probebook";

export default probe({
  title: "An argument that is gone",
  attach: kretprobe("vfs_read"),
  where: (e) => (e.args as unknown as { count: number }).count > 0,
  aggregate: () => ({ count: count() }),
});
