import { describe, expect, test } from "bun:test";
import { count, hist, max, measure, probe, span, tracepoint } from "probebook";
import { type Measured, measured } from "../../src/notebook/measured.ts";
import type { AnyShape } from "../../src/spec/shape.ts";
import { UserError } from "../../src/user-error.ts";
import { hardirqs, hostile, stackcount } from "../fixtures/recordings.ts";

const irqs = measured<AnyShape>(hardirqs(), "irqs");

describe("a recording as values", () => {
  test("rows are totals by key, the biggest first, with key and values by name", () => {
    const rows = irqs.rows();
    expect(rows.map((row) => row.handler)).toEqual([
      ...["eth0", "ahci[0000:00:1f.2]", "virtio0-req.0", "rtc0"],
    ]);
    const sums = rows.map((row) => row.time.sum);
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  });

  test("a row's figures are those of all intervals together", () => {
    const whole = irqs.row({ handler: "eth0" });
    const parts = irqs.intervals.map((one) => one.row({ handler: "eth0" }));
    expect(whole.time.count).toBe(parts.reduce((sum, row) => sum + row.time.count, 0));
    expect(whole.time.max).toBe(Math.max(...parts.map((row) => row.time.max)));
    expect(whole.time.avg).toBeCloseTo(whole.time.sum / whole.time.count);
    expect(whole.time.atMost(1)).toBe(whole.time.max);
    expect(whole.time.quantile(0.5)).toBeWithin(whole.time.min, whole.time.max);
  });

  test("intervals that lie wholly between two times are taken together", () => {
    const [first, second, third] = irqs.intervals;
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    const some = irqs.between(second.start, third.start + third.seconds * 1000);
    expect(some.start).toBe(second.start);
    expect(some.seconds).toBeCloseTo(second.seconds + third.seconds);
    expect(some.total.time.count).toBe(second.total.time.count + third.total.time.count);
    expect(some.row({ handler: "eth0" }).time.max).toBe(
      Math.max(...[second, third].map((one) => one.row({ handler: "eth0" }).time.max)),
    );
    const last = irqs.between(second.start + 1, third.start + third.seconds * 1000);
    expect(last.total.time.count).toBe(third.total.time.count);
    expect(() => irqs.between(second.start, second.start + 10)).toThrow(
      "irqs has no interval that lies wholly in these 10 ms",
    );
  });

  test("a row says whether it has an extreme", () => {
    const recording = hardirqs();
    const { keys, intervals } = recording;
    const [key] = intervals.flatMap(({ rows }) => rows.map((row) => row.key));
    if (key === undefined) throw new Error("no rows");
    const values = [{ name: "most", kind: "max", unit: "ns" } as const];
    const row = (most: number | null) => {
      const [interval] = intervals.map((one) => ({ ...one, rows: [{ key, values: { most } }] }));
      if (interval === undefined) throw new Error("no interval");
      return measured<AnyShape>(
        { ...recording, keys, values, intervals: [interval] },
        "most",
      ).rows()[0];
    };
    expect([7, null].map((most) => "most" in (row(most) ?? {}))).toEqual([true, false]);
    expect(() => row(null)?.most).toThrow("does not exist: no event gave one");
  });

  test("the total is over all rows", () => {
    const rows = irqs.rows();
    expect(irqs.total.time.sum).toBe(rows.reduce((sum, row) => sum + row.time.sum, 0));
    expect(irqs.total.declined).toBe(rows.reduce((sum, row) => sum + row.declined, 0));
  });

  test("stacks are their frames' names, leaf first", () => {
    const [first] = measured<AnyShape>(stackcount(), "stacks").rows();
    expect(first?.stack.every((frame: unknown) => typeof frame === "string")).toBeTrue();
  });

  test("parts of a key choose all rows that have them", () => {
    const names = measured<AnyShape>(hostile(), "names");
    expect(names.find({ cpu: 0 })?.time.count).toBe(4 * Math.ceil(names.rows().length / 2));
    expect(names.find({ cpu: 7 })).toBeUndefined();
    expect(names.row({ comm: "__proto__" }).comm).toBe("__proto__");
  });
});

describe("what is not there is an error that says what is", () => {
  test.each([
    [() => irqs.row({ handler: "eth1" }), 'irqs has no row with {"handler":"eth1"}'],
    [() => irqs.row({ handle: "eth0" }), "irqs: the key has no part handle"],
    [() => irqs.row({ handler: "eth0" }).tme, "irqs has no column tme"],
    [
      () =>
        measured<AnyShape>(hostile(), "names").row({ comm: "line\u2028separator\u2029paragraph" }),
      undefined,
    ],
    [
      () => measured<AnyShape>({ ...hardirqs(), intervals: [] }, "none").total.time.max,
      "none: time.max does not exist: no event gave one",
    ],
  ] as const)("%#", (use, message) => {
    if (message === undefined) return void use();
    expect(use).toThrow(new UserError(message));
  });

  test("a count of nothing is 0", () => {
    const none = measured<AnyShape>({ ...hardirqs(), intervals: [] }, "none");
    expect([none.total.time.count, none.total.declined]).toEqual([0, 0]);
  });
});

test("types: a probe says what its rows have", () => {
  const simple = probe({
    title: "simple",
    attach: tracepoint("irq:softirq_raise"),
    key: (e) => ({ cpu: e.cpu, comm: e.comm }),
    aggregate: (e) => ({ time: hist(e.time), calls: count(), worst: max(e.time) }),
  });
  const entry = tracepoint("irq:irq_handler_entry");
  const flagged = probe({
    title: "flagged",
    flags: { count: { help: "count only" } },
    measure: ({ count: only }) =>
      only
        ? measure({ attach: entry, aggregate: () => ({ n: count() }) })
        : measure({
            attach: span(entry, tracepoint("irq:irq_handler_exit")),
            key: () => ({ stack: "" as string }),
            aggregate: (e) => ({ time: hist(e.elapsed) }),
          }),
  });
  const typed = (_use: () => unknown) => {};
  const of = <S extends AnyShape>(
    _probe: { readonly title: string } & import("../../src/spec/probe.ts").Probe<S>,
  ) => undefined as unknown as Measured<S>;
  typed(() => {
    const row = of(simple).row({ cpu: 1 });
    const numbers: number[] = [row.cpu, row.calls, row.worst, row.time.max, row.time.atMost(0.5)];
    const text: string = row.comm;
    const [n, t]: number[] = [of(flagged).total.n, of(flagged).total.time.sum];
    // @ts-expect-error: there is no such column
    row.tme;
    // @ts-expect-error: a count has no largest
    row.calls.max;
    // @ts-expect-error: the key has no such part
    of(simple).row({ handler: "eth0" });
    // @ts-expect-error: a CPU is a number
    of(simple).row({ cpu: "1" });
    return [numbers, text, n, t];
  });
  expect(simple.title).toBe("simple");
});
