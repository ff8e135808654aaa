/**
 * How often functions of the kernel are called.
 *
 *     bun run probes/funccount.ts 'vfs_*' 1 10
 *     bun run probes/funccount.ts tcp_sendmsg tcp_recvmsg -D 10s
 */
import { anyOf, attachPoint, count, measure, probe } from "probebook";

export default probe({
  title: "Calls of functions",
  operands: {
    name: "FUNCTION",
    default: "vfs_*",
    help: "function, module:function, glob, or t:category:tracepoint",
  },
  titleOf: (points) => `Calls of ${points.join(", ")}`,
  measure: (_, points) =>
    measure({
      attach: anyOf(...points.map(attachPoint)),
      key: (e) => ({ function: e.func }),
      aggregate: () => ({ calls: count() }),
    }),
});
