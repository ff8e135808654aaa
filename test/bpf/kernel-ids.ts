import { libbpf } from "../../src/bpf/libbpf.ts";

/** Ids of all programs in the kernel, whoever loaded them. */
export function programIds(): Set<number> {
  const ids = new Set<number>();
  const next = new Uint32Array(1);
  while (libbpf().bpf_prog_get_next_id(next[0] ?? 0, next) === 0) ids.add(next[0] ?? 0);
  return ids;
}

/** The kernel frees a program some milliseconds after its last reference went (RCU). */
export async function goneWithinSeconds(id: number, seconds = 5): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (programIds().has(id)) {
    if (Date.now() > end) return false;
    await Bun.sleep(20);
  }
  return true;
}
