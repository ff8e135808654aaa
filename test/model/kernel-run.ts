import { BpfObject } from "../../src/bpf/object.ts";
import { possibleCpus } from "../../src/bpf/possible-cpus.ts";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import { eventColumns } from "../../src/compile/columns.ts";
import { hasRows } from "../../src/compile/compiled-measure.ts";
import type { Facts } from "../../src/compile/facts.ts";
import { type Plan, planProbe } from "../../src/compile/plan.ts";
import type { Row } from "../../src/recording/schema.ts";
import { deltaRows } from "../../src/session/delta.ts";
import { filterConstants } from "../../src/session/filters.ts";
import { readLoss } from "../../src/session/loss.ts";
import { readSnapshot } from "../../src/session/snapshot.ts";
import { EventStream } from "../../src/session/stream.ts";
import type { MeasureNode } from "../../src/spec/measure-node.ts";
import { noNames } from "../session/no-names.ts";
import type { inventKernel, PointName } from "./invented-kernel.ts";

export type Invented = ReturnType<typeof inventKernel>;

/** One event as the kernel takes it: the words of its context, and the CPU it runs on (undefined: this one). */
export interface TestRun {
  readonly point: PointName;
  readonly context: BigUint64Array<ArrayBuffer>;
  readonly cpu: number | undefined;
}

export interface Limits {
  readonly cpu: number | undefined;
  readonly pid: number | undefined;
  readonly maxKeys: number;
}

export function factsOf({ kernel }: Invented): Facts {
  return {
    kernel,
    btf: kernel.btf,
    cpus: possibleCpus(),
    refusal: (mechanism) => (mechanism === "raw_tp" ? undefined : "it cannot be run for a test"),
  };
}

/** While a failure is made smaller, the same C comes again and again. */
const objects = new Map<string, Uint8Array>();

/** Programs of the kernel, on events that nothing else disturbs. */
export async function runInKernel(
  measures: readonly MeasureNode[],
  events: readonly TestRun[],
  invented: Invented,
  { cpu, pid, maxKeys }: Limits,
) {
  const plan = planProbe(measures, factsOf(invented));
  const c = await renderC(viewOfC(plan, "generated"));
  const bytes = objects.get(c) ?? (await runClang(findClang(), c));
  objects.set(c, bytes);
  const hashes = plan.maps.filter(({ name, type }) => /^rows\d+$/.test(name) && /HASH/.test(type));
  using object = BpfObject.open({
    bytes,
    name: "generated",
    btf: invented.btf,
    constants: filterConstants({ cpu, pid, cgroup: undefined }),
    maxEntries: new Map(hashes.map(({ name }) => [name, maxKeys])),
  });
  object.load();
  const programs = plan.programs.map(({ name, section }) => ({
    program: object.program(name),
    point: section.replace(/^.*\//, ""),
  }));
  for (const event of events) {
    for (const { program, point } of programs) {
      if (point === event.point) program.testRun(event.context, event.cpu);
    }
  }
  const records = recordsOf(object, plan);
  return { rows: rowsOf(object, plan), records, loss: readLoss(object, [], plan.programs) };
}

const none = () => {
  throw new Error("no stacks here");
};
const symbolizer = { ...noNames, kernelStack: none, userStack: none };

/** As the model has them: by column, without those of other measures. */
function recordsOf(object: BpfObject, plan: Plan): readonly Readonly<Record<string, unknown>>[] {
  if (!plan.events) return [];
  using stream = new EventStream(object, plan, symbolizer);
  const columns = eventColumns(plan);
  return [...stream.rest()].flatMap((records) =>
    records.map(({ values }) => {
      const own = columns.map(({ name }, i) => [name, values[i]] as const);
      return Object.fromEntries(own.filter(([, value]) => value !== null));
    }),
  );
}

function rowsOf(object: BpfObject, plan: Plan): Row[] {
  const readings = plan.measures.filter(hasRows).map(({ number, layout }) => ({
    layout,
    now: readSnapshot(object.map(`rows${number}`), layout),
    before: new Map(),
  }));
  return deltaRows(readings, symbolizer, { epoch: 1n, perCpu: false });
}
