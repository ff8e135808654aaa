import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { simulate } from "probebook/testing";
import napi from "../../probes/napi.ts";
import softirqcontext from "../../probes/softirqcontext.ts";
import softirqways from "../../probes/softirqways.ts";
import { loadable } from "../bpf/loadable.ts";
import { started, startProbe } from "../cli/run-probe.ts";
import { procInterrupts, within } from "./proc-interrupts.ts";

type Events = Parameters<typeof simulate>[1];
const enumerators = { "*_SOFTIRQ": ["HI", "TIMER", "NET_TX", "NET_RX"] };

test("softirqcontext: an interrupt within a softirq that another one's way out runs changes nothing", () => {
  const leaves = { point: "kernelFunction:irq_exit_rcu" };
  const left = { point: "kernelFunctionReturn:irq_exit_rcu" };
  const runs = (comm: string) => ({ point: "irq:softirq_entry", comm, args: { vec_nr: 3 } });
  const { rows } = simulate(
    softirqcontext,
    [
      // Attached within its way out.
      left,
      ...[leaves, runs("cat"), leaves, left, runs("cat"), left],
      ...[runs("cat"), runs("ksoftirqd/0"), { ...leaves, cpu: 1 }, runs("dd")],
    ] as unknown as Events,
    { enumerators },
  );
  expect(rows.map(({ key, values }) => [key.way, key.task, values.runs])).toEqual([
    ["interrupt", "cat", 2],
    ["thread", "cat", 1],
    ["ksoftirqd", "ksoftirqd/0", 1],
    ["thread", "dd", 1],
  ]);
});

test("softirqways: what a hard interrupt calls itself is apart from what runs on its way out", () => {
  const at = (point: string, comm = "cat") => ({ point, comm, cpu: 0, time: 1 });
  const calls = (comm: string) => at("kernelFunction:napi_schedule", comm);
  const [enters, leaves, left] = [
    at("kernelFunction:irq_enter_rcu"),
    at("kernelFunction:irq_exit_rcu"),
    at("kernelFunctionReturn:irq_exit_rcu"),
  ];
  const interrupt = [enters, calls("cat"), leaves];
  const { rows } = simulate(
    softirqways,
    [
      ...[calls("cat"), ...interrupt, calls("cat")],
      // Interrupted in its turn.
      ...[...interrupt, calls("cat"), left, calls("cat"), left, calls("cat")],
      ...[calls("irq/34-eth0-rx-"), calls("ksoftirqd/0"), calls("ktimers/0")],
    ] as unknown as Events,
    { operands: ["napi_schedule"] },
  );
  expect(rows.map(({ key, values }) => [key.way, values.calls])).toEqual([
    ["thread", 2],
    ["hard irq", 2],
    ["interrupt", 3],
    ["irq thread", 1],
    ["ksoftirqd", 1],
    ["ktimers", 1],
  ]);
});

test("napi: by device and by who polls", () => {
  const poll = (comm: string, work: number) => ({
    ...{ point: "napi:napi_poll", comm },
    args: { napi: { dev: { name: "eth0" } }, work, budget: 64 },
  });
  const { rows } = simulate(napi, [
    ...[poll("cat", 0), poll("cat", 64), poll("irq/34-eth0-rx-", 3)],
    ...[poll("ksoftirqd/1", 64), poll("napi/eth0-8193", 1)],
  ] as unknown as Events);
  expect(rows.map(({ key, values }) => [key.by, values.empty, values.full])).toEqual([
    ["softirq", 1, 1],
    ["irq thread", 0, 0],
    ["ksoftirqd", 0, 1],
    ["napi thread", 0, 0],
  ]);
});

if (!loadable) console.warn("skipping interrupts beside /proc: BPF programs cannot be loaded here");

test.skipIf(!loadable)("interrupts: as /proc/interrupts here", async () => {
  const read = () => procInterrupts(readFileSync("/proc/interrupts", "utf8"));
  const before = read();
  const child = startProbe("interrupts", ["1", "3", "--json", "--quiet", "--no-report"]);
  const { lines } = await started(child);
  const began = read();
  const counted = new Map<string, number>();
  let ended = began;
  for await (const line of lines) {
    if (line.type !== "interval") continue;
    // The last interval's end comes after this.
    if (line.interval === 2) ended = read();
    for (const { key, values } of line.rows) {
      const name = `${key.interrupt} ${key.cpu}`;
      const sums = Object.values(values).map((value) => (value as unknown as { sum: number }).sum);
      counted.set(
        name,
        sums.reduce((all, one) => all + one, counted.get(name) ?? 0),
      );
    }
  }
  expect(await child.exited).toBe(0);
  const compared = within(counted, { least: [began, ended], most: [before, read()] });
  expect(compared.filter(({ right }) => !right)).toEqual([]);
  expect(compared.length).toBeGreaterThan(0);
});
