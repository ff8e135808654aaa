import { type Expression, parts, positionOf, type State, show } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { describePosition, type Position } from "../spec/position.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { StateUpdate } from "../spec/state.ts";
import type { Scope } from "./expression.ts";
import { expressionsOf } from "./measure-expressions.ts";

/** A measure and what its names mean, in each of its programs. */
export interface Placed {
  readonly measure: MeasureNode;
  readonly scopes: readonly Scope[];
}

/** Everything that a probe does with one state. */
export interface StateUses {
  readonly state: State;
  readonly keys: readonly { readonly key: readonly Expression[]; readonly where: Written }[];
  readonly sets: readonly {
    readonly field: string;
    readonly value: Expression;
    readonly where: Written;
  }[];
  readonly reads: readonly { readonly field: string; readonly at: Position | undefined }[];
}

export interface Written {
  readonly at: Position | undefined;
  readonly scopes: readonly Scope[];
}

type Read = Expression & { readonly kind: "remembered" | "has" };

/** The `get` and `has` in an expression, those in keys of others first. */
export function readsIn(expression: Expression): readonly Read[] {
  const inner = parts(expression).flatMap(readsIn);
  return isRead(expression) ? [...inner, expression] : inner;
}

function isRead(expression: Expression): expression is Read {
  return expression.kind === "remembered" || expression.kind === "has";
}

/** `births.get(key).field`. */
export interface FieldRead {
  readonly state: State;
  readonly key: readonly Expression[];
  readonly field: string;
  readonly at: Position | undefined;
}

export function fieldRead(expression: Expression): FieldRead | undefined {
  if (expression.kind !== "member" || expression.of.kind !== "remembered") return undefined;
  const { state, key } = expression.of;
  return { state, key, field: expression.name, at: positionOf(expression) };
}

export function fieldReadsIn(expression: Expression): readonly FieldRead[] {
  const own = fieldRead(expression);
  return [...parts(expression).flatMap(fieldReadsIn), ...(own === undefined ? [] : [own])];
}

export function usesStates(measure: MeasureNode): boolean {
  return (
    measure.updates.length > 0 || expressionsOf(measure).some((one) => readsIn(one).length > 0)
  );
}

/** By the states' names, in the order in which the probe mentions them. Throws SpecError. */
export function usesOfStates(placed: readonly Placed[]): readonly StateUses[] {
  const found = new Map<string, Mutable>();
  for (const { measure, scopes } of placed) {
    for (const expression of expressionsOf(measure)) {
      for (const read of readsIn(expression)) {
        const at = positionOf(read) ?? positionOf(expression) ?? measure.at;
        of(found, read.state, at).keys.push({ key: read.key, where: { at, scopes } });
      }
      for (const { state, field, at = measure.at } of fieldReadsIn(expression)) {
        of(found, state, at).reads.push({ field, at });
      }
    }
    for (const update of measure.updates) {
      const at = writtenAt(update);
      const where = { at, scopes };
      const uses = of(found, update.state, at);
      uses.keys.push({ key: update.key, where });
      if (update.kind === "delete") continue;
      sameFields(
        uses,
        update.fields.map(({ name }) => name),
        at,
      );
      for (const { name: field, value } of update.fields) uses.sets.push({ field, value, where });
    }
  }
  for (const uses of found.values()) wellUsed(uses);
  return [...found.values()];
}

/** What is set knows its place better than the call that sets it. */
function writtenAt(update: StateUpdate): Position | undefined {
  const values = update.kind === "set" ? update.fields.map(({ value }) => value) : [];
  for (const one of [...update.key, ...values]) {
    const at = positionOf(one);
    if (at !== undefined) return at;
  }
  return update.at;
}

interface Mutable {
  readonly state: State;
  readonly keys: StateUses["keys"][number][];
  readonly sets: StateUses["sets"][number][];
  readonly reads: StateUses["reads"][number][];
}

function of(found: Map<string, Mutable>, state: State, at: Position | undefined): Mutable {
  const known = found.get(state.name);
  if (known === undefined) {
    const made = { state, keys: [], sets: [], reads: [] };
    found.set(state.name, made);
    return made;
  }
  if (known.state === state) return known;
  throw new SpecError(`two states are named ${state.name}`, at, "Rename one of them.");
}

/** A set writes the whole entry, so that none keeps another's field. */
function sameFields({ state, sets }: Mutable, names: readonly string[], at: Position | undefined) {
  const [first] = sets;
  if (first === undefined) {
    if (names.length > 0) return;
    throw new SpecError(
      `${state.name}.set() sets no field`,
      at,
      "Set at least one, e.g. { at: e.time }.",
    );
  }
  const before = new Set(sets.map(({ field }) => field));
  const differing = before.symmetricDifference(new Set(names));
  if (differing.size === 0) return;
  throw new SpecError(
    `this set of ${state.name} has other fields than the one at ${place(first.where.at)}: ${[...differing].join(", ")}`,
    at,
    "Each set gives an entry all of its fields.",
  );
}

function wellUsed({ state, keys, sets, reads }: Mutable): void {
  if (sets.length === 0) {
    throw new SpecError(
      `no measure of this probe sets ${state.name}`,
      keys[0]?.where.at,
      `Add \`update: (e) => [${state.name}.set(key, { … })]\` to the measure that knows it.`,
    );
  }
  const fields = new Set(sets.map(({ field }) => field));
  for (const { field, at } of reads) {
    if (fields.has(field)) continue;
    throw new SpecError(
      `${state.name} has no field ${field}`,
      at,
      `It has ${[...fields].join(", ")}.`,
    );
  }
  const [first] = keys;
  for (const { key, where } of keys) {
    if (key.length === 0) {
      throw new SpecError(
        `a key of ${state.name} is empty`,
        where.at,
        "Give it one part at least, e.g. e.tid.",
      );
    }
    if (key.length === first?.key.length) continue;
    const shown = (one: readonly Expression[]) => `(${one.map(show).join(", ")})`;
    throw new SpecError(
      `${state.name} has the key ${shown(first?.key ?? [])} at ${place(first?.where.at)}, but ${shown(key)} here`,
      where.at,
      "All keys of a state have the same parts.",
    );
  }
}

export function place(at: Position | undefined): string {
  return at === undefined ? "another place" : describePosition(at, process.cwd());
}
