import {
  anyOf,
  count,
  hist,
  kernelFunction,
  kernelFunctionReturn,
  kprobe,
  kretprobe,
  measure,
  probe,
  span,
} from "probebook";

/** Many functions at once, of one program. */
export default probe({
  title: "Functions of the file layer",
  measure: () => [
    measure({
      attach: anyOf(kernelFunction("vfs_read*"), kernelFunction("ksys_read*")),
      where: (e) => e.comm === "dd",
      key: (e) => ({ func: e.func }),
      aggregate: () => ({ few: count() }),
    }),
    measure({
      attach: kprobe("vfs_r*"),
      where: (e) => e.comm === "dd",
      key: (e) => ({ func: e.func }),
      aggregate: () => ({ many: count() }),
    }),
    measure({
      attach: kretprobe("vfs_r*"),
      where: (e) => e.comm === "dd",
      key: (e) => ({ func: e.func }),
      aggregate: () => ({ returns: count() }),
    }),
    measure({
      attach: span(kernelFunction("[kv]*s_read"), kernelFunctionReturn("[kv]*s_read")),
      where: (e) => e.comm === "dd",
      key: (e) => ({ func: e.func }),
      aggregate: (e) => ({ time: hist(e.elapsed) }),
    }),
  ],
});
