import { type Expression, positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { memberName } from "./c-name.ts";
import { type CValue, conditionValue, type Decode, integerValue } from "./c-value.ts";
import { compileExpression, type Scope } from "./expression.ts";
import type { StateField, StateLayout } from "./state-layout.ts";
import {
  fieldRead,
  type Placed,
  place,
  type StateUses,
  usesOfStates,
  type Written,
} from "./state-uses.ts";

/**
 * What a value that is stored may be: any integer that fits into 63 bits says nothing of its sign, so
 * that `{ at: 0 }` goes together with `{ at: e.time }`.
 */
type Type =
  | {
      readonly kind: "integer";
      readonly sign: "signed" | "unsigned" | "either";
      readonly decode?: Decode | undefined;
    }
  | { readonly kind: "text"; readonly bytes: number; readonly decode?: Decode | undefined }
  | { readonly kind: "stack"; readonly user: boolean };

/** A set whose value depends on a field of which no type is known yet. */
class Unresolved extends Error {}

/** Types by state and field, as far as they are known. */
type Types = Map<string, Type>;

/** The layouts of a probe's states, from what is set. Throws SpecError. */
export function stateLayouts(placed: readonly Placed[]): ReadonlyMap<string, StateLayout> {
  const uses = usesOfStates(placed);
  const types = fieldTypes(uses);
  const layouts = uses.map((one, number): StateLayout => {
    const { name } = one.state;
    const names = [...new Set(one.sets.map(({ field }) => field))];
    const fields = names.map((field, i) =>
      asField(field, memberName(field, i), types.get(identity(name, field))!),
    );
    return {
      name,
      number,
      map: /^[A-Za-z_]\w{0,40}$/.test(name) ? `state_${name}` : `state_number_${number}`,
      key: keyTypes(one, types).map((type, i) => asField(`part ${i + 1}`, `part${i}`, type)),
      fields,
      byCpu: one.keys.every(({ key }) => key.every(isCpu)),
      builtInMap: fields.some(({ kind }) => kind === "stack"),
    };
  });
  return new Map(layouts.map((layout) => [layout.name, layout]));
}

function isCpu(part: Expression): boolean {
  return part.kind === "builtin" && part.name === "cpu";
}

function asField(name: string, member: string, type: Type): StateField {
  switch (type.kind) {
    case "integer":
      return {
        name,
        member,
        kind: "integer",
        signed: type.sign !== "unsigned",
        decode: type.decode,
      };
    case "text":
      return { name, member, kind: "text", bytes: type.bytes, decode: type.decode };
    case "stack":
      return { name, member, kind: "stack", user: type.user };
  }
}

function identity(state: string, field: string): string {
  return `${state}\0${field}`;
}

/** Fields may be set from other fields, their own included: what needs no other comes first. */
function fieldTypes(uses: readonly StateUses[]): Types {
  const types: Types = new Map();
  const pending = new Set(
    uses.flatMap(({ state, sets }) => sets.map(({ field }) => identity(state.name, field))),
  );
  const setsOf = (id: string) =>
    uses.flatMap(({ state, sets }) =>
      sets.filter(({ field }) => identity(state.name, field) === id),
    );
  while (pending.size > 0) {
    const before = pending.size;
    for (const id of pending) {
      const known = setsOf(id).map(({ value, where }) => tryTypeOf(value, where, types));
      if (known.includes(undefined)) continue;
      settle(id, known);
    }
    if (pending.size < before) continue;
    // Only each other's values are left: `{ n: counts.get(k).n + 1 }`, or one beside a plain one.
    const ranked = [...pending].map((id) => ({
      id,
      known: setsOf(id).map(({ value, where }) => tryTypeOf(value, where, types)),
    }));
    const { id, known } = ranked.find((one) => one.known.some(Boolean)) ?? ranked[0]!;
    settle(id, known);
  }
  for (const { state, sets } of uses) {
    for (const one of sets) {
      const expected = types.get(identity(state.name, one.field))!;
      const found = tryTypeOf(one.value, one.where, types)!;
      if (merged(expected, found) === undefined) throw disagreement(state.name, one, sets, types);
    }
  }
  return types;

  function settle(id: string, known: readonly (Type | undefined)[]): void {
    const all = known.filter((one) => one !== undefined);
    const type = all.reduce(
      (a, b) => merged(a, b) ?? a,
      all[0] ?? { kind: "integer", sign: "signed" },
    );
    types.set(id, type);
    pending.delete(id);
  }
}

type Set_ = StateUses["sets"][number];

function disagreement(state: string, one: Set_, sets: readonly Set_[], types: Types): SpecError {
  const own = tryTypeOf(one.value, one.where, types)!;
  const other = sets.find(({ field, value, where }) => {
    const type = field === one.field && tryTypeOf(value, where, types);
    return type && merged(type, own) === undefined;
  });
  const type = other && tryTypeOf(other.value, other.where, types);
  return new SpecError(
    `the field ${one.field} of ${state} is set to ${described(own)} here, but to ${described(type)} at ${place(other?.where.at)}`,
    positionOf(one.value) ?? one.where.at,
    "All sets of a field must give it the same type; scale or convert one of them.",
  );
}

function described(type: Type | undefined): string {
  if (type?.kind === "text") return "a string";
  if (type?.kind === "stack") return `a ${type.user ? "user" : "kernel"} stack`;
  return type?.sign === "unsigned" ? "an unsigned 64-bit integer" : "a signed integer";
}

function keyTypes({ state, keys }: StateUses, types: Types): readonly Type[] {
  const [first] = keys;
  return first!.key.map((_, i) =>
    keys.reduce<Type>(
      (type, { key, where }) => {
        const found = typeOf(key[i]!, where, types);
        const both = found.kind === type.kind ? (merged(type, found) ?? type) : undefined;
        if (both !== undefined) return both;
        throw new SpecError(
          `part ${i + 1} of the key of ${state.name} is ${described(type)} at ${place(first!.where.at)}, but ${described(found)} here`,
          where.at,
          "All keys of a state have the same parts.",
        );
      },
      typeOf(first!.key[i]!, first!.where, types),
    ),
  );
}

function merged(a: Type, b: Type): Type | undefined {
  if (a.kind === "stack" || b.kind === "stack") {
    return a.kind === "stack" && b.kind === "stack" && a.user === b.user ? a : undefined;
  }
  // What only some of them are shown as, the field is not.
  const decode = a.decode === b.decode ? a.decode : undefined;
  if (a.kind === "text") {
    return b.kind === "text"
      ? { kind: "text", bytes: Math.max(a.bytes, b.bytes), decode }
      : undefined;
  }
  if (b.kind === "text") return undefined;
  if (a.sign === "either" || a.sign === b.sign) return { ...b, decode };
  return b.sign === "either" ? { ...a, decode } : undefined;
}

function tryTypeOf(value: Expression, where: Written, types: Types): Type | undefined {
  try {
    return typeOf(value, where, types);
  } catch (error) {
    if (error instanceof Unresolved) return undefined;
    throw error;
  }
}

/** Of an expression in all programs in which it is computed. */
function typeOf(value: Expression, { scopes, at }: Written, types: Types): Type {
  const all = scopes.map((scope) =>
    typeOfValue(compileExpression(value, typed(scope, types)), value, at),
  );
  return all.reduce((a, b) => {
    const both = merged(a, b);
    if (both !== undefined) return both;
    throw new SpecError(
      `${show(value)} is ${described(a)} at one attach point and ${described(b)} at another`,
      positionOf(value) ?? at,
      "Give each attach point a measure of its own.",
    );
  });
}

function typeOfValue(value: CValue, expression: Expression, at: Written["at"]): Type {
  switch (value.kind) {
    case "integer": {
      const { decode } = value;
      // Unsigned integers below 64 bits are never negative.
      const isNatural = value.natural !== undefined || (value.bytes < 8 && !value.signed);
      if (isNatural) return { kind: "integer", sign: "either", decode };
      return { kind: "integer", sign: value.signed ? "signed" : "unsigned", decode };
    }
    case "pointer":
      return { kind: "integer", sign: "unsigned" };
    case "text":
      return { kind: "text", bytes: Math.ceil(value.length / 8) * 8, decode: value.decode };
    case "stack":
      if (value.from === undefined) return { kind: "stack", user: value.user };
      throw new SpecError(
        `${show(expression)} cannot be remembered once more`,
        positionOf(expression) ?? at,
        "A state keeps a stack from where it is taken, e.kstack or e.ustack.",
      );
    case "place":
      throw new SpecError(
        `${show(expression)} cannot be remembered: a state keeps integers, strings and stacks`,
        positionOf(expression) ?? at,
        "Name one of its members.",
      );
  }
}

/** The scope in which reads of states have their types, for finding out others' types. */
function typed(scope: Scope, types: Types): Scope {
  return { ...scope, kept: (expression) => scope.kept(expression) ?? typedRead(expression, types) };
}

function typedRead(expression: Expression, types: Types): CValue | undefined {
  if (expression.kind === "has") return conditionValue("(0)");
  const read = fieldRead(expression);
  if (read === undefined) return undefined;
  const type = types.get(identity(read.state.name, read.field));
  if (type === undefined) throw new Unresolved();
  switch (type.kind) {
    case "integer":
      return integerValue("0", 8, type.sign !== "unsigned");
    case "text":
      return { kind: "text", length: type.bytes, cut: false, copy: () => "0" };
    case "stack":
      return { kind: "stack", user: type.user, from: { c: "0", present: "0" } };
  }
}
