import { type Expression, parts, type Side } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Scope } from "./expression.ts";
import type { Facts } from "./facts.ts";
import { decideFirst } from "./first-of.ts";
import type { Layout } from "./layout.ts";
import { Lines } from "./lines.ts";
import { layoutOf } from "./measure-layout.ts";
import { scopeOf } from "./scope.ts";
import {
  closeSpan,
  type Join,
  joinOf,
  keptAtExit,
  keptValues,
  openBytes,
  openMembers,
  openSpan,
  releaseSpan,
} from "./span.ts";
import type { StructDeclarations } from "./struct-declarations.ts";
import { type Argument, findTargets, type Target } from "./target.ts";
import { keyMembers, needsScratch, updateRow } from "./update.ts";
import { rowMembers } from "./update-value.ts";

/** One program's code, and every place that it is to be attached to. */
export interface ProgramCode {
  readonly targets: readonly [Target, ...Target[]];
  /** Ends by falling through, or by `goto out`. */
  readonly body: string;
  /** What must be done on every way out. */
  readonly finish: string;
}

/** One measure for one kernel: its maps' shapes and its programs, in the order of attaching. */
export interface CompiledMeasure {
  readonly number: number;
  readonly layout: Layout;
  readonly programs: readonly ProgramCode[];
  /** Programs that update rows; above 1 they can interrupt each other. */
  readonly updaters: number;
  readonly open:
    | { readonly join: Join; readonly members: readonly string[]; readonly bytes: number }
    | undefined;
  readonly keyMembers: readonly string[];
  readonly rowMembers: readonly string[];
  readonly scratches: number;
}

export function compileMeasure(
  measure: MeasureNode,
  number: number,
  facts: Facts,
  declarations: StructDeclarations,
): CompiledMeasure {
  const { attach } = measure;
  return attach.kind === "span"
    ? compileSpan(measure, attach, number, facts, declarations)
    : compilePoints(measure, attach.points, number, facts, declarations);
}

function compilePoints(
  measure: MeasureNode,
  points: (MeasureNode["attach"] & { kind: "points" })["points"],
  number: number,
  facts: Facts,
  declarations: StructDeclarations,
): CompiledMeasure {
  const targets = points.flatMap((point) => findTargets(point, facts, measure.attachAt));
  const groups = groupTargets(targets, expressionsOf(measure).some(readsArguments));
  const scopes = groups.map(([first]) =>
    scopeOf(facts.btf, declarations, new Map([["args" as Side, first]])),
  );
  const compiled = scopes.map((scope, program) => {
    const decided = decide(measure, new Map([["args", scope]]));
    const layout = layoutOf(decided, scope, facts.cpus);
    const body = new Lines().add("if (!wanted())", "\treturn 0;");
    const update = updateRow(decided, layout, scope, { number, program });
    return { layout, body: `${body}\n${update}` };
  });
  const layout = commonLayout(
    compiled.map((one) => one.layout),
    groups,
    measure,
  );
  return {
    number,
    layout,
    programs: groups.map((group, i) => ({ targets: group, body: compiled[i]!.body, finish: "" })),
    updaters: groups.length,
    open: undefined,
    keyMembers: keyMembers(layout),
    rowMembers: rowMembers(layout),
    scratches: needsScratch(layout) ? groups.length : 0,
  };
}

/**
 * One kprobe program serves all functions, if it reads no arguments or they have the same; every
 * other mechanism needs a program for each target.
 */
function groupTargets(
  targets: readonly Target[],
  readsArgs: boolean,
): readonly [Target, ...Target[]][] {
  const groups: [Target, ...Target[]][] = [];
  for (const target of targets) {
    const shared = groups.find(
      ([first]) =>
        target.mechanism === "kprobe" &&
        first.mechanism === "kprobe" &&
        (!readsArgs || haveSameArguments(first, target)),
    );
    if (shared === undefined) groups.push([target]);
    else shared.push(target);
  }
  return groups;
}

function haveSameArguments({ args: one }: Target, { args: other }: Target): boolean {
  const isSame = (a: Argument, b: Argument | undefined) =>
    a.kind === "value" && b?.kind === "value"
      ? a.index === b.index && a.type.btf === b.type.btf && a.type.id === b.type.id
      : a.kind === b?.kind;
  return one.size === other.size && [...one].every(([name, a]) => isSame(a, other.get(name)));
}

