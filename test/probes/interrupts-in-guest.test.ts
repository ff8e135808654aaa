import { beforeAll, describe, expect, test } from "bun:test";
import { noLoss } from "../../src/recording/total.ts";
import type { IntervalLine, Line } from "../cli/run-probe.ts";
import { boot, bootPatience } from "../lab/lab-machine.ts";
import { byWay, cellsOf, sum, wayOfStack } from "./interrupt-rows.ts";
import { procInterrupts, within } from "./proc-interrupts.ts";

// What interrupts do while frames come, on the kernels where it differs: all probes beside each other in one guest each.

const FRAMES = 2000;
const received = "e1000_receive_skb";
/** The card's handler, and what NET_RX runs. */
const [handler, action] = ["e1000_intr_msix_rx", "net_rx_action"];

const probes = {
  interrupts: "interrupts",
  napi: "napi",
  softirqcontext: "softirqcontext",
  softirqways: `softirqways ${received} ${handler} ${action} napi_complete_done`,
  stackcount: `stackcount ${received}`,
  stacksnoop: "stacksnoop napi_complete_done",
  irqthreads: "irqthreads",
  irqtime: "irqtime 1",
  softirqwait: "softirqwait",
} as const;
type Name = keyof typeof probes;
const names = Object.keys(probes) as readonly Name[];
const separator = "=== next file ===";

/** Files of one guest by name: what the probes printed, and /proc around and inside of their run. */
type Files = ReadonlyMap<string, string>;

function script(): string {
  const words = names.map((name) => `"${probes[name]}"`).join(" ");
  const up =
    "busybox ip link set eth0 up; until grep -q 1 /sys/class/net/eth0/carrier; do sleep 0.1; done";
  const proc = (when: string) =>
    `cat /proc/interrupts >$d/interrupts-${when}; cat /proc/softirqs >$d/softirqs-${when}`;
  return [
    "d=$(mktemp -d); trap 'kill -9 $(jobs -p) 2>/dev/null' EXIT",
    proc("before"),
    // Its driver asks for an interrupt every two seconds: it is up only while all of them are attached.
    "busybox ip link set eth0 down",
    `bun test/probes/side-by-side.ts $d ${words} 2>$d/err & p=$!`,
    "until [ -e $d/attached ]; do kill -0 $p || { cat $d/err $d/*.err; exit 1; }; sleep 0.5; done",
    up,
    proc("began"),
    `frames ${FRAMES}@1000 && sleep 1`,
    proc("ended"),
    "busybox ip link set eth0 down && sleep 1",
    "kill -INT $p; wait $p || { cat $d/err; exit 1; }",
    up,
    proc("after"),
    `cd $d; for f in *; do echo "${separator} $f"; cat $f; done`,
  ].join("\n");
}

async function run(kernel: string, append: string): Promise<Files> {
  await using guest = await boot(kernel, { append });
  const { status, stdout, stderr } = await guest.output("bash", "-c", script());
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const parts = stdout.split(`${separator} `).slice(1);
  return new Map(
    parts.map((part) => {
      const [name = "", ...lines] = part.split("\n");
      return [name, lines.join("\n")];
    }),
  );
}

function linesOf(files: Files, name: Name): readonly Line[] {
  const lines = (files.get(name) ?? "").split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line) => JSON.parse(line));
}

function intervalsOf(files: Files, name: Name): readonly IntervalLine[] {
  const all = linesOf(files, name);
  // A span that was open when the probe came or went has no time; frames have none of these.
  const losses = all.flatMap((line) => (line.type === "end" ? [line.loss] : []));
  expect(losses).toEqual([{ ...noLoss, unmatched: expect.any(Number) }]);
  return all.flatMap((line) => (line.type === "interval" ? [line] : []));
}
const rowsOf = (files: Files, name: Name) => intervalsOf(files, name).flatMap(({ rows }) => rows);

/** One vector's count over all CPUs in /proc/softirqs. */
function vector(files: Files, when: string, name: string): number {
  const [, counts = ""] =
    new RegExp(`${name}:(.*)`).exec(files.get(`softirqs-${when}`) ?? "") ?? [];
  return sum(counts.trim().split(/\s+/));
}

