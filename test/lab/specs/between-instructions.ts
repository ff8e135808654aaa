import { count, kprobe, probe } from "probebook";

/** The first instruction is a call, or a nop, of five bytes. */
export default probe({
  title: "Between two instructions",
  attach: kprobe("vfs_read", { offset: 2 }),
  aggregate: () => ({ count: count() }),
});
