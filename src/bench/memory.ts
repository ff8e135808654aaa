import { rmSync } from "node:fs";
import { type Memory, memoryOfTree } from "./process-tree.ts";
import { run } from "./tool-run.ts";
import { bpftrace, freshFolder, libbpfTools, probebook, type Tool } from "./tools.ts";

/** Bytes. */
export interface PeakMemory {
  /** Of the largest single process. */
  readonly largest: number;
  /** Of all processes at one moment; a page that they share counts once. */
  readonly together: number;
}

export interface Memories {
  readonly bpftrace: PeakMemory;
  readonly libbpfTools: PeakMemory;
  readonly cold: PeakMemory;
  readonly warm: PeakMemory;
}

/** Peaks from start to a second after attaching, in runs of their own: watching costs time. */
export async function memory(): Promise<Memories> {
  const cache = freshFolder();
  try {
    return {
      bpftrace: await peak(bpftrace),
      libbpfTools: await peak(libbpfTools),
      cold: await peak(probebook("probebook, cold", cache)),
      warm: await peak(probebook("probebook, warm", cache)),
    };
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function peak(tool: Tool): Promise<PeakMemory> {
  let watched = { largest: 0, together: 0 };
  let timer: Timer | undefined;
  try {
    await using _run = await run(tool, (pid) => {
      timer = setInterval(() => {
        watched = raised(watched, memoryOfTree(pid));
      }, 4);
    });
    await Bun.sleep(1200);
  } finally {
    clearInterval(timer);
  }
  return watched;
}

/** The peaks so far, with one more look at all processes. */
export function raised(peak: PeakMemory, processes: readonly Memory[]): PeakMemory {
  const together = processes.reduce((sum, each) => sum + each.share, 0);
  return {
    largest: Math.max(peak.largest, ...processes.map((each) => each.peak)),
    together: Math.max(peak.together, together),
  };
}
