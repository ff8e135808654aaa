import { expect, test } from "bun:test";
import {
  begin,
  count,
  hist,
  kernelFunction,
  kernelFunctionReturn,
  kprobe,
  kretprobe,
  measure,
  profile,
  span,
  sum,
  syscall,
  syscallReturn,
  uprobe,
  uretprobe,
  usdt,
} from "probebook";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import type { Mechanism } from "../../src/compile/facts.ts";
import { planProbe } from "../../src/compile/plan.ts";
import type { AnyMeasure } from "../../src/spec/measure.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { expectGoldenFile } from "../golden.ts";
import { attachFacts } from "./attach-kernel.ts";

type Refused = Readonly<Partial<Record<Mechanism, string>>>;

interface Case {
  readonly name: string;
  readonly measures: readonly AnyMeasure[];
  readonly refused?: Refused;
}

const noTrampolines = { fentry: "refused for the test", fexit: "refused for the test" };
const noMulti = { kprobe_multi: "refused for the test", kretprobe_multi: "refused for the test" };

const returned = measure({
  attach: kernelFunctionReturn("vfs_read"),
  where: (e) => e.args.retval > 0,
  aggregate: (e) => ({ bytes: sum(e.args.retval) }),
});
const reading = measure({
  attach: span(kernelFunction("vfs_read"), kernelFunctionReturn("vfs_read")),
  aggregate: (e) => ({ time: hist(e.elapsed), asked: sum(e.entry.count), got: sum(e.exit.retval) }),
});

const cases: readonly Case[] = [
  { name: "fexit", measures: [returned] },
  { name: "kretprobe", measures: [returned], refused: noTrampolines },
  { name: "span-fentry", measures: [reading] },
  { name: "span-kprobe", measures: [reading], refused: noTrampolines },
  {
    name: "kprobe-multi",
    measures: [measure({ attach: kprobe("vfs_*"), aggregate: () => ({ calls: count() }) })],
  },
  {
    name: "kprobe-inside",
    measures: [
      measure({ attach: kprobe("vfs_read", { offset: 5 }), aggregate: () => ({ calls: count() }) }),
    ],
  },
  {
    name: "syscall",
    measures: [
      measure({
        attach: span(syscall("openat"), syscallReturn("openat")),
        where: (e) => e.exit.ret < 0 && e.entry.dfd === -100,
        aggregate: (e) => ({ failed: hist(e.elapsed), mode: sum(e.entry.mode) }),
      }),
    ],
  },
  {
    name: "syscall-classic",
    measures: [
      measure({
        attach: syscall("fstat"),
        aggregate: (e) => ({ calls: count(), fds: sum(e.args.fd) }),
      }),
    ],
    refused: { tp_btf: "refused for the test", raw_tp: "refused for the test" },
  },
  {
    name: "syscall-glob",
    measures: [
      measure({ attach: syscallReturn("*"), aggregate: (e) => ({ sum: sum(e.args.ret) }) }),
    ],
  },
  {
    name: "uprobe",
    measures: [
      measure({
        attach: span(uprobe("shop", "*"), uretprobe("shop", "*")),
        aggregate: (e) => ({
          time: hist(e.elapsed),
          item: sum(e.entry.arg0),
          paid: sum(e.exit.retval),
        }),
      }),
    ],
  },
  {
    name: "usdt",
    measures: [
      measure({
        attach: usdt("shop", "shop:sold"),
        aggregate: ({ args }) => ({
          items: sum(args.arg0),
          paid: sum(args.arg1),
          kind: sum(args.arg2),
        }),
      }),
    ],
  },
  {
    name: "samples",
    measures: [
      measure({
        attach: profile(99),
        aggregate: (e) => ({ samples: count(), ns: sum(e.args.period) }),
      }),
      measure({ attach: begin(), aggregate: () => ({ begun: count() }) }),
    ],
  },
];

