import type { Plan } from "../compile/plan.ts";

/** Names of the functions that fentry and fexit programs trace, without their modules. */
export function tracedFunctions({ programs }: Pick<Plan, "programs">): ReadonlySet<string> {
  return new Set(
    programs
      .filter(({ mechanism }) => mechanism === "fentry" || mechanism === "fexit")
      .flatMap(({ symbols }) => symbols.map((symbol) => symbol.replace(/^.*:/, ""))),
  );
}
