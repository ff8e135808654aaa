import { describe, expect, test } from "bun:test";
import {
  anyOf,
  count,
  hist,
  kernelFunction,
  max,
  measure,
  probe,
  span,
  sum,
  tracepoint,
} from "probebook";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { CLANG_ARGUMENTS, findClang } from "../../src/compile/clang.ts";
import type { Facts, Mechanism } from "../../src/compile/facts.ts";
import { type Plan, planProbe } from "../../src/compile/plan.ts";
import type { AnyMeasure } from "../../src/spec/measure.ts";
import { oddFacts } from "./odd-kernel.ts";

type Refused = Readonly<Partial<Record<Mechanism, string>>>;

interface Compiled {
  readonly plan: Plan;
  readonly c: string;
}

/** Plans, generates, and lets clang fail for any warning. */
async function compile(measures: AnyMeasure | AnyMeasure[], refused?: Refused): Promise<Compiled> {
  using facts: Facts & Disposable = oddFacts(refused);
  const plan = planProbe(
    [measures].flat().map(({ node }) => node),
    facts,
  );
  const c = await renderC(viewOfC(plan, 'Odd */ #error "title"'));
  const run = Bun.spawnSync([findClang().path, ...CLANG_ARGUMENTS, "-Werror"], {
    stdin: Buffer.from(c),
  });
  expect(run.stderr.toString()).toBe("");
  return { plan, c };
}

const ways: readonly (readonly [string, Refused])[] = [
  ["fentry", {}],
  ["kprobe", { fentry: "refused" }],
];

