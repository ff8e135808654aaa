import { expect, test } from "bun:test";
import fc from "fast-check";
import { BpfObject } from "../../src/bpf/object.ts";
import { possibleCpus } from "../../src/bpf/possible-cpus.ts";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import { planProbe } from "../../src/compile/plan.ts";
import { type Kernel, openKernel } from "../../src/kernel/kernel.ts";
import type { Expression } from "../../src/spec/expression.ts";
import type { MeasureNode } from "../../src/spec/measure-node.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { loadable } from "../bpf/loadable.ts";
import { showMeasure } from "./show-measure.ts";
import { chooser, walk } from "./walk.ts";

/*
 * Random ways through the running kernel's own types, from its tracepoints' arguments: each is refused with a
 * SpecError, or clang and the verifier take it. SEED=… chooses other ones, RUNS=… more of them.
 */
const seed = Number(process.env.SEED ?? 20_261_122);
const runs = Number(process.env.RUNS ?? 12);
const PER_OBJECT = 12;

const at = { file: "generated", offset: 0 };

/** Names of tracepoints with BTF types. */
function tracepointsOf({ btf }: Kernel): readonly string[] {
  return [...btf.names("typedef")].flatMap((name) =>
    name.startsWith("btf_trace_") ? [name.slice("btf_trace_".length)] : [],
  );
}

function measureOf(kernel: Kernel, names: readonly string[], numbers: readonly number[]) {
  const choose = chooser(numbers);
  const name = choose(names);
  const { args = [], btf = kernel.btf } = kernel.tracepoint(name);
  if (args.length === 0) return undefined;
  const ways = [3, 5, 2].map((steps) => {
    const arg = choose(args);
    const from: Expression = {
      kind: "member",
      of: { kind: "arguments", side: "args" },
      name: arg.name,
    };
    return walk(btf, arg.type, from, choose, steps);
  });
  const [first, second, third] = ways as [(typeof ways)[0], (typeof ways)[0], (typeof ways)[0]];
  const none = { when: undefined, linear: undefined, error: undefined };
  const measure: MeasureNode = {
    ...{ attachAt: at, at, updates: [], emit: undefined, top: undefined },
    attach: { kind: "points", points: [{ kind: "rawTracepoint", name }] },
    where:
      third.found === "integer"
        ? { kind: "binary", operator: "!==", left: third.at, right: { kind: "constant", value: 7 } }
        : undefined,
    key: [{ name: "k", value: first.at }],
    values: [
      {
        name: "v",
        at: undefined,
        aggregate:
          second.found === "text"
            ? { ...none, kind: "last", of: second.at }
            : { ...none, kind: "max", of: second.at },
      },
    ],
  };
  return measure;
}

async function load(measures: readonly MeasureNode[], kernel: Kernel, only: "tp_btf" | "raw_tp") {
  const plan = planProbe(measures, {
    kernel,
    btf: kernel.btf,
    cpus: possibleCpus(),
    refusal: (mechanism) => (mechanism === only ? undefined : "not asked for"),
  });
  const bytes = await runClang(findClang(), await renderC(viewOfC(plan, "generated")));
  const hashes = plan.maps.filter(({ name, type }) => /^rows\d+$/.test(name) && /HASH/.test(type));
  const maxEntries = new Map(hashes.map(({ name }) => [name, 1]));
  using object = BpfObject.open({ bytes, name: "generated", maxEntries });
  object.load();
}

/** Undefined: taken; the error where it is none that a user should see. */
async function defect(
  measures: readonly MeasureNode[],
  kernel: Kernel,
  only: "tp_btf" | "raw_tp",
): Promise<unknown> {
  try {
    await load(measures, kernel, only);
  } catch (error) {
    return error instanceof SpecError ? undefined : error;
  }
  return undefined;
}

test.skipIf(!loadable).each(["tp_btf", "raw_tp"] as const)(
  "any way through the kernel's types is refused, or taken by clang and the verifier, by %s",
  async (only) => {
    console.log(`seed ${seed}, ${runs} objects`);
    const kernel = openKernel();
    const names = tracepointsOf(kernel);
    const counts = { taken: 0, refused: 0 };
    const accepted = (one: MeasureNode) => {
      try {
        planProbe([one], {
          ...{ kernel, btf: kernel.btf, cpus: possibleCpus() },
          refusal: (mechanism) => (mechanism === only ? undefined : "not asked for"),
        });
        return true;
      } catch (error) {
        if (!(error instanceof SpecError)) throw new Error(showMeasure(one), { cause: error });
        counts.refused++;
        return false;
      }
    };
    const drawn = fc.array(fc.array(fc.nat(), { minLength: 24, maxLength: 24 }), {
      minLength: PER_OBJECT,
      maxLength: PER_OBJECT,
    });
    for (const all of fc.sample(drawn, { seed, numRuns: runs })) {
      const measures = all.flatMap((numbers) => measureOf(kernel, names, numbers) ?? []);
      const taken = measures.filter(accepted);
      if (taken.length === 0) continue;
      counts.taken += taken.length;
      if ((await defect(taken, kernel, only)) === undefined) continue;
      // Which one it is, each by itself says.
      for (const one of taken) {
        const error = await defect([one], kernel, only);
        if (error !== undefined) throw new Error(`seed ${seed}:\n${showMeasure(one)}\n${error}`);
      }
      throw new Error(`seed ${seed}: only together:\n${taken.map(showMeasure).join("\n")}`);
    }
    console.log(`${counts.taken} taken, ${counts.refused} refused`);
    expect(counts.taken).toBeGreaterThan(counts.refused / 4);
  },
  600_000,
);
