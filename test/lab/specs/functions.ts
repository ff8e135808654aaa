import {
  count,
  fentry,
  fexit,
  hist,
  kernelFunction,
  kernelFunctionReturn,
  kprobe,
  kretprobe,
  measure,
  probe,
  span,
  sum,
} from "probebook";

const bytes = 777;

/** Reads of 777 bytes, seen in every way that a kernel function can be. */
export default probe({
  title: "Reads, in all ways",
  measure: () => [
    measure({
      attach: fentry("vfs_read"),
      where: (e) => e.args.count === bytes,
      aggregate: () => ({ fentry: count() }),
    }),
    measure({
      attach: fexit("vfs_read"),
      where: (e) => e.args.retval === bytes,
      aggregate: (e) => ({ fexit: count(), asked: sum(e.args.count) }),
    }),
    measure({
      attach: kprobe("vfs_read"),
      where: (e) => e.args.count === bytes,
      aggregate: () => ({ kprobe: count() }),
    }),
    measure({
      attach: kretprobe("vfs_read"),
      where: (e) => e.args.retval === bytes,
      aggregate: () => ({ kretprobe: count() }),
    }),
    // Behind the five bytes that ftrace has there.
    measure({
      attach: kprobe("vfs_read", { offset: 5 }),
      where: (e) => e.comm === "dd",
      aggregate: () => ({ inside: count() }),
    }),
    measure({
      attach: span(kernelFunction("vfs_read"), kernelFunctionReturn("vfs_read")),
      where: (e) => e.exit.retval === bytes && e.entry.count === bytes,
      aggregate: (e) => ({ span: hist(e.elapsed) }),
    }),
    measure({
      attach: span(kprobe("vfs_read"), kretprobe("vfs_read")),
      where: (e) => e.exit.retval === bytes && e.entry.count === bytes,
      aggregate: (e) => ({ kprobeSpan: hist(e.elapsed) }),
    }),
  ],
});
