import { closeSync } from "node:fs";
import { libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";

const BPF_STATS_RUN_TIME = 0;

/**
 * While it lives the kernel accounts run time and count of all BPF programs (BPF_ENABLE_STATS, 5.8+),
 * which costs each run two reads of the clock. Throws LibbpfError: EPERM without CAP_SYS_ADMIN, EINVAL
 * on an older kernel.
 */
export function enableStats(): Disposable {
  const fd = libbpf().bpf_enable_stats(BPF_STATS_RUN_TIME);
  if (fd < 0) {
    throw new LibbpfError("the kernel's BPF statistics cannot be enabled", fd, {
      advice: "They need Linux 5.8 and CAP_SYS_ADMIN; without them a run cannot say what it cost.",
    });
  }
  let open = true;
  return {
    [Symbol.dispose]() {
      if (open) closeSync(fd);
      open = false;
    },
  };
}
