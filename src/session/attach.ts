import { closeSync } from "node:fs";
import { LibbpfError } from "../bpf/libbpf-error.ts";
import type { Link } from "../bpf/link.ts";
import type { BpfObject } from "../bpf/object.ts";
import { openPerfEvent } from "../bpf/perf-event.ts";
import type { Program } from "../bpf/program.ts";
import type { Place } from "../compile/place.ts";
import type { Plan, ProgramPlan } from "../compile/plan.ts";

/** A mechanism that the plan chose was refused when it came to it. */
export class MechanismRefused extends Error {
  constructor(
    /** The program that could not be attached. */
    readonly program: ProgramPlan,
    /** Those of its symbols that it could not be attached to. */
    readonly symbols: readonly string[],
    override readonly cause: unknown,
  ) {
    super(
      `${program.mechanism} was refused: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** What attaching depends on besides the plan. */
export interface AttachOptions {
  /** User functions are attached to in this process only. */
  readonly pid: number | undefined;
  /** Where counters are attached to. */
  readonly cpus: readonly number[];
}

/** Attaches all programs in the plan's order. If one fails, those before it are detached again. */
export function attachAll(object: BpfObject, plan: Plan, options: AttachOptions): readonly Link[] {
  const links: Link[] = [];
  for (const program of plan.programs) {
    try {
      attachProgram(object.program(program.name), program, options, links);
    } catch (error) {
      for (const link of links) link[Symbol.dispose]();
      throw error;
    }
  }
  return links;
}

/** Runs the programs that are for the start, or for the end. */
export function runOnce(object: BpfObject, plan: Plan, when: "begin" | "end"): void {
  for (const { name, places } of plan.programs) {
    for (const place of places) {
      if (place.kind === "run" && place.when === when)
        object.program(name).testRun(new BigUint64Array(0));
    }
  }
}

function attachProgram(
  program: Program,
  plan: ProgramPlan,
  options: AttachOptions,
  links: Link[],
): void {
  const { places, symbols, body } = plan;
  // Cookies need Linux 5.15: only programs that ask where they were hit have them.
  const cookies = body.includes("bpf_get_attach_cookie");
  const many = places.flatMap((place) => (place.kind === "oneOfMany" ? place : []));
  if (many.length > 0) {
    const names = many.map(({ symbol }) => symbol);
    const numbers = cookies ? { cookies: names.map((_, i) => i) } : {};
    const attach = () =>
      program.attachKprobeMulti(names, { retprobe: many[0]!.returns, ...numbers });
    links.push(...refusing(plan, symbols, () => [attach()]));
    return;
  }
  for (const [i, place] of places.entries()) {
    // A program for all system calls has one place and many symbols.
    const meant = places.length === symbols.length ? symbols.slice(i, i + 1) : symbols;
    const attach = () => [...attachTo(program, place, cookies ? i : 0, options)];
    links.push(...refusing(plan, meant, attach));
  }
}

function refusing(
  program: ProgramPlan,
  symbols: readonly string[],
  attach: () => readonly Link[],
): readonly Link[] {
  try {
    return attach();
  } catch (error) {
    throw new MechanismRefused(program, symbols, error);
  }
}

function* attachTo(
  program: Program,
  place: Place,
  cookie: number,
  { pid, cpus }: AttachOptions,
): Iterable<Link> {
  switch (place.kind) {
    case "section":
      yield program.attach();
      return;
    case "function": {
      const { symbol, returns: retprobe, offset } = place;
      yield program.attachKprobe(symbol, { retprobe, offset, cookie });
      return;
    }
    case "userFunction": {
      const { path, fileOffset, returns: retprobe, semaphore } = place;
      const only = pid === undefined ? {} : { pid };
      yield program.attachUprobe(path, fileOffset, { retprobe, semaphore, cookie, ...only });
      return;
    }
    case "perfEvent": {
      const all = place.cpus === "each" ? cpus : cpus.slice(0, 1);
      for (const cpu of all) yield attachToCounter(program, place, cookie, cpu);
      return;
    }
    case "oneOfMany":
    case "run":
  }
}

/** enum perf_type_id. */
const TYPE = { hardware: 0, software: 1 } as const;

function attachToCounter(
  program: Program,
  { counter, config, sample, frequency, name }: Place & { kind: "perfEvent" },
  cookie: number,
  cpu: number,
): Link {
  const event = openCounter(name, { type: TYPE[counter], config, sample, frequency, cpu });
  try {
    return program.attachPerfEvent(event, cookie);
  } catch (error) {
    closeSync(event);
    throw error;
  }
}

function openCounter(name: string, event: Parameters<typeof openPerfEvent>[0]): number {
  try {
    return openPerfEvent(event);
  } catch (error) {
    if (!(error instanceof LibbpfError)) throw error;
    throw new LibbpfError(`${name} cannot be counted on CPU ${event.cpu}`, error.errno, {
      ...(advice[error.code] === undefined ? {} : { advice: advice[error.code]! }),
    });
  }
}

const noCounter =
  "This processor, or this virtual machine, does not have that counter: `perf list` shows which it has. " +
  'profile(hz) and software("cpu-clock", ns) work everywhere.';

const advice: Readonly<Record<string, string>> = {
  ENOENT: noCounter,
  EOPNOTSUPP: noCounter,
  ENODEV: noCounter,
  EINVAL: "kernel.perf_event_max_sample_rate (sysctl) may be below what was asked for.",
};
