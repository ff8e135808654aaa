import { expect, test } from "bun:test";
import { simulate } from "probebook/testing";
import irqthreads from "../../probes/irqthreads.ts";

type Events = Parameters<typeof simulate>[1];

interface Action {
  readonly name: string;
  readonly thread_fn: number;
  readonly secondary: Action | null;
}
const second: Action = { name: "sdhci", thread_fn: 0x30, secondary: null };
const sdhci: Action = { name: "sdhci", thread_fn: 0x20, secondary: second };
const eth0: Action = { name: "eth0-rx-0", thread_fn: 0x10, secondary: null };
/** Their names, which only a kernel knows. */
const names = new Map([
  [eth0, "e1000_intr_msix_rx"],
  [sdhci, "sdhci_irq"],
  [second, "sdhci_thread_irq"],
]);
const receiver = { tid: 140, comm: "irq/34-eth0-rx-" };

const handled = (time: number, action: Action, ret: number) => ({
  ...{ point: "irq:irq_handler_exit", time, cpu: 0, tid: 0, args: { action, ret } },
});
const begins = (time: number, action: Action, thread: object) => ({
  ...{ point: "kernelFunction:irq_forced_thread_fn", time, ...thread, args: { action } },
  values: {
    "symbol(e.entry.action.thread_fn)": names.get(action),
    "symbol(e.args.action.thread_fn)": names.get(action),
  },
});
const ends = (time: number, thread: object, retval = 1) => ({
  ...{ point: "kernelFunctionReturn:irq_forced_thread_fn", time, ...thread, args: { retval } },
});

function rowsOf(events: readonly object[]) {
  const { rows, loss } = simulate(irqthreads, events as unknown as Events);
  expect(loss.unmatched).toBe(0);
  return rows.map(({ key, values }) => ({ ...key, ...values }));
}

test("from the first wake that its thread has not followed to the function, and through it", () => {
  const rows = rowsOf([
    // What woke no thread began nothing.
    handled(50, eth0, 1),
    handled(100, eth0, 2),
    handled(180, eth0, 2),
    begins(300, eth0, receiver),
    // Woken while it runs: it will run again.
    handled(340, eth0, 2),
    ends(500, receiver),
    begins(510, eth0, receiver),
    ends(600, receiver),
  ]);
  expect(rows).toEqual([
    {
      ...{ line: "eth0-rx-0", function: "e1000_intr_msix_rx", thread: "irq/34-eth0-rx-" },
      ...{ softirqs: 0 },
      time: expect.objectContaining({ count: 2, min: 90, max: 200 }),
      woken: expect.objectContaining({ count: 2, min: 170, max: 200 }),
    },
  ]);
});

test("softirqs that the thread runs within the function are its, others are not", () => {
  const runs = (time: number, side: string) => ({
    ...{ point: `irq:softirq_${side}`, time, ...receiver, args: { vec_nr: 3 } },
    values: { "symbol(inside.get(e.tid).function)": names.get(eth0) },
  });
  const [row] = rowsOf([
    ...[runs(1, "entry"), runs(9, "exit"), begins(100, eth0, receiver)],
    ...[runs(150, "entry"), runs(190, "exit"), ends(200, receiver)],
    ...[runs(201, "entry"), runs(209, "exit")],
  ]);
  expect(row).toMatchObject({ softirqs: 40, time: { sum: 100 } });
});

test("a handler that had a thread before all were forced into one has two: the first wakes the second", () => {
  const [first, then] = [
    { tid: 50, comm: "irq/17-sdhci" },
    { tid: 51, comm: "irq/17-s-sdhci" },
  ];
  const rows = rowsOf([
    ...[handled(100, sdhci, 2), begins(200, sdhci, first), ends(250, first, 2)],
    ...[begins(290, second, then), ends(300, then)],
  ]);
  expect(rows.map(({ thread, function: ran, woken }) => [thread, ran, woken])).toMatchObject([
    ["irq/17-sdhci", "sdhci_irq", { sum: 100 }],
    ["irq/17-s-sdhci", "sdhci_thread_irq", { sum: 40 }],
  ]);
});
