import { expect, test } from "bun:test";
import {
  anyOf,
  cast,
  constant,
  containerOf,
  count,
  enumerator,
  ip,
  kernelFunction,
  log2,
  max,
  measure,
  ntohl,
  ntohs,
  sum,
  symbol,
  syscallName,
  text,
  userSymbol,
  userText,
} from "probebook";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { CLANG_ARGUMENTS, findClang } from "../../src/compile/clang.ts";
import type { Mechanism } from "../../src/compile/facts.ts";
import { planProbe } from "../../src/compile/plan.ts";
import type { AnyMeasure } from "../../src/spec/measure.ts";
import { expectGoldenFile } from "../golden.ts";
import { oddFacts } from "./odd-kernel.ts";

/** A helper of the user's own, over kernel values. */
const between = (value: number, from: number, to: number) => value >= from && value < to;

const { node } = measure({
  attach: kernelFunction("work"),
  where: (e) => {
    const { o, i } = e.args;
    const depth = o.in.depth - 3;
    return (
      between(depth, 1, i) &&
      (e.comm === "worker" || e.comm.startsWith("kworker/") || o.text.endsWith("/0")) &&
      !text(o.long_text, { limit: 128 }).includes('"a\\?') &&
      o.text !== 0 &&
      o.fixed !== o.in.name
    );
  },
  key: (e) => {
    const { o, p, i } = e.args;
    return {
      element: o.numbers[2],
      computed: o.numbers[i],
      struct: o.list[1].name,
      far: o.list[i].back.list[e.cpu].depth,
      unnamed: o.points[i].y,
      bitsOfUnnamed: o.points[2].bits,
      grid: o.grid[1][2],
      byte: o.bytes[5],
      vector: o.vector[i - 1],
      anonymous: o.unnamed.a,
      counter: o.pointer.counter,
      bits: o.bits,
      signed: o.signed_bits,
      on: o.on,
      state: o.tiny_state,
      huge: o.huge === constant("HUGE_VALUE"),
      tcp: enumerator(i, "TCP_*") === "LISTEN" ? "listening" : o.text,
      held: containerOf(o.to, "struct holder", "wrap.deep").first,
      request: cast(e.args.w, "struct outer").u,
      short: cast(e.args.w, "short"),
      four: ip(o.addr4),
      six: ip(o.in6),
      network: ip(e.args.u),
      code: symbol(o.call),
      user: userSymbol(e.args.w),
      path: userText(e.args.w, { limit: 200 }),
      call: syscallName(p.state),
    };
  },
  aggregate: (e) => ({
    count: count({ when: ntohs(e.args.u) === 80 || ntohl(e.args.u) > 1 }),
    quotient: sum((e.args.i - 1) / (e.args.u - 2)),
    rest: max(e.args.i % 7),
    log2: max(log2(e.args.w)),
    difference: sum(e.args.w - e.args.u),
    task: max(e.task.pid),
  }),
});

async function generated(measure: AnyMeasure["node"], refused: Partial<Record<Mechanism, string>>) {
  using facts = oddFacts(refused);
  const c = await renderC(viewOfC(planProbe([measure], facts), "Expressions"));
  const run = Bun.spawnSync([findClang().path, ...CLANG_ARGUMENTS, "-Werror"], {
    stdin: Buffer.from(c),
  });
  expect(run.stderr.toString()).toBe("");
  return c;
}

for (const [way, refused] of [
  ["fentry", {}],
  ["kprobe", { fentry: "refused for the test" }],
] as const) {
  test(`the C of all that can be read and computed is what was reviewed, by ${way}`, async () => {
    const c = await generated(node, refused);
    const declarations = c.slice(
      c.indexOf("/* Of the kernel's types"),
      c.indexOf("#define SIGN_BIT"),
    );
    const programs = c.slice(c.search(/^SEC\("(?:fentry|kprobe)/m), c.indexOf("char dual_license"));
    expectGoldenFile(`compile/golden/expressions-${way}.c`, `${declarations}${programs}`);
  });
}

test("each of several functions has a program of its own where its name is asked for", async () => {
  const attach = anyOf(kernelFunction("work"), kernelFunction("play"));
  const { node: named } = measure({
    attach,
    where: (e) => e.func.startsWith("w") || e.point === "kernelFunction:play",
    key: (e) => ({ function: e.func }),
    aggregate: () => ({ count: count() }),
  });
  using facts = oddFacts({ fentry: "refused for the test" });
  const plan = planProbe([named], facts);
  const kprobes = plan.programs.filter(({ witnessOf }) => witnessOf === undefined);
  expect(kprobes).toHaveLength(2);
  const [layout] = plan.measures.map((one) => one.layout);
  expect(layout?.keys).toEqual([
    {
      ...{ name: "function", kind: "index", size: 3, stride: 1 },
      labels: new Map([
        [0, "work"],
        [1, "play"],
      ]),
    },
  ]);
  await generated(named, { fentry: "refused for the test" });
});