describe.each(ways)("by %s", (_way, refused) => {
  test("members of every kind can be read", async () => {
    const { c } = await compile(
      measure({
        attach: kernelFunction("work"),
        where: ({ args: { o, p } }) =>
          (o.one === 1 && o.two === 2 && p.state === 1) || o.anonymous !== p.anonymous || !o.flag,
        key: ({ args: { o } }) => ({
          text: o.text,
          fixed: o.fixed,
          long: o.long_text,
          inner: o.in.name,
          far: o.to.back.to.name,
          pointer: o.raw,
          small: o.small,
          deep: o.deep,
          either: o.either,
        }),
        aggregate: ({ args: { o, i, u, w } }) => ({
          tiny: sum(o.tiny + o.s - o.i + o.u * o.l),
          flag: count({ when: !o.flag }),
          w: max(o.w + w, { when: i < u }),
          counter: hist(o.count.counter, { when: o.range.start < o.hist.nr || o.k.id > 3 }),
        }),
      }),
      refused,
    );
    // An enum's size is the kernel's: one byte here.
    expect(c).toContain("enum small { small_placeholder } __attribute__((packed)) small;");
    expect(c.match(/enum state \{/g)).toHaveLength(1);
    expect(c).toContain("struct range___kernel {");
  });

  test("functions may be named like anything in the C", async () => {
    const { plan } = await compile(
      measure({
        attach: anyOf(...["lost", "epoch", "bpf_get_stack", "memcpy"].map(kernelFunction)),
        key: (e) => ({ stack: e.kstack }),
        aggregate: () => ({ count: count() }),
      }),
      refused,
    );
    expect(plan.programs.flatMap(({ symbols }) => symbols)).toEqual([
      ...["lost", "epoch", "bpf_get_stack", "memcpy"],
    ]);
  });

  test("columns may have any name", async () => {
    const hostile = 'x"; */\n#error \\';
    const { plan } = await compile(
      measure({
        attach: kernelFunction("work"),
        key: (e) => ({
          "my handler": e.args.u,
          class: e.args.o.text,
          [hostile]: e.kstack,
          "": e.ustack,
          "1st": e.cpu,
          größe: e.comm,
          part_0: e.pid,
          ["long".repeat(100)]: e.tid,
        }),
        aggregate: (e) => ({
          "my handler": count(),
          int: hist(e.args.w),
          [hostile]: max(e.args.i),
          part_0_: sum(e.args.i),
        }),
      }),
      refused,
    );
    const [one] = plan.measures;
    expect(one?.layout.keys.map(({ name }) => name)).toContain(hostile);
    expect([new Set(one!.keyMembers).size, new Set(one!.rowMembers).size]).toEqual([7, 4]);
  });
});

test("functions with other arguments get a kprobe program of their own, those without use share one", async () => {
  const attach = anyOf(kernelFunction("work"), kernelFunction("play"), kernelFunction("epoch"));
  const aggregate = () => ({ count: count() });
  const reading = measure({ attach, where: (e) => e.args.u === 3 || e.pid === 1, aggregate });
  using facts = oddFacts({ fentry: "refused" });
  const sections = (one: AnyMeasure) => planProbe([one.node], facts).programs;
  const both = anyOf(kernelFunction("work"), kernelFunction("play"));
  const { node } = measure({ attach: both, where: (e) => e.args.u === 3, aggregate });
  const programs = planProbe([node], facts).programs;
  expect(programs.map(({ symbols }) => symbols)).toEqual([["work"], ["play"]]);
  expect(programs[0]?.body).toContain("PARAMETER4(ctx)");
  expect(programs[1]?.body).toContain("PARAMETER1(ctx)");
  expect(() => sections(reading)).toThrow("kernelFunction:epoch (kprobe) has no member u");
  const shared = sections(measure({ attach, where: (e) => e.pid === 1, aggregate }));
  expect(shared.map(({ symbols }) => symbols)).toEqual([["work", "play", "epoch"]]);
});

describe("a ?? b", () => {
  const spec = measure({
    attach: tracepoint("odd:begun"),
    where: (e) => (e.args.o.u ?? e.args.v) > 3,
    key: (e) => ({ name: e.args.o.in.nme ?? e.args.o.in.name ?? e.args.note }),
    aggregate: (e) => ({ sum: sum((e.args.nothing ?? e.args.v) + 1) }),
  });

  test("is decided by what the mechanism's arguments have", async () => {
    const typed = await compile(spec);
    expect(typed.c).toContain("p_ ? p_->u : 0; })) > 3LL");
    expect(typed.c).toContain("->in.name");
    const classic = await compile(spec, { tp_btf: "refused", raw_tp: "refused" });
    expect(classic.c).not.toContain("struct outer");
    expect(classic.c).toContain("((s32)LOADED(32, ctx, 8))");
    const raw = await compile(spec, { tp_btf: "refused" });
    expect(raw.c).toContain("FETCH(u32, ((struct outer *)ARGUMENT(0))->u)");
  });

  test("each side of a span by its own", async () => {
    const { c } = await compile(
      measure({
        attach: span(tracepoint("odd:begun"), tracepoint("odd:done"), {
          by: (e) => [e.args.o ?? e.args.v, e.cpu],
        }),
        key: (e) => ({ u: e.entry.o.u ?? e.entry.v }),
        aggregate: (e) => ({ time: hist(e.elapsed, { when: !(e.exit.w ?? e.exit.v) }) }),
      }),
      { raw_tp: "refused", tp_btf: "refused" },
    );
    expect(c).toContain("u64 key_[2] = { (u64)((s32)LOADED(32, ctx, 8)),");
  });
});

test("what is kept from the entry keeps its width and sign", async () => {
  const { c } = await compile(
    measure({
      attach: span(tracepoint("odd:begun"), tracepoint("odd:done")),
      where: (e) => e.entry.v - e.exit.v > 0,
      key: (e) => ({ name: e.entry.o.in.name, small: e.entry.o.small }),
      aggregate: (e) => ({
        time: hist(e.elapsed - e.entry.o.u, { when: e.entry.o.i < e.exit.v }),
      }),
    }),
  );
  expect(c).toContain("((s64)((u32)open->kept0_) - (s64)((s32)ARGUMENT(1))) > 0LL");
  expect(c).toMatch(/if \(\(open->kept\d_ < \(\(s32\)ctx\[1\]\)\)\)|if \(open->kept\d_ < /);
});

test("several measures of one table: a map each, additions plain where only one program updates", async () => {
  const attach = tracepoint("odd:begun");
  const one = measure({
    attach,
    key: (e) => ({ cpu: e.cpu }),
    aggregate: () => ({ begun: count() }),
  });
  const two = measure({
    attach: tracepoint("odd:done"),
    key: (e) => ({ cpu: e.cpu }),
    aggregate: () => ({ done: count() }),
  });
  const { plan } = await compile([one, two]);
  expect(plan.maps.map(({ name }) => name)).toEqual(["rows0", "rows1"]);
  expect(plan.atomic).toBeFalse();
  expect(plan.programs.map(({ name }) => name)).toEqual(["begun", "done"]);
  const twice = probe({ title: "Twice", measure: () => [one, one] });
  expect(() => twice.measures({}, [])).toThrow("two measures have a value begun");
});
