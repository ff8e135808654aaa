import type { Btf } from "../kernel/btf.ts";
import { showPoint } from "../spec/attach.ts";
import { type Expression, type Side, show } from "../spec/expression.ts";
import { argumentValue } from "./argument-value.ts";
import { builtinValue } from "./builtin-value.ts";
import type { CValue } from "./c-value.ts";
import type { Target } from "./candidate.ts";
import type { Scope } from "./expression.ts";
import type { StructDeclarations } from "./struct-declarations.ts";

/** What names mean in a program at `target`; `kept` holds the values that a span brought along. */
export function scopeOf(
  btf: Btf,
  declarations: StructDeclarations,
  sides: ReadonlyMap<Side, Target>,
  kept: ReadonlyMap<string, CValue> = new Map(),
): Scope {
  return {
    btf,
    declarations,
    argument: (side, name) => {
      const target = sides.get(side);
      const argument = target?.args.get(name);
      return argument && argumentValue(argument);
    },
    argumentNames: (side) => {
      const target = sides.get(side);
      return {
        names: [...(target?.args.keys() ?? [])],
        point: target === undefined ? side : `${showPoint(target.point)} (${target.mechanism})`,
      };
    },
    builtin: builtinValue,
    kept: (expression: Expression) => kept.get(show(expression)),
  };
}
