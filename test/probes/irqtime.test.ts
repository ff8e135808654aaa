import { expect, test } from "bun:test";
import { availableParallelism } from "node:os";
import { simulate } from "probebook/testing";
import irqtime from "../../probes/irqtime.ts";
import { loadable } from "../bpf/loadable.ts";
import { linesOf, startProbe } from "../cli/run-probe.ts";

type Events = Parameters<typeof simulate>[1];
const enumerators = {
  "*_SOFTIRQ": [
    ...["HI", "TIMER", "NET_TX", "NET_RX", "BLOCK", "IRQ_POLL", "TASKLET", "SCHED", "HRTIMER"],
    "RCU",
  ],
};

interface Current {
  readonly tid: number;
  readonly comm: string;
}
const idle: Current = { tid: 0, comm: "swapper/0" };
const thread: Current = { tid: 7, comm: "irq/34-eth0-rx-" };
const dd: Current = { tid: 9, comm: "dd" };

const at = (time: number, point: string, current: Current, args: object = {}, cpu = 0) => ({
  ...{ time, point, cpu, ...current, args },
});
const eth0 = { action: { name: "eth0-rx-0" } };
const receive = { vec_nr: 3 };

/** Time and runs by context and name. */
function shares(events: readonly object[], flags = {}) {
  const { rows, loss } = simulate(irqtime, events as unknown as Events, { enumerators, flags });
  expect(loss.unmatched).toBe(0);
  return Object.fromEntries(
    rows.map(({ key, values }) => [
      `${key.cpu} ${key.context} ${key.name}`.trim(),
      [values.time, values.runs],
    ]),
  );
}

test("each moment is the innermost context's, and all add up to the time since the first switch", () => {
  const found = shares([
    // Attached within an interrupt: nothing is known yet.
    at(50, "irq:irq_handler_exit", idle, eth0),
    at(100, "sched:sched_switch", dd),
    at(200, "irq:irq_handler_entry", idle, eth0),
    at(230, "irq:irq_handler_exit", idle, eth0),
    at(240, "irq:softirq_entry", idle, receive),
    // Within the softirq the timer's interrupt comes.
    at(300, "irq_vectors:local_timer_entry", idle),
    at(350, "irq_vectors:local_timer_exit", idle),
    at(400, "irq:softirq_exit", idle, receive),
    at(1000, "sched:sched_switch", idle),
    at(1600, "sched:sched_switch", dd),
  ]);
  expect(found).toEqual({
    "0 idle": [100 + 10 + 600, 1],
    "0 hard irq eth0-rx-0": [30, 1],
    "0 softirq NET_RX": [60 + 50, 1],
    "0 hard irq LOC": [50, 1],
    "0 task": [600, 1],
  });
});

test("a softirq that is switched out goes on when its thread does, and another task has the time between", () => {
  const found = shares([
    at(0, "sched:sched_switch", dd),
    at(100, "irq:softirq_entry", thread, receive),
    at(150, "sched:sched_switch", thread),
    at(450, "sched:sched_switch", dd),
    at(475, "irq:softirq_exit", thread, receive),
    at(500, "sched:sched_switch", thread),
  ]);
  expect(found).toEqual({
    "0 irq thread irq/34-eth0-rx-": [100 + 25, 1],
    "0 softirq NET_RX": [50 + 25, 1],
    "0 task": [300, 1],
  });
});

test("a handler that comes while a softirq's begin is being counted is taken from what follows", () => {
  const found = shares([
    at(0, "sched:sched_switch", dd),
    at(90, "irq:softirq_entry", dd, receive),
    at(95, "irq:softirq_exit", dd, receive),
    // The next begin's time is read first, then the timer's handler runs, then states are read.
    at(110, "irq_vectors:local_timer_entry", dd),
    at(140, "irq_vectors:local_timer_exit", dd),
    at(100, "irq:softirq_entry", dd, receive),
    at(200, "irq:softirq_exit", dd, receive),
  ]);
  expect(found).toEqual({
    "0 task": [90 + 0, 0],
    "0 softirq NET_RX": [5 + 75, 2],
    "0 hard irq LOC": [30, 1],
  });
});

test("CPUs are apart, and with --tasks so are tasks", () => {
  const events = [
    ...[at(0, "sched:sched_switch", idle), at(0, "sched:sched_switch", idle, {}, 1)],
    ...[at(10, "sched:sched_switch", dd), at(40, "sched:sched_switch", dd, {}, 1)],
    at(15, "sched:sched_switch", { tid: 14, comm: "ksoftirqd/0" }),
  ];
  expect(shares(events, { tasks: true })).toEqual({
    "0 task dd": [10, 1],
    "0 ksoftirqd ksoftirqd/0": [5, 1],
    "1 task dd": [40, 1],
  });
});

if (!loadable) console.warn("skipping irqtime here: BPF programs cannot be loaded");

test.skipIf(!loadable)(
  "the rows of a CPU that is never idle add up to its time",
  async () => {
    const busy = Array.from({ length: availableParallelism() }, () =>
      Bun.spawn(["sh", "-c", "while :; do :; done"]),
    );
    const child = startProbe("irqtime", ["1", "3", "--json", "--quiet", "--no-report"]);
    const sums = new Map<unknown, number>();
    let elapsed = 0;
    for await (const line of linesOf(child)) {
      // Of a state by CPU nothing is left over.
      if (line.type === "end") expect(line.notices).toEqual([]);
      if (line.type !== "interval") continue;
      elapsed += Number(line.elapsed_ns);
      for (const { key, values } of line.rows)
        sums.set(key.cpu, (sums.get(key.cpu) ?? 0) + Number(values.time));
    }
    for (const one of busy) one.kill();
    console.log("  irqtime:", elapsed, [...sums]);
    // What is under way at an interval's end is the next one's.
    for (const [, sum] of sums) expect(Math.abs(sum / elapsed - 1)).toBeLessThan(0.1);
  },
  30_000,
);
