import type { Side } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import type { Facts } from "./facts.ts";
import { decide } from "./first-of.ts";
import { groupTargets } from "./groups.ts";
import { keptAtExit, keptValues } from "./kept.ts";
import { expressionsOf } from "./measure-expressions.ts";
import { findSides, sides } from "./measure-span.ts";
import { scopeOf } from "./scope.ts";
import type { Placed } from "./state-uses.ts";
import type { StructDeclarations } from "./struct-declarations.ts";
import { findTargets } from "./target.ts";

/** What names mean where a measure's rows and states are updated, to find out the types of what is set. */
export function placeMeasure(
  measure: MeasureNode,
  facts: Facts,
  declarations: StructDeclarations,
): Placed {
  const { attach } = measure;
  if (attach.kind === "points") {
    const targets = attach.points.flatMap((point) => findTargets(point, facts, measure.attachAt));
    const scopes = groupTargets(targets, expressionsOf(measure)).map(([first]) =>
      scopeOf(facts, declarations, new Map([["args" as Side, first]])),
    );
    return { measure: decide(measure, new Map([["args", scopes[0]!]])), scopes };
  }
  const { entries, exits } = findSides(attach, facts, measure);
  const entry = scopeOf(facts, declarations, sides("entry", entries[0]!));
  const exit = scopeOf(facts, declarations, sides("exit", exits[0]!));
  const decided = decide(
    measure,
    new Map([
      ["entry", entry],
      ["exit", exit],
    ]),
  );
  const kept = keptAtExit(keptValues(decided, entry));
  const scopes = exits.map((target) => scopeOf(facts, declarations, sides("exit", target), kept));
  return { measure: decided, scopes };
}
