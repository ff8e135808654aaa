import { closeSync, constants, openSync } from "node:fs";
import type { BpfObject } from "../bpf/object.ts";
import { UserError } from "../user-error.ts";

/** Which events count at all, beside the spec's own `where`. */
export interface Filters {
  readonly cpu: number | undefined;
  /** Process ID (tgid) in the initial PID namespace. */
  readonly pid: number | undefined;
  /** Directory of a cgroup v2; tasks in it and below. */
  readonly cgroup: string | undefined;
}

/** The filters as values of the generated C's `const volatile` globals. */
export function filterConstants(filters: Filters): ReadonlyMap<string, Uint8Array> {
  const word = (value: number) => new Uint8Array(new Int32Array([value]).buffer);
  return new Map([
    ["only_cpu", word(filters.cpu ?? -1)],
    ["only_pid", word(filters.pid ?? 0)],
    ["only_cgroup", word(filters.cgroup === undefined ? 0 : 1)],
  ]);
}

/** The kernel takes its own reference of the cgroup; the descriptor is needed for a moment only. */
export function setCgroup(object: BpfObject, { cgroup }: Filters): void {
  if (cgroup === undefined) return;
  let fd: number;
  try {
    fd = openSync(cgroup, constants.O_RDONLY | constants.O_DIRECTORY);
  } catch (error) {
    throw new UserError(`cgroup ${cgroup}: it cannot be opened`, { cause: error });
  }
  try {
    const word = (value: number) => new Uint8Array(new Uint32Array([value]).buffer);
    object.map("cgroup").update(word(0), word(fd));
  } finally {
    closeSync(fd);
  }
}