function readsArguments(expression: Expression): boolean {
  return expression.kind === "arguments" || parts(expression).some(readsArguments);
}

/** All programs update the same rows: what a column holds must be of one kind wherever it comes from. */
function commonLayout(
  layouts: readonly Layout[],
  groups: readonly (readonly [Target, ...Target[]])[],
  measure: MeasureNode,
): Layout {
  const [first, ...others] = layouts as [Layout, ...Layout[]];
  const columns = ({ keys, values }: Layout) => [...keys, ...values];
  for (const [i, layout] of others.entries()) {
    const own = columns(layout);
    const differing = columns(first).findIndex((column, at) => !Bun.deepEquals(column, own[at]));
    if (differing < 0) continue;
    const { name } = own[differing]!;
    throw new SpecError(
      `${name} is of another kind at ${groups[i + 1]![0].symbol} than at ${groups[0]![0].symbol}`,
      measure.attachAt,
      "Give each attach point a measure of its own.",
    );
  }
  return first;
}

function compileSpan(
  node: MeasureNode,
  span: MeasureNode["attach"] & { kind: "span" },
  number: number,
  facts: Facts,
  declarations: StructDeclarations,
): CompiledMeasure {
  const [entry] = findTargets(span.entry, facts, node.attachAt);
  const [exit] = findTargets(span.exit, facts, node.attachAt);
  if (entry === undefined || exit === undefined)
    throw new Error("an attach point without a target");
  const { btf } = facts;
  const entryScope = scopeOf(btf, declarations, sides("entry", entry));
  const exitScope = scopeOf(btf, declarations, sides("exit", exit));
  const measure = decide(
    node,
    new Map([
      ["entry", entryScope],
      ["exit", exitScope],
    ]),
  );
  const by = span.by && {
    entry: span.by.entry.map((one) => decideFirst(one, new Map([["args", entryScope]]))),
    exit: span.by.exit.map((one) => decideFirst(one, new Map([["args", exitScope]]))),
  };
  const decided = { ...span, by };
  const kept = keptValues(measure, entryScope);
  const join = joinOf(decided, entryScope);
  const scope = scopeOf(btf, declarations, sides("exit", exit), keptAtExit(kept));
  const layout = layoutOf(measure, scope, facts.cpus);
  const wanted = new Lines().add("if (!wanted())", "\treturn 0;");
  const exitBody = [
    wanted,
    closeSpan(decided, join, scope, number),
    updateRow(measure, layout, scope, { number, program: 0 }),
  ].join("\n");
  // Builtins, and so filters, belong to the exit; a pair in one task passes them on both sides.
  const entryBody = [
    ...(by === undefined ? [wanted] : []),
    openSpan(decided, join, kept, entryScope, number),
  ].join("\n");
  return {
    number,
    layout,
    // The exit first: an entry that nothing could close would look nested.
    programs: [
      { targets: [exit], body: exitBody, finish: `${releaseSpan(join, number)}` },
      { targets: [entry], body: entryBody, finish: "" },
    ],
    updaters: 1,
    open: { join, members: openMembers(kept), bytes: openBytes(kept) },
    keyMembers: keyMembers(layout),
    rowMembers: rowMembers(layout),
    scratches: needsScratch(layout) ? 1 : 0,
  };
}

/** A span's `by` is written once, with `e.args`, for both sides. */
function sides(side: "entry" | "exit", target: Target): ReadonlyMap<Side, Target> {
  return new Map<Side, Target>([
    [side, target],
    ["args", target],
  ]);
}

function expressionsOf(measure: MeasureNode): readonly Expression[] {
  const all = [
    measure.where,
    ...measure.key.map(({ value }) => value),
    ...measure.values.flatMap(({ aggregate }) => [aggregate.of, aggregate.when]),
  ];
  return all.filter((one) => one !== undefined);
}

function decide(measure: MeasureNode, scopes: ReadonlyMap<Side, Scope>): MeasureNode {
  const each = (expression: Expression) => decideFirst(expression, scopes);
  return {
    ...measure,
    where: measure.where && each(measure.where),
    key: measure.key.map(({ name, value }) => ({ name, value: each(value) })),
    values: measure.values.map((one) => ({
      ...one,
      aggregate: {
        ...one.aggregate,
        of: one.aggregate.of && each(one.aggregate.of),
        when: one.aggregate.when && each(one.aggregate.when),
      },
    })),
  };
}
