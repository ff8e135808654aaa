import { type Capability, missingForTracing, parseCapabilities } from "./capabilities.ts";
import { parseCpuList } from "./cpu-list.ts";
import type { Tree } from "./tree.ts";

export type Preemption = "rt" | "dynamic" | "full" | "none or voluntary";

/** Facts of the machine. Where a file is missing or says nothing, the field is undefined. */
export type Host = {
  readonly hostname: string | undefined;
  /** uname -r, -v and -m. */
  readonly release: string | undefined;
  readonly version: string | undefined;
  readonly machine: string;
  readonly preemption: Preemption | undefined;
  readonly cpusOnline: readonly number[] | undefined;
  /** Per-CPU map values have one slot for each of these: `cpusPossible.length`. */
  readonly cpusPossible: readonly number[] | undefined;
  readonly cpuModel: string | undefined;
  readonly memoryBytes: number | undefined;
  /** Seconds since 1970 at which the kernel started (btime: whole seconds). */
  readonly bootTime: number | undefined;
  /** "unknown": no securityfs, or no lockdown in this kernel; a feature test decides. */
  readonly lockdown: "none" | "integrity" | "confidentiality" | "unknown";
  /** sysctls by their kernel.* name; undefined where the kernel has none. */
  readonly kptrRestrict: number | undefined;
  readonly perfEventParanoid: number | undefined;
  readonly unprivilegedBpfDisabled: number | undefined;
  /** Of those that tracing needs, what this process holds. */
  readonly capabilities: ReadonlySet<Capability> | undefined;
  /** Of those, what is missing to load tracing programs. Empty where nothing is, or nothing is known. */
  readonly missingCapabilities: readonly Capability[];
};

const MACHINES: Readonly<Record<string, string>> = {
  x64: "x86_64",
  arm64: "aarch64",
};

/** Reads what /proc and /sys say; starts no process. */
export function readHost(tree: Tree): Host {
  const sysctl = (name: string) => tree.text(`proc/sys/kernel/${name}`)?.trim();
  const setting = (name: string) => whole(sysctl(name));
  const version = sysctl("version");
  const capabilities = parseCapabilities(tree.text("proc/self/status") ?? "");
  const cpuinfo = tree.text("proc/cpuinfo") ?? "";
  const memory = whole(/^MemTotal:\s*(\d+) kB$/m.exec(tree.text("proc/meminfo") ?? "")?.[1]);
  return {
    hostname: sysctl("hostname"),
    release: sysctl("osrelease"),
    version,
    machine: MACHINES[process.arch] ?? process.arch,
    preemption: version === undefined ? undefined : preemption(version),
    cpusOnline: cpus(tree, "online"),
    cpusPossible: cpus(tree, "possible"),
    cpuModel: /^model name\s*:\s*(.+)$/m.exec(cpuinfo)?.[1]?.trim(),
    memoryBytes: memory === undefined ? undefined : memory * 1024,
    bootTime: whole(/^btime (\d+)$/m.exec(tree.text("proc/stat") ?? "")?.[1]),
    lockdown: lockdown(tree.text("sys/kernel/security/lockdown")),
    kptrRestrict: setting("kptr_restrict"),
    perfEventParanoid: setting("perf_event_paranoid"),
    unprivilegedBpfDisabled: setting("unprivileged_bpf_disabled"),
    capabilities,
    missingCapabilities: capabilities === undefined ? [] : missingForTracing(capabilities),
  };
}

/** init/Makefile puts the model into the version string; "PREEMPT_DYNAMIC" is chosen at boot. */
export function preemption(version: string): Preemption {
  if (/\bPREEMPT_RT\b/.test(version) || /\bPREEMPT RT\b/.test(version)) return "rt";
  if (/\bPREEMPT_DYNAMIC\b/.test(version)) return "dynamic";
  return /\bPREEMPT/.test(version) ? "full" : "none or voluntary";
}

function lockdown(text: string | undefined): Host["lockdown"] {
  const chosen = /\[(none|integrity|confidentiality)\]/.exec(text ?? "")?.[1];
  switch (chosen) {
    case "none":
    case "integrity":
    case "confidentiality":
      return chosen;
    default:
      return "unknown";
  }
}

function cpus(tree: Tree, which: string): readonly number[] | undefined {
  const text = tree.text(`sys/devices/system/cpu/${which}`);
  return text === undefined ? undefined : parseCpuList(text);
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
