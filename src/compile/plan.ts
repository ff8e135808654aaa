import { showPoint } from "../spec/attach.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import { helpersIn } from "./c-helpers.ts";
import { programName } from "./c-name.ts";
import type { Target } from "./candidate.ts";
import type { CompiledMeasure } from "./compiled-measure.ts";
import { hasRows } from "./compiled-measure.ts";
import { sameEventColumns } from "./event-layout.ts";
import type { Facts, Mechanism } from "./facts.ts";
import type { Layout } from "./layout.ts";
import type { MapPlanNode } from "./map-plan.ts";
import { compileMeasure } from "./measure.ts";
import { mapsOf } from "./measure-maps.ts";
import type { Place } from "./place.ts";
import { placeMeasure } from "./place-measure.ts";
import { type Registers, registersOf } from "./registers.ts";
import { stateMaps, streamMap } from "./shared-maps.ts";
import type { StateLayouts } from "./state-access.ts";
import type { StateLayout } from "./state-layout.ts";
import { stateLayouts } from "./state-types.ts";
import { usesStates } from "./state-uses.ts";
import { StructDeclarations } from "./struct-declarations.ts";

/** One program of the generated object and where it goes. */
export interface ProgramPlan {
  /** The C function's name. */
  readonly name: string;
  readonly section: string;
  readonly mechanism: Mechanism;
  readonly places: readonly Place[];
  /** What it is for: a failure of theirs is planned around. */
  readonly symbols: readonly string[];
  readonly body: string;
  readonly finish: string;
  /** An empty program: what it runs more often than the named one, that one missed. */
  readonly witnessOf: string | undefined;
}

/** How a spec is answered on one kernel: everything that the generated C says, and why. */
export interface Plan {
  readonly measures: readonly CompiledMeasure[];
  /** In the order of attaching. */
  readonly programs: readonly ProgramPlan[];
  readonly maps: readonly MapPlanNode[];
  readonly states: readonly StateLayout[];
  /** Whether records are shown one by one, through the map of that name. */
  readonly events: boolean;
  /** C declarations of the kernel's types that are read. */
  readonly declarations: string;
  /** Several programs update the same rows: additions must be atomic. */
  readonly atomic: boolean;
  /** Where this machine keeps arguments. */
  readonly registers: Registers;
  readonly attachments: readonly AttachmentPlan[];
}

/** For people: what was chosen for each attach point, and what was not. */
export interface AttachmentPlan {
  readonly program: string;
  readonly point: string;
  readonly mechanism: Mechanism;
  readonly target: string;
  readonly why: string;
  readonly rejected: readonly { readonly mechanism: string; readonly reason: string }[];
  readonly risk: string | null;
}

/** Chooses mechanisms, checks every name against BTF and lays out the maps. Throws SpecError. */
export function planProbe(measures: readonly MeasureNode[], facts: Facts): Plan {
  const declarations = new StructDeclarations();
  const states = statesOf(measures, facts, declarations);
  const compiled = measures.map((one, i) => compileMeasure(one, i, facts, declarations, states));
  sameKeys(measures, compiled);
  sameEventColumns(measures, compiled);
  const events = streamMap(measures, facts);
  const names = new Set<string>();
  const attachments: AttachmentPlan[] = [];
  const programs = compiled.flatMap((measure) =>
    measure.programs.flatMap(({ targets, body, finish }): ProgramPlan[] => {
      const [first] = targets;
      const name = programName(targets.length > 1 ? groupName(first) : first.symbol, names);
      attachments.push(...attachmentsOf(name, targets));
      const symbols = targets.map(({ symbol }) => symbol);
      const { section, mechanism } = first;
      const places = placesOf(targets);
      const common = { name, section, mechanism, places, symbols };
      const program = { ...common, body, finish, witnessOf: undefined };
      return [...witnesses(name, targets, names), program];
    }),
  );
  return {
    measures: compiled,
    programs,
    maps: [...compiled.flatMap(mapsOf), ...stateMaps(states.values()), ...(events ? [events] : [])],
    states: [...states.values()],
    events: events !== undefined,
    declarations: declarationsFor(programs, declarations),
    atomic: compiled.some(({ updaters }) => updaters > 1),
    registers: registersOf(facts.kernel.host.machine ?? ""),
    attachments,
  };
}

function declarationsFor(
  programs: readonly ProgramPlan[],
  declarations: StructDeclarations,
): string {
  const bodies = programs.map(({ body, finish }) => `${body}\n${finish}`).join("\n");
  return [declarations.declare(), helpersIn(bodies)].filter((one) => one !== "").join("\n\n");
}

function groupName({ syscall, mechanism }: Target): string {
  return syscall === undefined ? (mechanism === "usdt" ? "probes" : "functions") : "syscalls";
}

/** A program for all system calls is attached once. */
function placesOf(targets: readonly Target[]): readonly Place[] {
  const places = targets.map(({ place }) => place);
  return places.every(({ kind }) => kind === "section") ? places.slice(0, 1) : places;
}

/** Above this many places of one program they are told together. */
const MOST_TOLD = 16;

function attachmentsOf(program: string, targets: readonly Target[]): AttachmentPlan[] {
  const told = targets.map(({ point, mechanism, symbol: target, why, rejected, risk }) => ({
    ...{ program, point: showPoint(point), mechanism, target, why, rejected, risk },
  }));
  const [first] = told;
  if (first === undefined || told.length <= MOST_TOLD) return told;
  const names = told.slice(0, MOST_TOLD).map(({ target }) => target);
  return [{ ...first, target: `${told.length}: ${names.join(", ")}, …` }];
}

function witnesses(name: string, targets: readonly Target[], names: Set<string>): ProgramPlan[] {
  return targets.flatMap(({ witness: section, symbol }) => {
    if (section === undefined) return [];
    const [mechanism] = section.split("/", 1) as [Mechanism];
    const own = programName(`${symbol.replace(/^.*:/, "")}_hits`, names);
    const places = [{ kind: "section" }] as const;
    const common = { name: own, section, mechanism, places, symbols: [symbol] };
    return { ...common, body: "", finish: "", witnessOf: name };
  });
}

/** Types are only asked for where something is remembered: targets are looked up once more for it. */
function statesOf(
  measures: readonly MeasureNode[],
  facts: Facts,
  declarations: StructDeclarations,
): StateLayouts {
  if (!measures.some(usesStates)) return new Map();
  return stateLayouts(measures.map((one) => placeMeasure(one, facts, declarations)));
}

/** Several measures are one table: they must have the same key. */
function sameKeys(measures: readonly MeasureNode[], compiled: readonly CompiledMeasure[]): void {
  const shape = (layout: Layout) => layout.keys.map(({ name }) => name).join(", ");
  const [first, ...others] = compiled.filter(hasRows);
  for (const { layout, number } of others) {
    if (first === undefined || shape(layout) === shape(first.layout)) continue;
    throw new SpecError(
      `the measures' keys differ: {${shape(first.layout)}} and {${shape(layout)}}`,
      measures[number]!.at,
      "Measures of one probe share their key; write a second probe for another key.",
    );
  }
}
