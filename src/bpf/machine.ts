import { readFileSync } from "node:fs";
import type { Machine } from "./feature-reason.ts";

const CAP_SYS_ADMIN = 21n;
const NEEDED: ReadonlyMap<bigint, string> = new Map([
  [39n, "CAP_BPF"],
  [38n, "CAP_PERFMON"],
]);

/** The running machine. CAP_BPF and CAP_PERFMON are of 5.8; before that it takes CAP_SYS_ADMIN. */
export function thisMachine(): Machine {
  return {
    missingCapabilities: missingCapabilities(text("/proc/self/status")),
    lockdown: /\[(\w+)\]/.exec(text("/sys/kernel/security/lockdown"))?.[1],
  };
}

/** From the text of /proc/PID/status. */
export function missingCapabilities(status: string): readonly string[] {
  const held = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`);
  const has = (bit: bigint): boolean => (held & (1n << bit)) !== 0n;
  if (has(CAP_SYS_ADMIN)) return [];
  return [...NEEDED].filter(([bit]) => !has(bit)).map(([, name]) => name);
}

function text(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
