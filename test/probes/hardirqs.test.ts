import { expect, test } from "bun:test";
import { simulate, u64 } from "probebook/testing";
import hardirqs from "../../probes/hardirqs.ts";

const eth0 = { name: "eth0" };
const usb1 = { name: "usb1" };

test("on a shared line each handler has its own row, and one that found nothing to do no time", () => {
  const { rows, loss } = simulate(hardirqs, [
    { point: "irq:irq_handler_entry", args: { irq: 11, action: eth0 }, time: 1_000 },
    { point: "irq:irq_handler_exit", args: { irq: 11, action: eth0, ret: 1 }, time: 3_000 },
    { point: "irq:irq_handler_entry", args: { irq: 11, action: usb1 }, time: 3_100 },
    { point: "irq:irq_handler_exit", args: { irq: 11, action: usb1, ret: 0 }, time: 3_200 },
    { point: "irq:irq_handler_entry", args: { irq: 11, action: eth0 }, time: 9_000 },
    { point: "irq:irq_handler_exit", args: { irq: 11, action: eth0, ret: 2 }, time: 9_500 },
  ]);
  expect(rows).toEqual([
    {
      key: { handler: "eth0" },
      values: {
        time: {
          ...{ count: 2, sum: 2_500, min: 500, max: 2_000 },
          buckets: [
            [256, 511, 1],
            [1024, 2047, 1],
          ],
        },
        none: 0,
      },
    },
    {
      key: { handler: "usb1" },
      values: { time: { count: 0, sum: 0, min: null, max: null, buckets: [] }, none: 1 },
    },
  ]);
  expect(loss).toEqual({ events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 });
});

test("an exit whose entry came before the probe is no time, and is counted as unmatched", () => {
  const { rows, loss } = simulate(hardirqs, [
    { point: "irq:irq_handler_exit", args: { irq: 4, action: eth0, ret: 1 }, time: 500 },
  ]);
  expect(rows).toEqual([]);
  expect(loss.unmatched).toBe(1);
});

test("two CPUs run a handler at once: each idle task's pair is its own", () => {
  const events = [0, 1].map((cpu) => ({ cpu, tid: 0, args: { irq: 7, action: eth0, ret: 1 } }));
  const { rows } = simulate(hardirqs, [
    { ...events[0], point: "irq:irq_handler_entry", time: 100 },
    { ...events[1], point: "irq:irq_handler_entry", time: 150 },
    { ...events[1], point: "irq:irq_handler_exit", time: 180 },
    { ...events[0], point: "irq:irq_handler_exit", time: 400 },
  ]);
  expect(rows[0]?.values.time).toMatchObject({ count: 2, min: 30, max: 300 });
});

test("--count counts by handler, without times", () => {
  const exits = [1, 0, 1].map((ret) => ({
    point: "irq:irq_handler_exit",
    args: { irq: 11, action: eth0, ret },
  }));
  const { rows } = simulate(hardirqs, exits, { flags: { count: true } });
  expect(rows).toEqual([{ key: { handler: "eth0" }, values: { count: 2, none: 1 } }]);
});

test("an event that is somewhere else, or says too little, is a mistake with its number", () => {
  expect(() => simulate(hardirqs, [{ point: "irq:irq_handler_entri" }])).toThrow(
    "event 1 (irq:irq_handler_entri): the probe is not attached there",
  );
  expect(() =>
    simulate(hardirqs, [{ point: "irq:irq_handler_entry", args: { irq: u64(3) }, time: 1 }]),
  ).toThrow(/event 1 \(irq:irq_handler_entry\) does not give e\.entry\.name, which is read at /);
});
