import type { Side } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import type { CompiledMeasure } from "./compiled-measure.ts";
import type { Facts } from "./facts.ts";
import { decide } from "./first-of.ts";
import { groupTargets } from "./groups.ts";
import { expressionsOf } from "./measure-expressions.ts";
import { compileSpan } from "./measure-span.ts";
import { prologue } from "./prologue.ts";
import { scopeOf } from "./scope.ts";
import { commonLayouts, seenEvent } from "./seen-event.ts";
import type { StateLayouts } from "./state-access.ts";
import type { StructDeclarations } from "./struct-declarations.ts";
import { findTargets } from "./target.ts";
import { keyMembers, needsScratch } from "./update.ts";
import { rowMembers } from "./update-value.ts";

export function compileMeasure(
  measure: MeasureNode,
  number: number,
  facts: Facts,
  declarations: StructDeclarations,
  states: StateLayouts,
): CompiledMeasure {
  const { attach } = measure;
  return attach.kind === "span"
    ? compileSpan(measure, attach, number, facts, declarations, states)
    : compilePoints(measure, attach.points, number, facts, declarations, states);
}

function compilePoints(
  measure: MeasureNode,
  points: (MeasureNode["attach"] & { kind: "points" })["points"],
  number: number,
  facts: Facts,
  declarations: StructDeclarations,
  states: StateLayouts,
): CompiledMeasure {
  const targets = points.flatMap((point) => findTargets(point, facts, measure.attachAt));
  const groups = groupTargets(targets, expressionsOf(measure));
  const scopes = groups.map((own) =>
    scopeOf(facts, declarations, new Map([["args" as Side, own[0]]]), undefined, {
      all: targets,
      own,
    }),
  );
  const compiled = scopes.map((scope, program) => {
    const targets = groups[program]!;
    const decided = decide(measure, new Map([["args", scope]]));
    const seen = seenEvent(decided, scope, states, facts.cpus, { number, program });
    return { ...seen, body: [prologue(targets, scope), seen.body].join("\n") };
  });
  const { layout, event } = commonLayouts(compiled, groups, measure);
  return {
    number,
    layout,
    event,
    programs: groups.map((group, i) => ({ targets: group, body: compiled[i]!.body, finish: "" })),
    updaters: groups.length,
    open: undefined,
    keyMembers: keyMembers(layout),
    rowMembers: rowMembers(layout),
    scratches: needsScratch(layout) ? groups.length : 0,
  };
}
