import { type Expression, type State, show } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { StateUpdate } from "../spec/state.ts";
import { type CValue, conditionValue, integerValue } from "./c-value.ts";
import { compileCondition, compileExpression, compileInteger, type Scope } from "./expression.ts";
import type { Lines } from "./lines.ts";
import { expressionsOf } from "./measure-expressions.ts";
import { bytesOf, type StateField, type StateLayout } from "./state-layout.ts";
import { fieldReadsIn, readsIn } from "./state-uses.ts";
import { takeStack } from "./take-stack.ts";

export type StateLayouts = ReadonlyMap<string, StateLayout>;

/** An entry that an event reads or writes. */
interface Entry {
  readonly state: StateLayout;
  readonly key: readonly Expression[];
  /** The C variable that holds the key. */
  readonly variable: string;
  readonly has: boolean;
  readonly fields: readonly StateField[];
}

/**
 * What one event does with states. An entry is looked up once, and the fields that are read are copied
 * out at once: they stay as they were before this event's own updates, and whatever another CPU does. Stacks
 * are copied from the entry itself, into the row's key or the record, before this event's updates.
 */
export interface StateAccess {
  /** The scope in which `get(key).field` and `has(key)` mean these copies. */
  readonly scope: Scope;
  /** Looks up what these expressions read, and what their keys do; each entry once in all calls. */
  readonly lookUp: (lines: Lines, expressions: readonly Expression[]) => void;
  readonly update: (lines: Lines, update: StateUpdate) => void;
  /** Bytes of the BPF stack that the entries take. */
  readonly stackBytes: number;
}

export function stateAccess(
  measure: MeasureNode,
  scope: Scope,
  layouts: StateLayouts,
): StateAccess {
  const entries = entriesOf(measure, layouts);
  const kept = new Map([...entries].flatMap(([, entry]) => copies(entry)));
  const own: Scope = {
    ...scope,
    kept: (expression) => scope.kept(expression) ?? kept.get(show(expression)),
  };
  const done = new Set<Entry>();
  const declareKey = (lines: Lines, entry: Entry) => {
    if (done.has(entry)) return;
    done.add(entry);
    for (const part of entry.key) lookUp(lines, part);
    lookUpEntry(lines, entry, own);
  };
  const lookUp = (lines: Lines, expression: Expression) => {
    for (const { state, key } of readsIn(expression)) {
      declareKey(lines, entries.get(identity(state, key))!);
    }
  };
  return {
    scope: own,
    lookUp: (lines, expressions) => {
      for (const one of expressions) lookUp(lines, one);
    },
    update: (lines, update) => {
      const entry = entries.get(identity(update.state, update.key))!;
      declareKey(lines, entry);
      const write = () => writeEntry(lines, entry, update, own);
      if (update.when === undefined) write();
      else lines.block(`if (${compileCondition(update.when, own)})`, write);
    },
    stackBytes: stackBytesOf(measure, [...entries.values()]),
  };
}

function identity(state: State, key: readonly Expression[]): string {
  return `${state.name}(${key.map(show).join(", ")})`;
}

function entriesOf(measure: MeasureNode, layouts: StateLayouts): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (state: State, key: readonly Expression[]): Entry => {
    const id = identity(state, key);
    const known = entries.get(id);
    if (known !== undefined) return known;
    const layout = layouts.get(state.name);
    if (layout === undefined) throw new Error(`state ${state.name} has no layout`);
    const variable = `entry${entries.size}`;
    return { state: layout, key, variable, has: false, fields: [] };
  };
  const add = (expression: Expression) => {
    for (const { kind, state, key } of readsIn(expression)) {
      const entry = entryOf(state, key);
      entries.set(identity(state, key), { ...entry, has: entry.has || kind === "has" });
    }
    for (const { state, key, field: name } of fieldReadsIn(expression)) {
      const entry = entryOf(state, key);
      const field = entry.state.fields.find((one) => one.name === name)!;
      if (entry.fields.includes(field)) continue;
      entries.set(identity(state, key), { ...entry, fields: [...entry.fields, field] });
    }
  };
  for (const expression of expressionsOf(measure)) add(expression);
  for (const { state, key } of measure.updates)
    entries.set(identity(state, key), entryOf(state, key));
  return entries;
}

/** What stands in place of `get(key).field` and `has(key)`. */
function copies({ state, key, variable, fields }: Entry): [string, CValue][] {
  const text = key.map(show).join(", ");
  return [
    [`${state.name}.has(${text})`, conditionValue(`(has_${variable})`)],
    ...fields.map((field): [string, CValue] => [
      `${state.name}.get(${text}).${field.name}`,
      copied(field, variable),
    ]),
  ];
}

function copied(field: StateField, variable: string): CValue {
  const c = `${variable}_${field.member}`;
  if (field.kind === "stack") {
    const present = `found_${variable}`;
    return { kind: "stack", user: field.user, from: { c: `${present}->${field.member}`, present } };
  }
  const decode = field.decode === undefined ? {} : { decode: field.decode };
  if (field.kind === "integer") return { ...integerValue(c, 8, field.signed), ...decode };
  // What was cut was counted when it was set.
  const copy = (destination: string, size: string) =>
    `__builtin_memcpy(${destination}, ${c}, ${size})`;
  return { kind: "text", length: field.bytes, cut: false, copy, ...decode };
}

