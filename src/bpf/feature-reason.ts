import { errno } from "./errno.ts";

/** What a process may do on this machine, as far as it explains a refusal. */
export interface Machine {
  /** Of CAP_BPF, CAP_PERFMON (CAP_SYS_ADMIN stands in for both), those that this process lacks. */
  readonly missingCapabilities: readonly string[];
  /** Undefined: unknown, because securityfs is not mounted or the kernel has no lockdown. */
  readonly lockdown: string | undefined;
}

export type FeatureName =
  | "tp_btf"
  | "raw_tp"
  | "tracepoint"
  | "fentry"
  | "kprobe"
  | "kprobe_multi"
  | "uprobe"
  | "perf_event"
  | "ringbuf"
  | "stats"
  | "percpu_hash";

/** What was being done when the kernel refused. */
export type Step = "load" | "attach" | "create" | "enable";

/** Why a feature test failed with an errno, in a phrase that follows "fentry: ". */
export function featureReason(
  feature: FeatureName,
  step: Step,
  number: number,
  machine: Machine,
): string {
  const { name, text } = errno(number);
  const refused = `the kernel refuses to ${step} it (${name}, ${text})`;
  if (name === "EPERM" || name === "EACCES") return `${refused}: ${forbidden(feature, machine)}`;
  const known = CAUSES[feature]?.[name];
  return known === undefined ? refused : `${known} (${name})`;
}

function forbidden(feature: FeatureName, { missingCapabilities, lockdown }: Machine): string {
  if (missingCapabilities.length > 0) {
    return `this process lacks ${missingCapabilities.join(" and ")}`;
  }
  if (lockdown !== undefined && lockdown !== "none") {
    return `the privileges are there, but the kernel is locked down (${lockdown})`;
  }
  if (feature === "stats") return "it takes CAP_SYS_ADMIN";
  const state =
    lockdown === undefined ? "whether the kernel is locked down is unknown" : "no lockdown";
  return `the privileges are there and ${state}: a security module, a container or the kernel itself forbids it`;
}

/** Causes that an errno has for one feature only. */
const CAUSES: Readonly<Partial<Record<FeatureName, Readonly<Record<string, string>>>>> = {
  tp_btf: { EINVAL: "the kernel is older than 5.5" },
  fentry: {
    EINVAL: "the kernel is older than 5.5, or has no BPF trampoline on this architecture",
    ENOTSUPP: "the kernel has no BPF trampoline on this architecture",
    EOPNOTSUPP: "the kernel is built without CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS",
    EBUSY: "the function is being traced in another way already",
  },
  kprobe: { ENOENT: "the kernel is built without CONFIG_KPROBES, or has no function vfs_fsync" },
  kprobe_multi: {
    EINVAL: "the kernel is older than 5.18",
    EOPNOTSUPP: "the kernel is built without CONFIG_FPROBE",
    ESRCH: "the kernel is built without CONFIG_KPROBES, or has no function vfs_fsync",
  },
  ringbuf: { EINVAL: "the kernel is older than 5.8" },
  stats: { EINVAL: "the kernel is older than 5.8" },
};
