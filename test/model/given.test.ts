import { expect, test } from "bun:test";
import { count, max, measure, min, sum, tracepoint } from "probebook";
import { simulate, u64 } from "probebook/testing";

const softirq = tracepoint("irq:softirq_entry");
const block = tracepoint("block:block_rq_complete");

test("an event's arguments are typed by its attach point", () => {
  const seen = measure({ attach: softirq, aggregate: () => ({ count: count() }) });
  const { rows } = simulate(seen, [
    { point: "irq:softirq_entry", args: { vec_nr: 3 } },
    // @ts-expect-error: it has a vec_nr
    { point: "irq:softirq_entry", args: { vec_number: 3 } },
    // @ts-expect-error: that is an integer
    { point: "irq:softirq_entry", args: { vec_nr: "NET_RX" } },
  ]);
  expect(rows).toEqual([{ key: {}, values: { count: 3 } }]);
});

test("structs are objects of what is read of them, NULL reads as 0, and identity is the address", () => {
  const sectors = measure({
    attach: block,
    key: (e) => ({ disk: e.args.rq.q.disk.first_minor, same: e.args.rq === e.args.rq.rq_next }),
    aggregate: (e) => ({ bytes: sum(e.args.rq.__data_len) }),
  });
  const disk = { first_minor: 16 };
  const rq = { __data_len: 512, q: { disk } };
  const { rows } = simulate(sectors, [
    { point: "block:block_rq_complete", args: { rq: Object.assign(rq, { rq_next: rq }) } },
    {
      point: "block:block_rq_complete",
      args: { rq: { __data_len: 8, q: null, rq_next: null } },
    },
  ] as Parameters<typeof simulate>[1]);
  expect(rows).toEqual([
    { key: { disk: 16, same: 1 }, values: { bytes: 512 } },
    { key: { disk: 0, same: 0 }, values: { bytes: 8 } },
  ]);
});

test("an integer is signed unless it is said to be a u64, or cannot be anything else", () => {
  const extremes = measure({
    attach: tracepoint("any:thing"),
    aggregate: (e) => ({ min: min(~e.args.value), max: max(~e.args.value) }),
  });
  const of = (value: unknown) =>
    simulate(extremes, [{ point: "any:thing", args: { value } }]).rows[0]?.values;
  expect(of(1)).toEqual({ min: -2, max: -2 });
  expect(of(u64(1))).toEqual({ min: 2n ** 64n - 2n, max: 2n ** 64n - 2n });
  expect(of(2n ** 63n)).toEqual({ min: 2n ** 63n - 1n, max: 2n ** 63n - 1n });
  expect(() => of(0.5)).toThrow("e.args.value is 0.5, which is no exact integer");
  expect(() => of(2n ** 64n)).toThrow("does not fit into 64 bits");
  expect(() => of(undefined)).toThrow("e.args.value is undefined");
  expect(() => u64(-1)).toThrow("-1 is no u64");
});

test("what only a kernel knows is said in the event's values", () => {
  const given = measure({
    attach: tracepoint("any:thing"),
    key: (e) => ({ time: e.time }),
    aggregate: () => ({ count: count() }),
  });
  expect(() => simulate(given, [{ point: "any:thing" }])).toThrow(
    "event 1 (any:thing) has no time, which the spec reads",
  );
  const [row] = simulate(given, [{ point: "any:thing", values: { "e.time": 7 } }]).rows;
  expect(row?.key.time).toBe(7);
});
