import { expect, test } from "bun:test";
import { readFileSync, readlinkSync } from "node:fs";
import { loadable } from "../bpf/loadable.ts";
import { observe, type Rows, subject } from "./observed.ts";

// What expressions give on this machine's kernel, of a program whose numbers are known (subject.c).

const patience = 30_000;
const lossless = { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 };

function sorted(rows: Rows, column: string): Rows {
  return rows.toSorted((a, b) => (String(a.key[column]) < String(b.key[column]) ? -1 : 1));
}

test.skipIf(!loadable)(
  "strings of the program are equal, begin, end and include as they should; what was cut is counted",
  async () => {
    const { rows, loss } = await observe("strings");
    const none = { alpha: 0, yaml: 0, json: 0, beta: 0, same: 0 };
    const kind = "expr-subject";
    expect(sorted(rows, "path")).toEqual([
      { key: { path: "", kind: "none" }, values: { ...none, all: 5, other: 5, same: 5 } },
      {
        key: { path: "/nonexistent/alpha/config.yaml", kind },
        values: { ...none, all: 30, other: 30, alpha: 30, yaml: 30, same: 30 },
      },
      {
        key: { path: "/nonexistent/beta/config.json", kind },
        values: { ...none, all: 20, other: 20, json: 20, beta: 20, same: 20 },
      },
      {
        key: { path: `/nonexistent/${"x".repeat(180)}.json`, kind },
        values: { ...none, all: 10, other: 10 },
      },
    ]);
    // The long path's end was behind what is kept, in each of four searches and comparisons.
    expect(loss).toEqual({ ...lossless, truncated: 40 });
  },
  patience,
);

test.skipIf(!loadable)(
  "members, elements, bit fields and namespaces of the task are those of /proc",
  async () => {
    const { rows, loss, pid } = await observe("memory", ["1"]);
    expect(rows).toEqual([
      {
        key: {
          ...{ call: "getpriority", what: "known_function", pid, ids: 1, reset: 1, clean: 0 },
          parent: expect.any(Number),
          // setrlimit's, by a constant index and by a computed one; outside of the array is 0.
          ...{ limit: 321, most: 654, outside: 0, before: 0 },
          ...{ letter: "x".charCodeAt(0), last: "t".charCodeAt(0) },
          net: Number(/\d+/.exec(readlinkSync("/proc/self/ns/net"))?.[0]),
          cgroup: /^0::(.*)$/m.exec(readFileSync("/proc/self/cgroup", "utf8"))?.[1] ?? "/",
          group: expect.any(Number),
          numa: 0,
        },
        values: { count: 7 },
      },
    ]);
    expect(loss).toEqual(lossless);
  },
  patience,
);

test.skipIf(!loadable)(
  "the struct around a timer is the sleeper's; its function has a name",
  async () => {
    const { rows } = await observe("timers");
    const [first, ...others] = rows;
    expect(others).toEqual([]);
    expect(first?.key).toEqual({ function: "hrtimer_wakeup", soft: expect.any(Number) });
    expect(first?.values).toEqual({ count: 25 });
  },
  patience,
);

test.skipIf(!loadable)(
  "addresses and ports, bit fields of a socket, constants of the kernel",
  async () => {
    const { rows, stdout } = await observe("connections");
    const port = Number(/port (\d+)/.exec(stdout)?.[1]);
    const common = { port, kernel: 0, state: "SYN_SENT", first: 1 };
    expect(sorted(rows, "to")).toEqual([
      {
        key: { to: "IPv4", four: "127.0.0.1", six: "::ffff:127.0.0.1", locks: 0, ...common },
        values: { count: 3, log2: 10 },
      },
      {
        // Both buffers' sizes were set: SOCK_SNDBUF_LOCK and SOCK_RCVBUF_LOCK.
        key: { to: "IPv6", four: "0.0.0.0", six: "::1", locks: 3, ...common },
        values: { count: 2, log2: 10 },
      },
    ]);
  },
  patience,
);

test.skipIf(!loadable)(
  "ids, times and random numbers; a difference may be negative",
  async () => {
    const before = Bun.nanoseconds();
    const { rows } = await observe("ids");
    const [row, ...others] = rows;
    expect(others).toEqual([]);
    expect(row?.key).toEqual({
      ...{ uid: 8765, gid: 4321, point: "syscall:getppid" },
    });
    const { from, to, smallest, largest, ...exact } = row!.values as Record<string, number>;
    expect(exact).toEqual({ count: 9, difference: 10 - 4321 });
    expect(to! - from!).toBeGreaterThan(0);
    expect(to! - from!).toBeLessThan(Bun.nanoseconds() - before);
    expect(smallest!).toBeLessThan(largest!);
    expect(largest!).toBeLessThan(2 ** 32);
  },
  patience,
);

test.skipIf(!loadable)(
  "which of several functions was hit, as a key and in conditions",
  async () => {
    const { rows } = await observe("functions", [subject]);
    expect(sorted(rows, "function")).toEqual([
      {
        key: { function: "known_function", point: "known" },
        values: { count: 11, known: 11, functions: 11 },
      },
      {
        key: { function: "other_function", point: "other" },
        values: { count: 4, known: 0, functions: 4 },
      },
    ]);
  },
  patience,
);
