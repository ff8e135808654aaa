import { expect, test } from "bun:test";
import { simulate } from "probebook/testing";
import softirqs from "../../probes/softirqs.ts";

const enumerators = { "*_SOFTIRQ": ["HI", "TIMER", "NET_TX", "NET_RX"] };
const nothing = { count: 0, sum: 0, min: null, max: null, buckets: [] };

test("--wait: from the first raise, which later ones do not change, to the entry on that CPU", () => {
  const { rows } = simulate(
    softirqs,
    [
      { point: "irq:softirq_raise", args: { vec_nr: 3 }, cpu: 0, time: 1_000 },
      { point: "irq:softirq_raise", args: { vec_nr: 3 }, cpu: 0, time: 1_400 },
      // Another CPU's raise has nothing to do with it.
      { point: "irq:softirq_raise", args: { vec_nr: 3 }, cpu: 1, time: 1_900 },
      { point: "irq:softirq_entry", args: { vec_nr: 3 }, cpu: 0, time: 2_000 },
      { point: "irq:softirq_exit", args: { vec_nr: 3 }, cpu: 0, time: 2_500 },
    ],
    { flags: { wait: true }, enumerators },
  );
  expect(rows).toEqual([
    {
      key: { vector: "NET_RX" },
      values: {
        time: { count: 1, sum: 500, min: 500, max: 500, buckets: [[256, 511, 1]] },
        wait: { count: 1, sum: 1_000, min: 1_000, max: 1_000, buckets: [[512, 1023, 1]] },
      },
    },
  ]);
});

test("a softirq that was pending when the probe came has a time but no wait", () => {
  const { rows, loss } = simulate(
    softirqs,
    [
      { point: "irq:softirq_entry", args: { vec_nr: 1 }, time: 10 },
      { point: "irq:softirq_exit", args: { vec_nr: 1 }, time: 14 },
    ],
    { flags: { wait: true }, enumerators },
  );
  expect(rows[0]?.values).toMatchObject({ time: { sum: 4 }, wait: nothing });
  expect(loss.unmatched).toBe(1);
});

test("--count, and a vector that this kernel's enum does not name", () => {
  const events = [3, 3, 1, 17].map((vec_nr) => ({ point: "irq:softirq_entry", args: { vec_nr } }));
  const { rows } = simulate(softirqs, events, { flags: { count: true }, enumerators });
  expect(rows).toEqual([
    { key: { vector: "NET_RX" }, values: { count: 2 } },
    { key: { vector: "TIMER" }, values: { count: 1 } },
    { key: { vector: "other" }, values: { count: 1 } },
  ]);
});

test("without the enum's names the test is told how to give them", () => {
  expect(() =>
    simulate(softirqs, [{ point: "irq:softirq_entry", args: { vec_nr: 3 } }], {
      flags: { count: true },
    }),
  ).toThrow('the names behind enumerator "*_SOFTIRQ" are the kernel\'s');
});
