/**
 * How long a kernel function takes, from its call to its return, time off the CPU included.
 *
 *     bun run probes/funclatency.ts vfs_read 1 10 -d
 *     bun run probes/funclatency.ts ext4:ext4_sync_file -P
 */
import { hist, kernelFunction, kernelFunctionReturn, measure, probe, span } from "probebook";

export default probe({
  title: "Time in a kernel function",
  operands: { name: "FUNCTION", default: "vfs_read", help: "function or module:function" },
  titleOf: ([name]) => `Time in ${name}`,
  flags: { processes: { short: "P", help: "a row for each process" } },
  measure: ({ processes }, [name = ""]) =>
    measure({
      attach: span(kernelFunction(name), kernelFunctionReturn(name)),
      key: (e) => (processes ? { pid: e.pid, comm: e.comm } : {}),
      aggregate: (e) => ({ time: hist(e.elapsed) }),
    }),
});
