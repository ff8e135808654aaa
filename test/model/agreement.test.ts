import { afterAll, beforeAll, expect, test } from "bun:test";
import fc from "fast-check";
import { expressionsOf } from "../../src/compile/measure-expressions.ts";
import { planProbe } from "../../src/compile/plan.ts";
import { isAt } from "../../src/model/points.ts";
import { simulateMeasures } from "../../src/model/simulate.ts";
import { type Expression, parts } from "../../src/spec/expression.ts";
import type { MeasureNode } from "../../src/spec/measure-node.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { validateMeasure } from "../../src/spec/validate.ts";
import { loadable } from "../bpf/loadable.ts";
import { comparable, recordText } from "./compared.ts";
import { bothOf, type Drawn, events } from "./events.ts";
import { enumerators, inventKernel } from "./invented-kernel.ts";
import { KernelMemory, type Self } from "./kernel-memory.ts";
import { factsOf, type Invented, type Limits, runInKernel } from "./kernel-run.ts";
import { probes, type Where } from "./measures.ts";
import { type Failing, reduce } from "./reduce.ts";
import { showMeasure } from "./show-measure.ts";
import { type ThingBytes, things } from "./things.ts";

/*
 * A case is one generated measure with the events of its probe: what its rows are by the model, and by its
 * generated BPF programs, which the kernel runs with exactly these events (BPF_PROG_TEST_RUN). Probes have up
 * to PER_PROBE measures, since clang is what takes the time. SEED=… chooses other ones, RUNS=… more of them.
 */
const seed = Number(process.env.SEED ?? 20_261_122);
const runs = Number(process.env.RUNS ?? 40);
const PER_PROBE = 10;

let invented: Invented;
let memory: KernelMemory;
let self: Self;
let affinity: string;

const pin = (cpus: string) =>
  Bun.spawnSync(["taskset", "-pc", cpus, `${process.pid}`]).stdout.toString();

beforeAll(() => {
  if (!loadable) return;
  invented = inventKernel();
  memory = new KernelMemory();
  affinity = /list: (\S+)/.exec(
    Bun.spawnSync(["taskset", "-pc", `${process.pid}`]).stdout.toString(),
  )![1]!;
  pin("0");
  self = memory.self();
});
afterAll(() => {
  if (!loadable) return;
  pin(affinity);
  memory[Symbol.dispose]();
  invented[Symbol.dispose]();
});

interface Probe {
  readonly measures: readonly MeasureNode[];
  readonly things: readonly ThingBytes[];
  readonly events: readonly Drawn[];
  readonly limits: Limits;
}

function arbitrary(where: Where): fc.Arbitrary<Probe> {
  return fc.integer({ min: 0, max: 3 }).chain((keys) =>
    fc.record({
      measures: probes(where, keys, PER_PROBE),
      things,
      events: events(2),
      limits: fc.record({
        cpu: fc.option(fc.integer({ min: 0, max: 1 }), { freq: 5, nil: undefined }),
        pid:
          where === "own task"
            ? fc.constantFrom(undefined, undefined, process.pid, 1)
            : fc.constant(undefined),
        maxKeys: fc.constantFrom(4, 64, 64, 64),
      }),
    }),
  );
}

let cases = 0;
let refused = 0;
/** Why, without names and numbers. */
const reasons = new Map<string, number>();

/** What is left when all that the compiler refuses is taken away; anything but a SpecError is a defect. */
function accepted(measures: readonly MeasureNode[]): readonly MeasureNode[] {
  return measures.filter((one) => {
    try {
      validateMeasure(one);
      planProbe([one], factsOf(invented));
      return true;
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      refused++;
      const reason = error.what.replace(/^.*? (is|are|cannot|may|has|take|was|needs?) /, "$1 ");
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      return false;
    }
  });
}

async function agrees(probe: Probe, where: Where): Promise<void> {
  const error = await disagreement(probe, where);
  if (error === undefined) return;
  const fails = async (smaller: Failing<Drawn>) =>
    (await disagreement({ ...probe, ...smaller }, where)) !== undefined;
  const smallest = { ...probe, ...(await reduce<Drawn>(probe, fails, SHRINK_MS)) };
  throw new Error(`${describe(smallest)}\n${(await disagreement(smallest, where)) ?? error}`);
}

/** How long a failure is made smaller; some steps take clang. */
const SHRINK_MS = Number(process.env.SHRINK_S ?? 60) * 1000;

async function disagreement(probe: Probe, where: Where): Promise<unknown> {
  try {
    await compare(probe, where);
    return undefined;
  } catch (error) {
    return error;
  }
}

async function compare(probe: Probe, where: Where): Promise<void> {
  const { measures, things: pool, events: drawn, limits } = probe;
  const taken = accepted(measures);
  if (taken.length === 0) return;
  const both = bothOf(
    drawn,
    pool,
    where === "own task" ? self : undefined,
    invented.kernel.btf,
    memory,
  );
  const kernel = await runInKernel(taken, both.kernel, invented, limits).catch((error) => {
    if (error instanceof SpecError) return undefined;
    throw error;
  });
  if (kernel === undefined) {
    // Which one needs too much of BPF's stack, only clang knows.
    if (taken.length === 1) refused++;
    else for (const one of taken) await compare({ ...probe, measures: [one] }, where);
    return;
  }
  const attached = taken.flatMap(({ attach }) =>
    attach.kind === "span" ? [attach.entry, attach.exit] : attach.points,
  );
  const met = both.model.filter(({ point }) => attached.some((one) => isAt(one, point)));
  const model = simulateMeasures(taken, met, {
    enumerators,
    maxKeys: limits.maxKeys,
    ...(limits.cpu === undefined ? {} : { cpu: limits.cpu }),
    ...(limits.pid === undefined ? {} : { pid: limits.pid }),
  });
  cases += taken.length;
  expect(recordText(kernel.records)).toBe(recordText(model.events));
  expect(comparable(kernel.rows)).toBe(comparable(model.rows));
  // What a search of a string did not see is counted as often as the C happens to search.
  const truncated = taken.some(searches) ? model.loss.truncated : kernel.loss.truncated;
  expect({ ...kernel.loss, truncated }).toEqual(model.loss);
}

function searches(measure: MeasureNode): boolean {
  const some = (one: Expression): boolean =>
    (one.kind === "call" && one.name !== "startsWith") || parts(one).some(some);
  return expressionsOf(measure).some(some);
}

function describe({ measures, events: drawn, limits }: Probe): string {
  const shown = (value: unknown) =>
    JSON.stringify(value, (_, one) => (typeof one === "bigint" ? `${one}` : one));
  return [...measures.map(showMeasure), ...drawn.map(shown), shown(limits)].join("\n");
}

for (const where of ["own task", "any CPU"] as const) {
  test.skipIf(!loadable)(
    `model and kernel agree about generated specs, events in ${where === "own task" ? "this task" : "any task on two CPUs"}`,
    async () => {
      console.log(`seed ${seed}, ${runs} probes`);
      await fc.assert(
        fc.asyncProperty(arbitrary(where), (probe) => agrees(probe, where)),
        {
          seed,
          numRuns: runs,
          endOnFailure: true,
          reporter: async ({ failed, errorInstance }) => {
            // The counterexample was made smaller already; the whole one would be pages.
            if (failed) throw new Error(`seed ${seed}:\n${errorInstance}`);
          },
        },
      );
      console.log(`${cases} cases agree, ${refused} measures were refused`);
      if (process.env.REASONS !== undefined) console.log(reasons);
    },
    600_000,
  );
}
