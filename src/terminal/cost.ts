import { add, type Integer } from "../recording/integer.ts";
import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { grouped } from "./units.ts";

/**
 * What the probe itself cost, by the kernel's BPF statistics: runs, time per run, and the share of one
 * CPU and of all that are online; then the same per program, if there are several.
 */
export function costText({
  cost,
  elapsed_ns,
  host,
}: Pick<Recording, "cost" | "elapsed_ns" | "host">): string {
  if (cost.length === 0) return "Cost: not measured.\n";
  const runs = cost.map((program) => program.runs).reduce(add, 0);
  const ns = cost.map((program) => program.ns).reduce(add, 0);
  const share = elapsed_ns > 0 ? Number(ns) / Number(elapsed_ns) : 0;
  const { online } = host.cpus;
  const ofAll = online > 1 ? `, ${percent(share / online)} of all ${online}` : "";
  const total = `Cost: ${runsText(runs, ns)}, ${percent(share)} of one CPU${ofAll}.\n`;
  return total + (cost.length > 1 ? programLines(cost) : "");
}

function programLines(cost: Recording["cost"]): string {
  const names = cost.map(({ program }) => printable(program));
  const widest = Math.max(...names.map((name) => Bun.stringWidth(name)));
  return cost
    .map(({ runs, ns }, index) => {
      const name = names[index] ?? "";
      return `  ${name}${" ".repeat(widest - Bun.stringWidth(name))}  ${runsText(runs, ns)}\n`;
    })
    .join("");
}

function runsText(runs: Integer, ns: Integer): string {
  const each = runs > 0 ? ` of ${Math.round(Number(ns) / Number(runs))} ns` : "";
  return `${grouped(runs)} ${runs === 1 ? "run" : "runs"}${each}`;
}

function percent(share: number): string {
  const value = share * 100;
  return value > 0 && value < 0.01 ? "<0.01 %" : `${value.toFixed(value < 10 ? 2 : 1)} %`;
}
