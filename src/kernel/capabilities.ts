/** The capabilities that tracing needs, by their bit (include/uapi/linux/capability.h). */
const BITS = {
  CAP_SYS_ADMIN: 21n,
  CAP_SYS_RESOURCE: 24n,
  CAP_SYSLOG: 34n,
  CAP_PERFMON: 38n,
  CAP_BPF: 39n,
} as const;

export type Capability = keyof typeof BITS;

/** The effective ones, from /proc/self/status' text; undefined for a text without them. */
export function parseCapabilities(status: string): ReadonlySet<Capability> | undefined {
  const mask = /^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1];
  if (mask === undefined) return undefined;
  const bits = BigInt(`0x${mask}`);
  const names = Object.keys(BITS) as Capability[];
  return new Set(names.filter((name) => (bits & (1n << BITS[name])) !== 0n));
}

/**
 * What is missing to load tracing programs: CAP_BPF and CAP_PERFMON, for both of which CAP_SYS_ADMIN
 * stands in. Before 5.8 there was CAP_SYS_ADMIN only.
 */
export function missingForTracing(held: ReadonlySet<Capability>): readonly Capability[] {
  if (held.has("CAP_SYS_ADMIN")) return [];
  return (["CAP_BPF", "CAP_PERFMON"] as const).filter((name) => !held.has(name));
}
