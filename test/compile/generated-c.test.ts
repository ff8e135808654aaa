import { expect, test } from "bun:test";
import hardirqs from "../../probes/hardirqs.ts";
import softirqs from "../../probes/softirqs.ts";
import stackcount from "../../probes/stackcount.ts";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import type { Mechanism } from "../../src/compile/facts.ts";
import { HISTOGRAM, LOST, RANGE_BYTES } from "../../src/compile/layout.ts";
import { type Plan, planProbe } from "../../src/compile/plan.ts";
import { Btf } from "../../src/kernel/btf.ts";
import { Elf } from "../../src/kernel/elf.ts";
import type { Probe } from "../../src/spec/probe.ts";
import { expectGoldenFile } from "../golden.ts";
import { labFacts } from "./lab-kernel.ts";

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

/** The reader's offsets (layout.ts) are those of the structs that clang laid out. */
function expectSameLayout(plan: Plan, object: Uint8Array): void {
  const section = Elf.parse(Buffer.from(object)).section(".BTF");
  if (section === undefined) throw new Error("no BTF");
  const btf = Btf.parse(new Uint8Array(section));
  const struct = (name: string) => {
    const type = btf.type(btf.find(name, "struct") ?? 0);
    if (type.kind !== "struct") throw new Error(`no struct ${name}`);
    return { size: type.size, offsets: type.members.map(({ bitOffset }) => bitOffset / 8) };
  };
  for (const { number, layout } of plan.measures) {
    const row = struct(`row${number}`);
    expect(row).toEqual({
      size: layout.valueBytes,
      offsets: layout.values.map(({ offset }) => offset),
    });
    if (layout.keyBytes === 0) continue;
    const key = struct(`key${number}`);
    const stored = layout.keys.flatMap((field) => ("offset" in field ? [field.offset] : []));
    expect(key.size).toBe(layout.keyBytes);
    expect(key.offsets).toEqual(expect.arrayContaining(stored));
  }
  for (const map of plan.maps) {
    const name = /^struct (\w+)$/.exec(map.value.c)?.[1];
    if (name !== undefined)
      expect({ name, size: struct(name).size }).toEqual({ name, size: map.value.bytes });
  }
  if (plan.measures.some(({ layout }) => layout.values.some(({ kind }) => kind === "hist"))) {
    const { sum, ranges, buckets, bytes } = HISTOGRAM;
    expect(struct("histogram")).toEqual({ size: bytes, offsets: [sum, ranges, buckets] });
    expect(struct("range").size).toBe(RANGE_BYTES);
  }
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
