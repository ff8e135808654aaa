import { feature } from "../bpf/features.ts";
import type { Link } from "../bpf/link.ts";
import { BpfObject } from "../bpf/object.ts";
import { possibleCpus } from "../bpf/possible-cpus.ts";
import { VerifierError } from "../bpf/verifier-error.ts";
import { viewOfC } from "../compile/c-source.ts";
import { findClang } from "../compile/clang.ts";
import { compileView } from "../compile/compile.ts";
import type { Mechanism } from "../compile/facts.ts";
import type { Compiled } from "../compile/object-cache.ts";
import { type Plan, planProbe } from "../compile/plan.ts";
import { TrustedCache } from "../compile/trusted-cache.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { attachAll, MechanismRefused } from "../session/attach.ts";
import { filterConstants, setCgroup } from "../session/filters.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Request } from "./request.ts";

/** How the spec is answered on this kernel. */
export function plan(
  measures: readonly MeasureNode[],
  kernel: Kernel,
  only: Mechanism | undefined,
  refused: ReadonlyMap<Mechanism, string> = new Map(),
): Plan {
  return planProbe(measures, {
    kernel,
    btf: kernel.btf,
    cpus: possibleCpus(),
    only,
    refusal: (mechanism) => refused.get(mechanism) ?? untried(mechanism),
  });
}

/**
 * Tracepoints' mechanisms are tried by using them, which costs nothing where they work; functions'
 * by a feature test, since BTF and kallsyms say nothing about lockdown or a kernel without kprobes.
 */
function untried(mechanism: Mechanism): string | undefined {
  if (mechanism !== "fentry" && mechanism !== "kprobe") return undefined;
  const tested = feature(mechanism);
  return tested.works ? undefined : tested.reason;
}

export interface Attached {
  readonly plan: Plan;
  readonly compiled: Compiled;
  readonly object: BpfObject;
  readonly links: readonly Link[];
}

/** Plan, C, object, programs, links. A mechanism that is refused on the way is planned around, once each. */
export async function loadAndAttach(
  measures: readonly MeasureNode[],
  title: string,
  kernel: Kernel,
  request: Pick<Request, "filters" | "maxKeys" | "mechanism">,
): Promise<Attached> {
  const refused = new Map<Mechanism, string>();
  for (;;) {
    const made = plan(measures, kernel, request.mechanism, refused);
    const compiled = await compileView(
      viewOfC(made, title),
      findClang(),
      TrustedCache.open("objects"),
    );
    const object = openObject(made, compiled.object, title, request);
    try {
      object.load();
      setCgroup(object, request.filters);
      return { plan: made, compiled, object, links: attachAll(object, made) };
    } catch (error) {
      object[Symbol.dispose]();
      const found = refusalBehind(error, made);
      if (found === undefined || refused.has(found.mechanism)) throw inSpec(error, measures, made);
      refused.set(found.mechanism, found.reason);
    }
  }
}

function openObject(
  { maps }: Plan,
  bytes: Uint8Array,
  title: string,
  { filters, maxKeys }: Pick<Request, "filters" | "maxKeys" | "mechanism">,
): BpfObject {
  const rows = maps.filter(({ name, type }) => name.startsWith("rows") && type.endsWith("HASH"));
  return BpfObject.open({
    bytes,
    name: title.replace(/\W+/g, "_").slice(0, 15),
    constants: filterConstants(filters),
    ...(maxKeys === undefined
      ? {}
      : { maxEntries: new Map(rows.map(({ name }) => [name, maxKeys])) }),
  });
}

function refusalBehind(
  error: unknown,
  { programs }: Plan,
): { mechanism: Mechanism; reason: string } | undefined {
  if (error instanceof MechanismRefused) {
    const { mechanism, cause } = error;
    return { mechanism, reason: cause instanceof Error ? cause.message : String(cause) };
  }
  if (error instanceof VerifierError) return undefined;
  for (const { mechanism } of programs) {
    const tested = feature(mechanism);
    if (!tested.works) return { mechanism, reason: tested.reason };
  }
  return undefined;
}

/** A verifier's rejection, with the line of the spec that the program came from. */
function inSpec(
  error: unknown,
  measures: readonly MeasureNode[],
  { measures: compiled, programs }: Plan,
): unknown {
  if (error instanceof MechanismRefused) return error.cause;
  if (!(error instanceof VerifierError)) return error;
  const body = programs.find(({ name }) => name === error.program)?.body;
  const measure = compiled.find((one) => one.programs.some((program) => program.body === body));
  const at = measure === undefined ? undefined : measures[measure.number]?.at;
  const { advice, detail } = error;
  return new SpecError(error.message, at, advice, detail);
}
