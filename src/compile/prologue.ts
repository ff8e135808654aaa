import type { Scope } from "./expression.ts";
import type { Group } from "./groups.ts";
import { Lines } from "./lines.ts";
import { syscallGuard } from "./syscall-guard.ts";

/** What a program does first: leave, for events that are not meant. */
export function prologue(targets: Group, scope: Scope, filtered = true): Lines {
  const lines = new Lines().add(...syscallGuard(targets, scope));
  // What runs once, or from time to time, is nobody's in particular.
  const { kind } = targets[0].point;
  if (!filtered || kind === "begin" || kind === "end" || kind === "interval") return lines;
  return lines.add("if (!wanted())", "\treturn 0;");
}