interface KernelUnderTest {
  readonly kernel: string;
  readonly append: string;
  /** Where the card's handler runs. */
  readonly handledIn: string;
  /** Where frames are received: most in the first. Whoever runs softirqs anyway takes waiting ones along. */
  readonly receivedIn: readonly string[];
}
const anyThread = ["irq thread", "thread", "ksoftirqd"];
const kernels: readonly KernelUnderTest[] = [
  {
    ...{ kernel: "6.1", append: "", handledIn: "hard irq" },
    receivedIn: ["interrupt", "thread", "ksoftirqd"],
  },
  { kernel: "6.1", append: "threadirqs", handledIn: "irq thread", receivedIn: anyThread },
  {
    ...{ kernel: "6.1-rt", append: "", handledIn: "irq thread" },
    receivedIn: [...anyThread, "ktimers"],
  },
];
const begins = { "irq thread": "irq/", ksoftirqd: "ksoftirqd/", ktimers: "ktimers/" } as const;

for (const { kernel, append, handledIn, receivedIn } of kernels)
  describe(`on ${kernel} ${append}`.trim(), () => {
    let files: Files;
    beforeAll(async () => {
      files = await run(kernel, append);
    }, bootPatience);

    const ways = (point: string) =>
      byWay(
        rowsOf(files, "softirqways").filter(({ key }) => key.point === `kernelFunction:${point}`),
        "calls",
      );
    const isNetwork = ({ key }: { readonly key: { readonly [name: string]: unknown } }) =>
      key.vector === "NET_RX";

    test("interrupts: each line and vector, by CPU, as /proc/interrupts", () => {
      const counted = new Map(
        rowsOf(files, "interrupts").map(({ key, values }) => [
          `${key.interrupt} ${key.cpu}`,
          sum(Object.values(values).map((value) => cellsOf(value).sum)),
        ]),
      );
      const at = (when: string) => procInterrupts(files.get(`interrupts-${when}`) ?? "");
      const compared = within(counted, {
        least: [at("began"), at("ended")],
        most: [at("before"), at("after")],
      });
      console.log("  interrupts:", compared);
      expect(compared.filter(({ right }) => !right)).toEqual([]);
      expect(compared.map(({ name }) => name)).toContain("eth0-rx-0 0");
      expect(compared.map(({ name }) => name)).toContain("LOC 1");
    });

    test("softirqcontext: where packets are received, as often as /proc/softirqs says", () => {
      const rows = rowsOf(files, "softirqcontext").filter(isNetwork);
      console.log("  softirqcontext:", byWay(rows, "runs"));
      for (const { key } of rows) {
        expect(receivedIn).toContain(String(key.way));
        const [, begin = ""] = Object.entries(begins).find(([way]) => way === key.way) ?? [];
        expect(String(key.task)).toStartWith(begin);
      }
      const runs = sum(rows.map(({ values }) => values.runs));
      expect(byWay(rows, "runs")[receivedIn[0] ?? ""]).toBeGreaterThan(runs / 2);
      const between = (first: string, last: string) =>
        vector(files, last, "NET_RX") - vector(files, first, "NET_RX");
      expect(runs).toBeGreaterThanOrEqual(between("began", "ended"));
      expect(runs).toBeLessThanOrEqual(between("before", "after"));
    });

    test("softirqways: each frame once, by the way that its stack shows and that softirqcontext has", () => {
      const frames = ways(received);
      console.log("  softirqways:", frames, "handler:", ways(handler));
      expect(sum(Object.values(frames))).toBe(FRAMES);
      const stacks = rowsOf(files, "stackcount").map(({ key, values }) => ({
        key: { way: wayOfStack(key.stack as readonly string[]) },
        values,
      }));
      expect(byWay(stacks, "count")).toEqual(frames);
      const context = rowsOf(files, "softirqcontext").filter(isNetwork);
      expect(ways(action)).toEqual(byWay(context, "runs"));
      expect(Object.keys(ways(handler))).toEqual([handledIn]);
    });

    test("stacksnoop: each call of napi_complete_done once, by the way that its stack shows", () => {
      const all = linesOf(files, "stacksnoop");
      const calls = all.flatMap((line) => (line.type === "event" ? [line.values.stack] : []));
      const shown = calls.map((stack) => ({
        key: { way: wayOfStack(stack as readonly string[]) },
        values: { calls: 1 },
      }));
      console.log("  stacksnoop:", byWay(shown, "calls"));
      expect(byWay(shown, "calls")).toEqual(ways("napi_complete_done"));
      expect(all.flatMap((line) => (line.type === "end" ? [line.loss] : []))).toEqual([noLoss]);
    });

    test("napi: its packets are the frames, and its last polls those that napi_complete_done ends", () => {
      const rows = rowsOf(files, "napi").filter(({ key }) => key.device === "eth0");
      console.log(
        "  napi:",
        rows.map(({ key, values }) => [key.by, values]),
      );
      expect(sum(rows.map(({ values }) => cellsOf(values.packets).sum))).toBe(FRAMES);
      const polls = sum(rows.map(({ values }) => cellsOf(values.packets).count));
      const completed = sum(Object.values(ways("napi_complete_done")));
      expect(completed).toBeGreaterThan(0);
      expect(completed).toBeLessThanOrEqual(polls);
      const by = new Set(rows.map(({ key }) => String(key.by)));
      // It knows threads by their names, and calls what it does not know softirq: an interrupt and other threads.
      const may = receivedIn.filter((way) => way !== "interrupt" && way !== "thread");
      for (const one of by) expect(["softirq", ...may]).toContain(one);
    });

    test("irqthreads: the handler's calls, in the thread of its line", () => {
      const rows = rowsOf(files, "irqthreads").filter(({ key }) => key.line === "eth0-rx-0");
      console.log("  irqthreads:", rows);
      if (handledIn === "hard irq") return expect(rows).toEqual([]);
      expect(rows).toHaveLength(1);
      const [
        {
          key,
          values: { time, woken, softirqs },
        },
      ] = rows as [(typeof rows)[0]];
      expect(key.function).toBe(handler);
      expect(key.thread).toMatch(/^irq\/\d+-eth0-rx/);
      const calls = cellsOf(time).count;
      expect(calls).toBe(ways(handler)["irq thread"] ?? 0);
      // A wake that comes between the thread's looking for one and its call goes without a time.
      expect(cellsOf(woken).count).toBeLessThanOrEqual(calls);
      expect(cellsOf(woken).count).toBeGreaterThan(calls / 2);
      expect(Number(softirqs)).toBeLessThanOrEqual(cellsOf(time).sum);
    });

    test("irqtime: all runs, and a CPU's rows add up to about its time", () => {
      const intervals = intervalsOf(files, "irqtime");
      const rows = intervals.flatMap((one) => one.rows);
      const runs = (context: string, name: string) =>
        sum(
          rows
            .filter(({ key }) => key.context === context && key.name === name)
            .map(({ values }) => values.runs),
        );
      const context = rowsOf(files, "softirqcontext").filter(isNetwork);
      expect(runs("softirq", "NET_RX")).toBe(sum(Object.values(byWay(context, "runs"))));
      const line = rowsOf(files, "interrupts").filter(({ key }) => key.interrupt === "eth0-rx-0");
      expect(runs("hard irq", "eth0-rx-0")).toBe(
        sum(line.map(({ values }) => cellsOf(values.device).sum)),
      );
      // The last one's end is when detaching began.
      const whole = intervals.slice(0, -1);
      const elapsed = sum(whole.map((one) => one.elapsed_ns));
      for (const cpu of [0, 1]) {
        const own = whole.flatMap((one) => one.rows).filter(({ key }) => key.cpu === cpu);
        const share = sum(own.map(({ values }) => values.time)) / elapsed;
        console.log("  irqtime:", cpu, share);
        expect(Math.abs(share - 1)).toBeLessThan(0.3);
      }
      const contexts = new Set(rows.map(({ key }) => key.context));
      expect(contexts.has("irq thread")).toBe(handledIn === "irq thread");
    });

    test("softirqwait: each run that was seen to be raised has waited once", () => {
      const rows = rowsOf(files, "softirqwait").filter(isNetwork);
      const waits = sum(rows.map(({ values }) => values.times));
      const context = rowsOf(files, "softirqcontext").filter(isNetwork);
      const runs = sum(Object.values(byWay(context, "runs")));
      console.log("  softirqwait:", waits, "of", runs);
      expect(waits).toBeLessThanOrEqual(runs);
      expect(waits).toBeGreaterThan(0.9 * runs);
      for (const { key } of rows) expect((key.stack as readonly string[])[0]).toMatch(/raise/);
    });
  });
