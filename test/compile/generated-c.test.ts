import { expect, test } from "bun:test";
import hardirqs from "../../probes/hardirqs.ts";
import softirqs from "../../probes/softirqs.ts";
import stackcount from "../../probes/stackcount.ts";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import type { Mechanism } from "../../src/compile/facts.ts";
import { LOST } from "../../src/compile/layout.ts";
import { type Plan, planProbe } from "../../src/compile/plan.ts";
import type { Probe } from "../../src/spec/probe.ts";
import { expectGoldenFile } from "../golden.ts";
import { labFacts } from "./lab-kernel.ts";
import { expectSameLayout } from "./same-layout.ts";

interface Case {
  readonly name: string;
  readonly probe: Probe;
  readonly flags?: Readonly<Record<string, boolean>>;
  readonly operands?: readonly string[];
  readonly refused?: Readonly<Partial<Record<Mechanism, string>>>;
}

const noBtf = { tp_btf: "refused for the test" };
const noRaw = { ...noBtf, raw_tp: "refused for the test" };

const cases: readonly Case[] = [
  { name: "hardirqs", probe: hardirqs },
  { name: "hardirqs-raw", probe: hardirqs, refused: noBtf },
  { name: "hardirqs-count", probe: hardirqs, flags: { count: true } },
  { name: "softirqs", probe: softirqs },
  { name: "softirqs-classic", probe: softirqs, refused: noRaw },
  { name: "softirqs-wait", probe: softirqs, flags: { wait: true } },
  { name: "stackcount-fentry", probe: stackcount, operands: ["napi_gro_receive"] },
  {
    name: "stackcount-kprobe",
    probe: stackcount,
    flags: { perProcess: true, user: true, kernel: true },
    operands: ["napi_gro_receive", "netif_receive_skb"],
    refused: { fentry: "refused for the test" },
  },
  { name: "stackcount-tracepoint", probe: stackcount, operands: ["t:irq:softirq_entry"] },
];

async function generate(one: Case): Promise<{ plan: Plan; c: string }> {
  using facts = labFacts(one.refused);
  const plan = planProbe(one.probe.measures(one.flags ?? {}, one.operands ?? []), facts);
  return { plan, c: await renderC(viewOfC(plan, one.probe.title)) };
}

for (const one of cases) {
  test(`the C of ${one.name} is what was reviewed, and clang takes it without a warning`, async () => {
    const { plan, c } = await generate(one);
    // What stands before the programs' own part is the same in all.
    expectGoldenFile(`compile/golden/${one.name}.c`, c.slice(c.indexOf("#include")));
    const object = await runClang(findClang(), `#pragma clang diagnostic error "-Wall"\n${c}`);
    expectSameLayout(plan, object);
  });
}

test("the counters of loss stand in the order in which they are read", async () => {
  const { c } = await generate(cases[0]!);
  const order = /enum \{ (LOST_\w+(?:, LOST_\w+)*), LOST_KINDS \}/.exec(c)?.[1];
  expect(order).toBe(LOST.map((name) => `LOST_${name.toUpperCase()}`).join(", "));
});

test("the plan says what was chosen, what was not, and why", async () => {
  const { plan } = await generate({ name: "", probe: softirqs, refused: noRaw });
  const [exit] = plan.attachments;
  expect(exit?.mechanism).toBe("tracepoint");
  expect(exit?.rejected).toEqual([
    { mechanism: "tp_btf", reason: "refused for the test" },
    { mechanism: "raw_tp", reason: "refused for the test" },
  ]);
  expect(exit?.risk).toContain("bpf_prog_active");
});

test("a classic tracepoint is witnessed by raw_tp where that works, a kprobe by fentry", async () => {
  using classic = { ...labFacts(), only: "tracepoint" as const };
  const spec = softirqs.measures({ count: true }, []);
  expect(
    planProbe(spec, classic)
      .programs.map(({ section }) => section)
      .toSorted(),
  ).toEqual(["raw_tp/softirq_entry", "tracepoint/irq/softirq_entry"]);
  using kprobe = { ...labFacts(), only: "kprobe" as const };
  const functions = stackcount.measures({}, ["napi_gro_receive"]);
  expect(
    planProbe(functions, kprobe)
      .programs.map(({ section }) => section)
      .toSorted(),
  ).toEqual(["fentry/napi_gro_receive", "kprobe"]);
});
