import { expect, test } from "bun:test";
import { simulate } from "probebook/testing";
import softirqwait from "../../probes/softirqwait.ts";

type Events = Parameters<typeof simulate>[1];
const enumerators = { "*_SOFTIRQ": ["HI", "TIMER", "NET_TX", "NET_RX"] };

const upon = ["raise_softirq_irqoff", "napi_schedule", "e1000_intr", "asm_common_interrupt"];
const raised = (time: number, comm: string, kstack: readonly string[], vec_nr = 3, cpu = 0) => ({
  ...{ point: "irq:softirq_raise", time, cpu, comm, kstack, args: { vec_nr } },
});
const entered = (time: number, comm: string, vec_nr = 3, cpu = 0) => ({
  ...{ point: "irq:softirq_entry", time, cpu, comm, args: { vec_nr } },
});
const events = [
  // Pending when the probe came.
  entered(10, "cat"),
  raised(1_000, "hog", upon),
  // Neither a second raise nor another CPU's, nor another vector's, change anything.
  raised(5_000, "cat", ["raise_softirq"]),
  raised(6_000, "cat", ["raise_softirq"], 1),
  entered(6_500, "cat", 1),
  raised(7_000, "dd", ["raise_softirq"], 3, 1),
  entered(9_000_000, "ksoftirqd/0"),
  entered(9_000_100, "dd", 3, 1),
  raised(10_000_000, "hog", upon),
  entered(10_004_000, "ksoftirqd/0"),
] as unknown as Events;

test("the longest wait of each vector, CPU, stack and task, from the first raise", () => {
  const { rows } = simulate(softirqwait, events, { enumerators });
  expect(rows).toEqual([
    {
      key: { vector: "TIMER", cpu: 0, comm: "cat", ran: "cat", stack: ["raise_softirq"] },
      values: { wait: 500, times: 1 },
    },
    {
      key: { vector: "NET_RX", cpu: 0, comm: "hog", ran: "ksoftirqd/0", stack: upon },
      values: { wait: 8_999_000, times: 2 },
    },
    {
      key: { vector: "NET_RX", cpu: 1, comm: "dd", ran: "dd", stack: ["raise_softirq"] },
      values: { wait: 8_993_100, times: 1 },
    },
  ]);
});

test("--longer shows each wait above so many microseconds, and what is not shown ends as well", () => {
  const { rows, events: records } = simulate(softirqwait, events, {
    ...{ enumerators, flags: { longer: "8995" } },
  });
  expect(rows).toEqual([]);
  expect(records).toEqual([
    {
      ...{ vector: "NET_RX", wait: 8_999_000, cpu: 0 },
      ...{ comm: "hog", ran: "ksoftirqd/0", stack: upon },
    },
  ]);
});
