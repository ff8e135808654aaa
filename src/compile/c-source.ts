import type { AggregateKind } from "../spec/aggregate.ts";
import { hasRows } from "./compiled-measure.ts";
import { eventMembers } from "./event-body.ts";
import { REGISTER_BITS } from "./layout.ts";
import type { Plan, ProgramPlan } from "./plan.ts";
import { stateMember } from "./state-layout.ts";

/** All that the template prints, decided beforehand; data, so that it can stand for the C in a cache's key. */
export function viewOfC(plan: Plan, title: string) {
  const kinds = plan.measures.flatMap(({ layout }) => layout.values.map(({ kind }) => kind));
  return {
    // A title must not end the comment it stands in.
    title: commentText(title),
    declarations: plan.declarations,
    atomic: plan.atomic,
    ...registerMacros(plan),
    ...parts(kinds),
    measures: plan.measures.map((measure) => ({
      number: measure.number,
      eventMembers: measure.event === undefined ? [] : eventMembers(measure.event),
      keyMembers: measure.keyMembers,
      rowMembers: measure.rowMembers,
      openMembers: measure.open?.members ?? [],
      scratches: measure.scratches,
      hash: hasRows(measure) && measure.layout.storage.kind === "hash",
      emptyOpen: measure.open !== undefined && measure.open.join.kind !== "index",
    })),
    states: plan.states.map(({ name, number, key, fields, builtInMap }) => ({
      name: commentText(name),
      number,
      keyMembers: key.map(stateMember),
      fieldMembers: fields.map(stateMember),
      builtInMap,
    })),
    maps: plan.maps.map(({ name, type, entries, key, value, why }) => ({
      name,
      type,
      entries,
      why,
      key: key.c,
      keyArray: key.c.startsWith("u64[") ? key.bytes : 0,
      value: value.c,
    })),
    programs: plan.programs.map((program) => ({
      section: program.section,
      name: program.name,
      witnessOf: program.witnessOf,
      context: contextType(program),
      leaves: program.body.includes("goto out;"),
      body: indent(program.body),
      finish: indent(program.finish),
    })),
  };
}

/** Which of the template's functions and structs the kinds need. */
function parts(kinds: readonly AggregateKind[]) {
  const has = (...wanted: readonly AggregateKind[]) => kinds.some((kind) => wanted.includes(kind));
  return {
    ranges: has("min", "max", "hist", "stats", "lhist", "quantiles"),
    logarithms: has("hist", "quantiles", "distinct"),
    histograms: has("hist"),
    buckets: has("hist", "lhist", "quantiles"),
    quantiles: has("quantiles"),
    registers: has("distinct") ? 2 ** REGISTER_BITS : 0,
  };
}

function commentText(text: string): string {
  return text.replace(/\*\//g, "* /").replace(/[^\x20-\x7e]/g, "?");
}

export type ViewOfC = ReturnType<typeof viewOfC>;

function contextType({ mechanism }: ProgramPlan): string {
  switch (mechanism) {
    case "tp_btf":
    case "raw_tp":
    case "fentry":
    case "fexit":
    case "test_run":
      return "u64 *";
    default:
      return "void *";
  }
}

/** Names of registers, as far as bodies use them. */
function registerMacros({ programs, registers }: Plan) {
  const bodies = programs.map(({ body }) => body).join("\n");
  const uses = (name: string) => new RegExp(`\\b${name}\\(`).test(bodies);
  const named = [
    ...registers.parameters.map((offset, i) => ({ name: `PARAMETER${i + 1}`, offset })),
    { name: "RETURNED", offset: registers.returned },
    { name: "STACK_POINTER", offset: registers.stackPointer },
  ].filter(({ name }) => uses(name));
  return {
    named,
    anyRegister: named.length > 0 || uses("REGISTER"),
    syscallRegister: uses("SYSCALL_REGISTER") || uses("SYSCALL_NUMBER"),
    syscallNumber: registers.syscall?.number ?? 0,
    userReads: uses("READ_USER"),
  };
}

function indent(c: string): string {
  return c
    .split("\n")
    .map((line) => (line === "" || line === "release:" ? line : `\t${line}`))
    .join("\n");
}