/** What counts losses is there also where nothing can be lost, and so is the way out of an empty program. */
const warnings = `#pragma clang diagnostic error "-Wall"
#pragma clang diagnostic ignored "-Wunused-function"
#pragma clang diagnostic ignored "-Wunused-label"`;

const planOf = ({ measures, refused }: Case) => {
  using facts = attachFacts(refused);
  return planProbe(
    measures.map(({ node }) => node),
    facts,
  );
};

for (const one of cases) {
  test(`the programs of ${one.name} are what was reviewed, and clang takes them without a warning`, async () => {
    const plan = planOf(one);
    const c = await renderC(viewOfC(plan, one.name));
    const macros = c
      .split("\n")
      .filter((line) =>
        /^#define (?:REGISTER|PARAMETER|RETURNED|STACK|SYSCALL|READ_USER)/.test(line),
      );
    const programs = c.slice(
      c.search(/^(?:\/\* Its runs .*\n)?SEC\(/m),
      c.indexOf("\nchar dual_license"),
    );
    const places = plan.programs.map(({ name, places }) => `${name}: ${JSON.stringify(places)}`);
    expectGoldenFile(
      `compile/golden/attach/${one.name}.c`,
      `${[...macros, programs, ...places.map((place) => `/* ${place} */`)].join("\n")}\n`,
    );
    await runClang(findClang(), `${warnings}\n${c}`);
  });
}

test("both sides of a function's span are seen by the same means", () => {
  const plan = planOf({
    name: "",
    measures: [reading],
    refused: { fexit: "refused for the test" },
  });
  expect(plan.programs.flatMap(({ witnessOf, mechanism }) => (witnessOf ? [] : mechanism))).toEqual(
    ["kretprobe", "kprobe"],
  );
});

test("many functions that cannot be attached to at once have a kprobe each, in one program", () => {
  const [many] = planOf({ ...cases[4]!, refused: noMulti }).programs.filter(
    (one) => !one.witnessOf,
  );
  expect(many?.mechanism).toBe("kprobe");
  expect(many?.symbols.toSorted()).toEqual(["vfs_close", "vfs_read", "vfs_sum"]);
});

const wrong: readonly [string, () => AnyMeasure, string][] = [
  [
    "an argument at a function's return by kretprobe",
    () =>
      measure({
        attach: kretprobe("vfs_read") as unknown as ReturnType<typeof kernelFunction>,
        aggregate: (e) => ({ sum: sum(e.args.count) }),
      }),
    "e.args.count is an argument of the function, and a kretprobe has only retval",
  ],
  [
    "an argument inside of a function",
    () =>
      measure({
        attach: kprobe("vfs_read", { offset: 5 }),
        aggregate: (e) => ({ sum: sum(e.args.count) }),
      }),
    "inside of it its register may hold something else",
  ],
  [
    "what a void function returned",
    () =>
      measure({
        attach: kernelFunctionReturn("vfs_close"),
        aggregate: (e) => ({ sum: sum(e.args.retval) }),
      }),
    "has no member retval",
  ],
  [
    "a struct that is passed by value",
    () =>
      measure({
        attach: kernelFunction("vfs_sum"),
        aggregate: (e) => ({ sum: sum(e.args.wide.a) }),
      }),
    "a struct that is passed by value",
  ],
  [
    "a floating-point argument of a probe",
    () => measure({ attach: usdt("shop", "sold"), aggregate: (e) => ({ sum: sum(e.args.arg3) }) }),
    "an argument of the form 4f@%xmm0",
  ],
  [
    "an argument that only some of a glob's system calls have",
    () => measure({ attach: syscall("*"), aggregate: (e) => ({ sum: sum(e.args.flags) }) }),
    "has no member flags",
  ],
];

test.each(wrong)("%s is refused in the spec", (_, make, why) => {
  const attempt = () => planOf({ name: "", measures: [make()] });
  expect(attempt).toThrow(SpecError);
  expect(attempt).toThrow(why);
});
