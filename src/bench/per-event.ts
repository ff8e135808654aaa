import { rmSync } from "node:fs";
import { enableStats } from "../bpf/stats.ts";
import { attachEmptyPrograms } from "./empty-programs.ts";
import { type LoadedProgram, loadedPrograms, ranBetween } from "./loaded-programs.ts";
import { type Figure, figure } from "./statistics.ts";
import { run } from "./tool-run.ts";
import {
  bpftrace,
  bpftraceEverything,
  freshFolder,
  libbpfTools,
  probebook,
  type Tool,
} from "./tools.ts";

/** ns per softirq, entry and exit together, and of each program. */
export interface PairCost {
  readonly pair: Figure;
  readonly programs: readonly Figure[];
}

export interface PairCosts {
  readonly empty: PairCost;
  readonly libbpfTools: PairCost;
  readonly bpftrace: PairCost;
  /** With count, sum and longest, which Probebook keeps too. */
  readonly bpftraceEverything: PairCost;
  readonly probebook: PairCost;
}

/**
 * What the kernel accounts for each tool's programs (run_time_ns and run_cnt) while the loopback device
 * is busy, one tool at a time, all of them in each round. It is the programs' own time: how the kernel
 * gets to them, which is dearer for the classic tracepoints that bpftrace uses, is not in it.
 */
export async function perEvent(rounds: number, milliseconds: number): Promise<PairCosts> {
  const cache = freshFolder();
  const kinds = ["empty", "libbpfTools", "bpftrace", "bpftraceEverything", "probebook"] as const;
  const measured = new Map(kinds.map((kind) => [kind, [] as (readonly LoadedProgram[])[]]));
  using _stats = enableStats();
  try {
    for (let round = 0; round < rounds; round++) {
      const runs = {
        empty: await underLoadOfEmpty(milliseconds),
        libbpfTools: await underLoadOf(libbpfTools, milliseconds),
        bpftrace: await underLoadOf(bpftrace, milliseconds),
        bpftraceEverything: await underLoadOf(bpftraceEverything, milliseconds),
        probebook: await underLoadOf(probebook("probebook", cache), milliseconds),
      };
      for (const kind of kinds) measured.get(kind)?.push(runs[kind]);
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  const cost = (kind: (typeof kinds)[number]) => pairCost(measured.get(kind) ?? []);
  return {
    empty: cost("empty"),
    libbpfTools: cost("libbpfTools"),
    bpftrace: cost("bpftrace"),
    bpftraceEverything: cost("bpftraceEverything"),
    probebook: cost("probebook"),
  };
}

/** Of the same programs in several rounds. A pair is one run of the program that ran most often. */
export function pairCost(rounds: readonly (readonly LoadedProgram[])[]): PairCost {
  const count = Math.max(...rounds.map((programs) => programs.length));
  return {
    pair: figure(
      rounds.map((programs) => {
        const pairs = Math.max(...programs.map((program) => program.runs));
        return programs.reduce((sum, program) => sum + program.ns, 0) / pairs;
      }),
    ),
    programs: Array.from({ length: count }, (_, index) =>
      figure(
        rounds.flatMap((programs) => {
          const program = programs[index];
          return program === undefined ? [] : [program.ns / program.runs];
        }),
      ),
    ),
  };
}

async function underLoadOf(tool: Tool, milliseconds: number): Promise<readonly LoadedProgram[]> {
  await using running = await run(tool);
  return await underLoad(tool.name, running.pid, milliseconds);
}

async function underLoadOfEmpty(milliseconds: number): Promise<readonly LoadedProgram[]> {
  using _programs = await attachEmptyPrograms();
  return await underLoad("the empty programs", process.pid, milliseconds);
}

/** Caches and frequencies have this long to settle before the first look. */
const settling = 300;

async function underLoad(
  name: string,
  pid: number,
  milliseconds: number,
): Promise<readonly LoadedProgram[]> {
  const duration = String(settling + milliseconds + 200);
  const load = Bun.spawn([process.execPath, "src/bench/loopback.ts", duration], {
    stdin: "ignore",
    stdout: "ignore",
    stderr: "inherit",
  });
  await Bun.sleep(settling);
  const before = loadedPrograms(pid);
  await Bun.sleep(milliseconds);
  const ran = ranBetween(before, loadedPrograms(pid));
  await load.exited;
  if (ran.length < 2) throw new Error(`${name}: ${ran.length} programs ran, not entry and exit`);
  return ran;
}
