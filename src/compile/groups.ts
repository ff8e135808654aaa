import { type Expression, parts } from "../spec/expression.ts";
import { sameArguments } from "./argument.ts";
import type { Target } from "./candidate.ts";
import { MOST_NAMED, readsPoint } from "./point-name.ts";

/** Targets that one program serves. */
export type Group = readonly [Target, ...Target[]];

/**
 * One program serves all targets that allow it, if no expression reads arguments or they have the same;
 * all others need a program each.
 */
export function groupTargets(
  targets: readonly Target[],
  expressions: readonly Expression[],
): readonly Group[] {
  const readsArgs = expressions.some(readsArguments);
  // Which one was hit is then known to each program.
  const apart = targets.length <= MOST_NAMED && expressions.some(readsPoint);
  const groups: [Target, ...Target[]][] = [];
  const open = new Map<string, [Target, ...Target[]][]>();
  for (const target of targets) {
    const candidates = target.shares === undefined || apart ? [] : (open.get(target.shares) ?? []);
    const group = candidates.find(
      ([first]) => !readsArgs || sameArguments(first.args, target.args),
    );
    if (group !== undefined) {
      group.push(target);
      continue;
    }
    const own: [Target, ...Target[]] = [target];
    groups.push(own);
    if (target.shares !== undefined) open.set(target.shares, [...candidates, own]);
  }
  return groups;
}

function readsArguments(expression: Expression): boolean {
  return expression.kind === "arguments" || parts(expression).some(readsArguments);
}