function lookUpEntry(
  lines: Lines,
  { state, key, variable, has, fields }: Entry,
  scope: Scope,
): void {
  lines.add(`struct state_key${state.number} ${variable} = {};`);
  for (const [i, part] of key.entries()) {
    store(lines, `${variable}.part${i}`, state.key[i]!, part, scope);
  }
  if (!has && fields.length === 0) return;
  const found = `found_${variable}`;
  lines.add(
    `struct state_value${state.number} *${found} = bpf_map_lookup_elem(&${state.map}, &${variable});`,
  );
  if (has) {
    lines.add(`s64 has_${variable} = ${found} != 0;`);
    // A number from here on: clang would compute with the pointer itself, which the verifier refuses.
    lines.add(`asm volatile("" : "+r"(has_${variable}));`);
  }
  const copies = fields.filter(({ kind }) => kind !== "stack");
  if (copies.length === 0) return;
  const copy = (field: StateField) => `${variable}_${field.member}`;
  for (const field of copies) {
    if (field.kind === "text") lines.add(`char ${copy(field)}[${field.bytes}] = {};`);
    else if (field.kind === "integer")
      lines.add(`${field.signed ? "s64" : "u64"} ${copy(field)} = 0;`);
  }
  lines.block(`if (${found})`, () => {
    for (const field of copies) {
      const from = `${found}->${field.member}`;
      if (field.kind === "integer") lines.add(`${copy(field)} = ${from};`);
      else if (field.kind === "text")
        lines.add(`__builtin_memcpy(${copy(field)}, ${from}, ${field.bytes});`);
    }
  });
}

function writeEntry(
  lines: Lines,
  { state, variable }: Entry,
  update: StateUpdate,
  scope: Scope,
): void {
  if (update.kind === "delete") {
    lines.add(`bpf_map_delete_elem(&${state.map}, &${variable});`);
    return;
  }
  const build = (value: string, access: string) => {
    for (const field of state.fields) {
      const { value: set } = update.fields.find(({ name }) => name === field.name)!;
      store(lines, `${access}${field.member}`, field, set, scope);
    }
    lines.add(`if (bpf_map_update_elem(&${state.map}, &${variable}, ${value}, BPF_ANY))`);
    lines.add("\tlost(LOST_KEYS);");
  };
  lines.block("", () => {
    if (!state.builtInMap) {
      lines.add(`struct state_value${state.number} value = {};`);
      build("&value", "value.");
      return;
    }
    lines.add("u32 first = 0;");
    lines.add(
      `struct state_scratch${state.number} *built = bpf_map_lookup_elem(&${state.map}_built, &first);`,
    );
    lines.block("if (built && !built->busy)", () => {
      lines.add("built->busy = 1;");
      for (const field of state.fields) {
        if (field.kind !== "text") continue;
        lines.add(`__builtin_memset(built->value.${field.member}, 0, ${field.bytes});`);
      }
      build("&built->value", "built->value.");
      lines.add("built->busy = 0;");
    });
    // Another program of this CPU was interrupted while it built one.
    lines.add("else", "\tlost(LOST_EVENTS);");
  });
}

/** Puts a value into a part that is all zero. */
function store(
  lines: Lines,
  place: string,
  field: StateField,
  expression: Expression,
  scope: Scope,
): void {
  if (field.kind === "integer") {
    lines.add(`${place} = (u64)${compileInteger(expression, scope).c};`);
    return;
  }
  const value = compileExpression(expression, scope);
  if (field.kind === "stack" && value.kind === "stack") {
    takeStack(lines, value, place);
    return;
  }
  if (value.kind !== "text" || field.kind !== "text") {
    throw new Error(`${show(expression)} is no string`);
  }
  const bytes = Math.min(field.bytes, Math.ceil(value.length / 8) * 8);
  const copy = value.copy(place, `${bytes}`);
  if (!value.cut) lines.add(`${copy};`);
  else lines.add(`if (${copy} >= ${bytes})`, "\tlost(LOST_TRUNCATED);");
}

/** Keys and copies live as long as the program, and so does, at worst, what each set builds. */
function stackBytesOf(measure: MeasureNode, entries: readonly Entry[]): number {
  const copied = (fields: readonly StateField[]) =>
    bytesOf(fields.filter(({ kind }) => kind !== "stack"));
  const kept = entries.map(({ state, fields }) => bytesOf(state.key) + copied(fields));
  const states = new Map(entries.map(({ state }) => [state.name, state]));
  const built = measure.updates.map((update) => {
    const state = states.get(update.state.name)!;
    return update.kind === "set" && !state.builtInMap ? bytesOf(state.fields) : 0;
  });
  return [...kept, ...built].reduce((a, b) => a + b, 0);
}

/** Of the 512 bytes of the BPF stack; the rest is for what the compiler puts there. */
const MOST_STACK = 384;

/** Throws SpecError where entries and the row's key would not fit the BPF stack. */
export function fitsStack(
  measure: MeasureNode,
  { stackBytes }: StateAccess,
  keyBytes: number,
): void {
  if (stackBytes + keyBytes <= MOST_STACK) return;
  throw new SpecError(
    `the states of this measure take ${stackBytes} bytes${keyBytes > 0 ? `, its key ${keyBytes}` : ""}; a program has room for ${MOST_STACK}`,
    measure.updates[0]?.at ?? measure.at,
    "Remember fewer or shorter strings, or do the work in two measures.",
  );
}
