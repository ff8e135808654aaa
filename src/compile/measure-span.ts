import { type Side, show } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Target } from "./candidate.ts";
import type { CompiledMeasure } from "./compiled-measure.ts";
import { choiceOf, type Facts } from "./facts.ts";
import { decide, decideFirst } from "./first-of.ts";
import { type Group, groupTargets } from "./groups.ts";
import { joinOf, type Span } from "./join.ts";
import { type Kept, keptAtExit, keptValues, openBytes, openMembers } from "./kept.ts";
import { expressionsOf } from "./measure-expressions.ts";
import type { Points } from "./point-name.ts";
import { prologue } from "./prologue.ts";
import { scopeOf } from "./scope.ts";
import { commonLayouts, seenEvent } from "./seen-event.ts";
import { closeSpan, openSpan, releaseSpan } from "./span.ts";
import type { StateLayouts } from "./state-access.ts";
import type { StructDeclarations } from "./struct-declarations.ts";
import { findTargets } from "./target.ts";
import { keyMembers, needsScratch } from "./update.ts";
import { rowMembers } from "./update-value.ts";

export function compileSpan(
  node: MeasureNode,
  span: Span,
  number: number,
  facts: Facts,
  declarations: StructDeclarations,
  states: StateLayouts,
): CompiledMeasure {
  const found = findSides(span, facts, node);
  const read = expressionsOf(node).concat(span.by?.entry ?? []);
  const entries = groupTargets(found.entries, read);
  const exits = groupTargets(found.exits, read);
  const pointsOf = (own: Group): Points => ({ all: found.exits, own });
  const scopeAt = (side: "entry" | "exit", group: Group) =>
    scopeOf(facts, declarations, sides(side, group[0]), undefined, pointsOf(group));
  const scopes = {
    entry: entries.map((group) => scopeAt("entry", group)),
    exit: exits.map((group) => scopeAt("exit", group)),
  };
  const decided = (entry: number, exit: number) =>
    decide(
      node,
      new Map([
        ["entry", scopes.entry[entry]!],
        ["exit", scopes.exit[exit]!],
      ]),
    );
  const spanAt = (entry: number, exit: number): Span => ({
    ...span,
    by: span.by && {
      entry: span.by.entry.map((one) =>
        decideFirst(one, new Map([["args", scopes.entry[entry]!]])),
      ),
      exit: span.by.exit.map((one) => decideFirst(one, new Map([["args", scopes.exit[exit]!]]))),
    },
  });
  const join = joinOf(spanAt(0, 0), scopes.entry[0]!, found.entries, found.exits);
  const kept = scopes.entry.map((scope, i) => keptValues(decided(i, 0), scope));
  sameKept(kept, entries, node);

  const closing = exits.map((group, i) => {
    const measure = decided(0, i);
    const atExit = keptAtExit(kept[0]!);
    const scope = scopeOf(facts, declarations, sides("exit", group[0]), atExit, pointsOf(group));
    const seen = seenEvent(measure, scope, states, facts.cpus, { number, program: i });
    const body = [
      prologue(group, scope),
      closeSpan(spanAt(0, i), join, scope, number),
      seen.body,
    ].join("\n");
    return { ...seen, targets: group, body, finish: `${releaseSpan(join, number)}` };
  });
  const opening = entries.map((group, i) => {
    const scope = scopes.entry[i]!;
    // Builtins, and so filters, belong to the exit; a pair in one task passes them on both sides.
    const head = prologue(group, scope, span.by === undefined);
    const open = openSpan(spanAt(i, 0), join, kept[i]!, scope, number);
    return {
      targets: group,
      body: [...(`${head}` === "" ? [] : [head]), open].join("\n"),
      finish: "",
    };
  });
  const { layout, event } = commonLayouts(closing, exits, node);
  return {
    number,
    layout,
    event,
    // Exits first: an entry that nothing could close would look nested.
    programs: [
      ...closing.map(({ targets, body, finish }) => ({ targets, body, finish })),
      ...opening,
    ],
    updaters: exits.length,
    open: { join, members: openMembers(kept[0]!), bytes: openBytes(kept[0]!) },
    keyMembers: keyMembers(layout),
    rowMembers: rowMembers(layout),
    scratches: needsScratch(layout) ? exits.length : 0,
  };
}

interface Sides {
  readonly entries: readonly Target[];
  readonly exits: readonly Target[];
}

/** A function's entry and return are seen by the same means where both can be: calls are told apart by it. */
export function findSides(span: Span, facts: Facts, { attachAt }: MeasureNode): Sides {
  const find = (given: Facts): Sides => ({
    entries: findTargets(span.entry, given, attachAt).filter(ends),
    exits: findTargets(span.exit, given, attachAt),
  });
  const found = find(facts);
  const { entry, exit } = span;
  if (entry.kind !== "function" || exit.kind !== "function") return found;
  const used = new Set(
    [...found.entries, ...found.exits].map(({ mechanism }) => choiceOf(mechanism)),
  );
  const multi = [...found.entries, ...found.exits].some(({ place }) => place.kind === "oneOfMany");
  if (used.size === 1 && !multi) return found;
  if (entry.by === "fentry" || exit.by === "fentry" || facts.only !== undefined) return found;
  // Many functions' kretprobes do not say which call returns.
  const single: Facts = {
    ...facts,
    only: "kprobe",
    refusal: (mechanism, symbol) =>
      mechanism.endsWith("_multi")
        ? "of many functions, whose calls it does not tell apart"
        : facts.refusal(mechanism, symbol),
  };
  return find(single);
}

/** System calls whose end no event tells; a glob names them among others. */
const endless = new Set(["exit", "exit_group", "rt_sigreturn"]);

function ends({ syscall, symbol, point }: Target): boolean {
  const named = point.kind === "tracepoint" && point.name.endsWith(symbol);
  return syscall === undefined || named || !endless.has(symbol);
}

/** A span's `by` is written once, with `e.args`, for both sides. */
export function sides(side: "entry" | "exit", target: Target): ReadonlyMap<Side, Target> {
  return new Map<Side, Target>([
    [side, target],
    ["args", target],
  ]);
}

/** All entries write what each exit may read. */
function sameKept(kept: readonly (readonly Kept[])[], groups: readonly Group[], node: MeasureNode) {
  const shape = (values: readonly Kept[]) => [
    ...openMembers(values),
    ...values.map(({ expression }) => show(expression)),
  ];
  const [first = []] = kept;
  const other = kept.findIndex((values) => !Bun.deepEquals(shape(values), shape(first)));
  if (other < 0) return;
  throw new SpecError(
    `what is kept from the entry is of another kind at ${groups[other]![0].symbol} than at ${groups[0]![0].symbol}`,
    node.attachAt,
    "Give each pair of attach points a measure of its own.",
  );
}
