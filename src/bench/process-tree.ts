import { readdirSync, readFileSync } from "node:fs";

/** One process at one moment, in bytes. */
export interface Memory {
  /** What is resident, each shared page divided by the number of processes that share it. */
  readonly share: number;
  /** The most that ever was resident, shared pages in full. */
  readonly peak: number;
}

/** A process and its descendants, without those that ended meanwhile. */
export function memoryOfTree(pid: number): readonly Memory[] {
  const own = memoryOf(read(`/proc/${pid}/status`), read(`/proc/${pid}/smaps_rollup`));
  const children = tasks(pid).flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(" ").filter(Boolean),
  );
  return [
    ...(own === undefined ? [] : [own]),
    ...children.flatMap((child) => memoryOfTree(Number(child))),
  ];
}

/** From the texts of /proc/PID/status and smaps_rollup; undefined where the process has ended. */
export function memoryOf(status: string, rollup: string): Memory | undefined {
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  const share = /^Pss:\s*(\d+) kB$/m.exec(rollup)?.[1];
  if (peak === undefined || share === undefined) return undefined;
  return { peak: Number(peak) * 1024, share: Number(share) * 1024 };
}

function tasks(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
