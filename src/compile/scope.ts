import { type Expression, type Side, show } from "../spec/expression.ts";
import { argumentValue } from "./argument-value.ts";
import { builtinValue } from "./builtin-value.ts";
import type { CValue } from "./c-value.ts";
import type { Target } from "./candidate.ts";
import type { Scope } from "./expression-scope.ts";
import type { Facts } from "./facts.ts";
import { nameOf, type Points, pointNames, pointValue } from "./point-name.ts";
import type { StructDeclarations } from "./struct-declarations.ts";

/**
 * What names mean in a program; `sides` are the targets whose arguments it reads, `points` all that could run
 * it, and `kept` holds the values that a span brought along.
 */
export function scopeOf(
  facts: Pick<Facts, "btf" | "cpus" | "kernel">,
  declarations: StructDeclarations,
  sides: ReadonlyMap<Side, Target>,
  kept: ReadonlyMap<string, CValue> = new Map(),
  points: Points = onlyPoint(sides),
): Scope {
  const { btf, cpus, kernel } = facts;
  return {
    btf,
    declarations,
    cpus,
    argument: (side, name) => {
      const target = sides.get(side);
      const argument = target?.args.get(name);
      return target && argument && argumentValue(argument);
    },
    argumentNames: (side) => {
      const target = sides.get(side);
      return {
        names: [...(target?.args.keys() ?? [])],
        point: target === undefined ? side : `${nameOf("point", target)} (${target.mechanism})`,
      };
    },
    builtin: (name) =>
      name === "func" || name === "point" ? pointValue(name, points) : builtinValue(name, btf),
    pointNames: (name) => pointNames(name, points),
    symbolAbsence: (name) => symbolAbsence(name, kernel),
    kept: (expression: Expression) => kept.get(show(expression)),
  };
}

/** A span's event is its exit. */
function onlyPoint(sides: ReadonlyMap<Side, Target>): Points {
  const target = sides.get("exit") ?? sides.get("args") ?? sides.get("entry");
  const targets = target === undefined ? [] : [target];
  return { all: targets, own: targets };
}

function symbolAbsence(name: string, { kallsyms }: Facts["kernel"]): string | undefined {
  if (kallsyms === undefined) return undefined;
  if (kallsyms.reason !== undefined) return kallsyms.reason;
  const found = kallsyms.find(name);
  if (found.length > 1) return `/proc/kallsyms has ${found.length} symbols named ${name}`;
  if (found.length === 1) return undefined;
  // On every SMP kernel that lists data at all.
  return kallsyms.find("__per_cpu_offset").length === 0
    ? "this kernel does not list its variables in /proc/kallsyms (CONFIG_KALLSYMS_ALL)"
    : `/proc/kallsyms has no symbol ${name}`;
}
