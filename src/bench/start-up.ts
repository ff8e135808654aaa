import { rmSync } from "node:fs";
import { type Figure, figure } from "./statistics.ts";
import { run } from "./tool-run.ts";
import { bpftrace, freshFolder, libbpfTools, probebook, type Tool } from "./tools.ts";

export interface StartUp {
  readonly bpftrace: Figure;
  readonly libbpfTools: Figure;
  /** With an empty object cache. */
  readonly cold: Figure;
  /** With the object in the cache. */
  readonly warm: Figure;
}

/**
 * Milliseconds from starting the process to everything attached, the tools in turn in each round. A
 * round before the first fills the warm cache and the system's page cache and is not counted.
 */
export async function startUp(rounds: number): Promise<StartUp> {
  const warmCache = freshFolder();
  try {
    const times = { bpftrace: [], libbpfTools: [], cold: [], warm: [] } as Record<
      keyof StartUp,
      number[]
    >;
    for (let round = 0; round <= rounds; round++) {
      const took = {
        bpftrace: await attachedAfter(bpftrace),
        libbpfTools: await attachedAfter(libbpfTools),
        cold: await coldStart(),
        warm: await attachedAfter(probebook("probebook, warm", warmCache)),
      };
      if (round === 0) continue;
      for (const name of ["bpftrace", "libbpfTools", "cold", "warm"] as const) {
        times[name].push(took[name]);
      }
    }
    return {
      bpftrace: figure(times.bpftrace),
      libbpfTools: figure(times.libbpfTools),
      cold: figure(times.cold),
      warm: figure(times.warm),
    };
  } finally {
    rmSync(warmCache, { recursive: true, force: true });
  }
}

async function coldStart(): Promise<number> {
  const cache = freshFolder();
  try {
    return await attachedAfter(probebook("probebook, cold", cache));
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function attachedAfter(tool: Tool): Promise<number> {
  await using started = await run(tool);
  return started.attachedAfter;
}
