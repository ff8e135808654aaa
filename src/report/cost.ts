import { add, type Integer } from "../recording/integer.ts";
import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { duration, group, percent } from "./quantity.ts";

export interface CostView {
  readonly rows: readonly CostRow[];
  readonly total: CostRow;
}

interface CostRow {
  readonly program: string;
  readonly runs: string;
  readonly time: string;
  readonly exact: string;
  readonly perRun: string;
  /** Of all online CPUs' time during the run. */
  readonly share: string;
}

/** What the probe's own programs used, by the kernel's BPF statistics; null where it kept none. */
export function costView(recording: Recording): CostView | null {
  const { cost } = recording;
  if (cost.length === 0) return null;
  return {
    rows: cost.map(({ program, runs, ns }) => costRow(recording, printable(program), runs, ns)),
    total: costRow(recording, "all programs", sum(cost, "runs"), sum(cost, "ns")),
  };
}

/** Nanoseconds in all programs. */
export function costNs({ cost }: Recording): Integer {
  return sum(cost, "ns");
}

function sum(cost: Recording["cost"], figure: "runs" | "ns"): Integer {
  return cost.map((program) => program[figure]).reduce(add, 0);
}

function costRow(recording: Recording, program: string, runs: Integer, ns: Integer): CostRow {
  const each = Number(ns) / Number(runs);
  return {
    program,
    runs: group(runs),
    time: duration(ns),
    exact: `${group(ns)} ns`,
    perRun: Number.isFinite(each) ? `${each.toFixed(each < 100 ? 1 : 0)} ns` : "–",
    share: percent(ns, cpuNs(recording)),
  };
}

/** The CPU time that the machine had while it was measured. */
export function cpuNs({ elapsed_ns, host }: Pick<Recording, "elapsed_ns" | "host">): number {
  return Number(elapsed_ns) * host.cpus.online;
}
