import { readdirSync, readFileSync } from "node:fs";

/** A BPF program that a process holds, with what the kernel accounted for it. */
export interface LoadedProgram {
  readonly id: number;
  readonly runs: number;
  readonly ns: number;
}

/** The programs of one process in the order of loading; nobody else's, however alike they are. */
export function loadedPrograms(pid: number): readonly LoadedProgram[] {
  const programs = new Map<number, LoadedProgram>();
  const folder = `/proc/${pid}/fdinfo`;
  for (const fd of readdirSync(folder)) {
    const program = loadedProgram(textOf(`${folder}/${fd}`));
    if (program !== undefined) programs.set(program.id, program);
  }
  return [...programs.values()].sort((a, b) => a.id - b.id);
}

/** From the text of /proc/PID/fdinfo/FD (bpf_prog_show_fdinfo); undefined for what is no program. */
export function loadedProgram(fdinfo: string): LoadedProgram | undefined {
  if (!/^prog_type:/m.test(fdinfo)) return undefined;
  const field = (name: string) => Number(new RegExp(`^${name}:\\t(\\d+)$`, "m").exec(fdinfo)?.[1]);
  return { id: field("prog_id"), runs: field("run_cnt"), ns: field("run_time_ns") };
}

/** What ran between two looks; programs that were not loaded at the first are left out. */
export function ranBetween(
  before: readonly LoadedProgram[],
  after: readonly LoadedProgram[],
): readonly LoadedProgram[] {
  return after.flatMap((end) => {
    const begin = before.find((program) => program.id === end.id);
    if (begin === undefined || end.runs === begin.runs) return [];
    return [{ id: end.id, runs: end.runs - begin.runs, ns: end.ns - begin.ns }];
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Closed since the folder was read.
    return "";
  }
}
