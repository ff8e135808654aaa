import type { Link } from "../bpf/link.ts";
import { BpfObject } from "../bpf/object.ts";
import { possibleCpus } from "../bpf/possible-cpus.ts";
import { VerifierError } from "../bpf/verifier-error.ts";
import { viewOfC } from "../compile/c-source.ts";
import { findClang } from "../compile/clang.ts";
import { compileView } from "../compile/compile.ts";
import type { Compiled } from "../compile/object-cache.ts";
import { type Plan, planProbe } from "../compile/plan.ts";
import { TrustedCache } from "../compile/trusted-cache.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { attachAll, MechanismRefused } from "../session/attach.ts";
import { filterConstants, setCgroup } from "../session/filters.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import { UserError } from "../user-error.ts";
import { Refusals } from "./refusals.ts";
import type { Request } from "./request.ts";

/** What the command line says of a plan. */
type Wishes = Pick<Request, "filters" | "mechanism">;

/** How the spec is answered on this kernel. */
export function plan(
  measures: readonly MeasureNode[],
  kernel: Kernel,
  { mechanism: only, filters }: Wishes,
  refusals = new Refusals(),
): Plan {
  return planProbe(measures, {
    kernel,
    btf: kernel.btf,
    cpus: possibleCpus(),
    only,
    pid: filters.pid,
    refusal: (mechanism, symbol) => refusals.reason(mechanism, symbol),
  });
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
  request: Pick<Request, "filters" | "maxKeys" | "buffer" | "mechanism">,
): Promise<Attached> {
  const refusals = new Refusals();
  for (;;) {
    const made = plan(measures, kernel, request, refusals);
    const compiled = await compileView(
      viewOfC(made, title),
      findClang(),
      TrustedCache.open("objects"),
    );
    const object = openObject(made, compiled.object, title, request);
    const { pid, cpu } = request.filters;
    const places = { pid, cpus: cpu === undefined ? (kernel.host.cpusOnline ?? [0]) : [cpu] };
    try {
      object.load();
      setCgroup(object, request.filters);
      return { plan: made, compiled, object, links: attachAll(object, made, places) };
    } catch (error) {
      object[Symbol.dispose]();
      if (!refusals.learn(error, made)) throw inSpec(error, measures, made);
    }
  }
}

function openObject(
  { maps, states }: Plan,
  bytes: Uint8Array,
  title: string,
  { filters, maxKeys, buffer }: Pick<Request, "filters" | "maxKeys" | "buffer" | "mechanism">,
): BpfObject {
  const rows = maps.filter(({ name, type }) => name.startsWith("rows") && type.endsWith("HASH"));
  const keyed = [...rows.map(({ name }) => name), ...states.map(({ map }) => map)];
  const streams = maps.filter(({ type }) => type === "RINGBUF").map(({ name }) => name);
  const sizes = [
    ...(maxKeys === undefined ? [] : keyed.map((name) => [name, maxKeys] as const)),
    ...(buffer === undefined ? [] : streams.map((name) => [name, buffer] as const)),
  ];
  return BpfObject.open({
    bytes,
    name: title.replace(/\W+/g, "_").slice(0, 15),
    constants: filterConstants(filters),
    maxEntries: new Map(sizes),
  });
}

/** A rejection of the verifier, or of an attach point, with the line of the spec that it came from. */
function inSpec(
  error: unknown,
  measures: readonly MeasureNode[],
  { measures: compiled, programs }: Plan,
): unknown {
  const cause = error instanceof MechanismRefused ? error.cause : error;
  const attaching = error instanceof MechanismRefused ? error.program : undefined;
  const rejected = cause instanceof VerifierError ? cause.program : undefined;
  const program = attaching ?? programs.find(({ name }) => name === rejected);
  if (!(cause instanceof UserError) || program === undefined) return cause;
  const measure = compiled.find((one) => one.programs.some(({ body }) => body === program.body));
  const node = measure && measures[measure.number];
  const at = attaching === undefined ? node?.at : node?.attachAt;
  return new SpecError(cause.message, at, cause.advice, cause.detail);
}
