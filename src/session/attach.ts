import type { Link } from "../bpf/link.ts";
import type { BpfObject } from "../bpf/object.ts";
import type { Mechanism } from "../compile/facts.ts";
import type { Plan, ProgramPlan } from "../compile/plan.ts";

/** A mechanism that the plan chose was refused when it came to it. */
export class MechanismRefused extends Error {
  constructor(
    readonly mechanism: Mechanism,
    override readonly cause: unknown,
  ) {
    super(`${mechanism} was refused: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Attaches all programs in the plan's order. If one fails, those before it are detached again. */
export function attachAll(object: BpfObject, plan: Plan): readonly Link[] {
  const links: Link[] = [];
  for (const program of plan.programs) {
    try {
      links.push(...attachOne(object, program));
    } catch (error) {
      for (const link of links) link[Symbol.dispose]();
      throw new MechanismRefused(program.mechanism, error);
    }
  }
  return links;
}

function attachOne(object: BpfObject, { name, mechanism, symbols }: ProgramPlan): Link[] {
  const program = object.program(name);
  if (mechanism !== "kprobe") return [program.attach()];
  return symbols.map((symbol) => program.attachKprobe(symbol));
}
