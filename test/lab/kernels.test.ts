import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { z } from "zod";
import type { Guest } from "../../src/lab/guest.ts";
import { boot, bootPatience } from "./lab-machine.ts";
import {
  below,
  handlerCounts,
  type Observed,
  observe,
  type ProcText,
  type Row,
  softirqCounts,
  stackOf,
  total,
} from "./observe.ts";

// What Probebook counts on kernels that are not this machine's. Each is booted once.

/** What test/lab/specs/pairs.ts says of one task on one CPU. */
const taskRow = z.object({
  key: z.object({ tid: z.number() }),
  values: z.object({ pairs: z.number(), mixed: z.number(), entered: z.number() }),
});

const patience = 300_000;
const lossless = { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 };

interface KernelUnderTest {
  readonly kernel: string;
  readonly append: string;
  /** What counts the card's frames there. */
  readonly counts: string;
  /** Function that nearly every stack of slow frames has, and at least which share of them. */
  readonly slow?: readonly [name: string, nearly: number];
  /** Function that no stack has. */
  readonly never: string;
  /** Least share of a flood that ksoftirqd takes over. */
  readonly flood?: number;
  /** COUNT@RATE of the frames that are counted; in the last, interrupts are too. */
  readonly phases: readonly string[];
  /**
   * Kprobes miss frames beside another tool's BPF program: softirqs run while it is on that CPU; where they are threads,
   * they wait. Left out: not tried there.
   */
  readonly kprobeSkips?: boolean;
}

const slowAndFlood = ["1000@200", "200000@flood"];
const kernels: readonly KernelUnderTest[] = [
  {
    kernel: "6.1",
    append: "",
    counts: "e1000_receive_skb [e1000e]",
    phases: slowAndFlood,
    slow: ["__irq_exit_rcu", 0.8],
    never: "irq_forced_thread_fn",
    flood: 0.5,
    kprobeSkips: true,
  },
  {
    kernel: "6.1",
    append: "threadirqs",
    counts: "e1000_receive_skb [e1000e]",
    // What slow frames do there is test/probes/interrupts-in-guest.test.ts's.
    phases: ["200000@flood"],
    never: "__irq_exit_rcu",
    flood: 0.5,
  },
  {
    kernel: "6.1-rt",
    append: "",
    counts: "e1000_receive_skb [e1000e]",
    phases: slowAndFlood,
    slow: ["__local_bh_enable_ip", 0.8],
    never: "__irq_exit_rcu",
    flood: 0.1,
    kprobeSkips: false,
  },
  {
    // It has no driver for e1000 cards, and no 9p. Else it is 6.1: what counts is that it boots and is read right.
    kernel: "6.1-cloud",
    append: "",
    counts: "napi_gro_receive",
    phases: ["20000@4000"],
    never: "irq_forced_thread_fn",
  },
];

for (const { kernel, append, counts, phases, slow, never, flood, kprobeSkips } of kernels)
  describe(`on ${kernel} ${append}`.trim(), () => {
    const stackcount = `probes/stackcount.ts ${counts.replace(/ .*/, "")}`;
    let guest: Guest;
    beforeAll(async () => {
      guest = await boot(kernel, { append });
    }, bootPatience);
    afterAll(() => guest?.[Symbol.asyncDispose]());

    for (const phase of phases) {
      const isLast = phase === phases.at(-1);
      test(
        `stackcount counts each of ${phase} frames, by fentry and by kprobe, and shows who ran it${isLast ? "; hardirqs and softirqs equal /proc" : ""}`,
        async () => {
          const mechanisms = ["fentry", "kprobe"];
          const interrupts = ["probes/hardirqs.ts --count", "probes/softirqs.ts"];
          const observed = await observe(
            guest,
            [
              ...mechanisms.map((one) => `${stackcount} --mechanism ${one}`),
              ...(isLast ? interrupts : []),
            ],
            `frames ${phase}`,
          );
          const probes = observed.probes.slice(0, mechanisms.length);
          const [hardirqs, softirqs] = observed.probes.slice(mechanisms.length);
          const sent = Number.parseInt(phase, 10);
          expect(observed.printed).toBe(`${sent}\n`);
          expect(
            probes.map(({ mechanisms: used, rows, loss }) => ({
              ...{ used, counted: total(rows), never: below(rows, never), loss },
            })),
          ).toEqual(
            mechanisms.map((one) => ({ used: [one], counted: sent, never: 0, loss: lossless })),
          );
          const leaves = probes.flatMap(({ rows }) => rows.map((row) => stackOf(row)[0]));
          expect([...new Set(leaves)]).toEqual([counts]);
          const least = (...symbols: string[]) =>
            Math.min(...probes.map(({ rows }) => below(rows, ...symbols)));
          if (phase === "1000@200" && slow !== undefined) {
            const [name, nearly] = slow;
            expect(least(name)).toBeGreaterThan(nearly * sent);
            expect(least(name, "run_ksoftirqd")).toBe(sent);
          }
          if (phase.endsWith("@flood"))
            expect(least("run_ksoftirqd")).toBeGreaterThan((flood ?? 1) * sent);
          if (!isLast) return;
          expectWithin(observed, handlerCounts, hardirqs?.rows, "handler");
          expectWithin(observed, softirqCounts, softirqs?.rows, "vector");
        },
        patience,
      );
    }

    if (kprobeSkips !== undefined)
      test(
        "beside a busy BPF neighbour nothing is missed, or what is missed is told to the event",
        async () => {
          const observed = await observe(
            guest,
            [
              "probes/hardirqs.ts --count",
              "probes/softirqs.ts --count",
              `${stackcount} --mechanism fentry`,
              `${stackcount} --mechanism kprobe`,
              "test/lab/specs/hardirq-lines.ts --mechanism tracepoint",
            ],
            besideNeighbour("frames 8000@4000"),
            neighbour,
          );
          const [hardirqs, softirqs, fentry, kprobe, classic] = observed.probes;
          expect(Number(/neighbour (\d+)/.exec(observed.printed)?.[1])).toBeGreaterThan(10_000);
          expectWithin(observed, handlerCounts, hardirqs?.rows, "handler");
          expectWithin(observed, softirqCounts, softirqs?.rows, "vector");
          for (const exact of [hardirqs, softirqs]) expect(exact?.loss.missed).toBe(0);
          expect(total(fentry?.rows)).toBe(8000);
          expect(fentry?.loss).toEqual(lossless);
          // No frame comes while the loss is read: the sum holds to the event.
          const skipped = kprobe?.loss.missed ?? 0;
          expect(total(kprobe?.rows) + skipped).toBe(8000);
          if (kprobeSkips) expect(skipped).toBeGreaterThan(0);
          // A hard interrupt interrupts the neighbour's programs on every kernel.
          const missed = classic?.loss.missed ?? 0;
          expect(missed).toBeGreaterThan(0);
          const [before, attached, detaching, after] = observed.moments.map((moment) =>
            [...handlerCounts(moment).values()].reduce((sum, one) => sum + one, 0),
          );
          const seen = total(classic?.rows) + missed;
          expect(seen).toBeGreaterThanOrEqual((detaching ?? 0) - (attached ?? 0));
          expect(seen).toBeLessThanOrEqual((after ?? 0) - (before ?? 0));
        },
        patience,
      );

    if (kernel.endsWith("-rt"))
      test(
        "under timers, FIFO load and a flood, no softirq pair is matched across tasks",
        async () => {
          // Above ksoftirqd, below the interrupt threads (50); bounded, since without an end nothing else runs.
          const fifo = "chrt -f 40 sh -c 'i=0; while [ $i -lt 50000 ]; do i=$((i+1)); done'";
          const load =
            "bun -e 'for (let i = 0; i < 20; i++) setInterval(() => {}, 1); setTimeout(process.exit, 8000)' &" +
            ` (for n in 1 2 3 4 5 6; do taskset -c 0 ${fifo}; sleep 0.1; done) & fifo=$!;` +
            " sleep 0.5; frames 8000@4000 100000@flood; wait $fifo";
          const observed = await observe(
            guest,
            ["test/lab/specs/pairs.ts", "probes/softirqs.ts", "test/lab/specs/last-entry.ts"],
            load,
          );
          const [pairs, softirqs, lastEntry] = observed.probes;
          const rows = z.array(taskRow).parse(pairs?.rows);
          expectWithin(observed, softirqCounts, softirqs?.rows, "vector");
          for (const one of [pairs, softirqs]) expect(one?.loss.unmatched).toBeLessThanOrEqual(2);
          expect(rows.filter(({ values }) => values.mixed > 0)).toEqual([]);
          const busy = rows.filter(({ key, values }) => key.tid !== 0 && values.pairs > 100);
          expect(busy.length).toBeGreaterThan(2);
          // Pairs are told by the exit's task, entries by their own. A pair with another task's entry leaves that
          // task with fewer pairs than entries, unless two tasks swap theirs, which takes both inside on one
          // CPU; then a join by CPU alone would have unmatched exits. The rest is in flight as programs attach.
          const apart = rows.map(({ values }) => Math.abs(values.entered - values.pairs));
          expect(Math.max(...apart)).toBeLessThanOrEqual(25);
          expect(lastEntry?.loss.unmatched).toBeLessThanOrEqual(2);
        },
        patience,
      );
  });

describe("on 6.1 with an e1000 card", () => {
  let guest: Guest;
  beforeAll(async () => {
    guest = await boot("6.1", { nic: "e1000" });
  }, bootPatience);
  afterAll(() => guest?.[Symbol.asyncDispose]());

  test(
    "stackcount says that the function is inlined there and what to probe instead",
    async () => {
      const { status, stderr } = await guest.output("bun", "run", "probes/stackcount.ts", "1", "1");
      expect(status).toBe(1);
      expect(stderr).toContain("inlined");
      expect(stderr).toContain("napi_gro_receive");
    },
    patience,
  );

  test(
    "napi_gro_receive counts every frame there",
    async () => {
      // This card has no back-pressure: what came while the guest stood still it dropped, and counted (the driver reads
      // its counters every two seconds).
      const { probes, printed } = await observe(
        guest,
        ["probes/stackcount.ts napi_gro_receive"],
        "frames 1000@200 4000@4000; sleep 3; cat /sys/class/net/eth0/statistics/rx_missed_errors",
      );
      const numbers = printed.trim().split("\n").map(Number);
      const dropped = numbers.pop() ?? 0;
      expect(numbers).toEqual([1_000, 4_000]);
      expect(dropped).toBeLessThan(2_500);
      expect(total(probes[0]?.rows)).toBe(5_000 - dropped);
    },
    patience,
  );
});

/** Another tool's programs, busy with system calls. */
const neighbour = `bpftrace -e 'BEGIN { printf("up\\n"); }
  tracepoint:raw_syscalls:sys_enter { @n = count(); } kprobe:vfs_read { @r = count(); }' >$d/bpftrace & b=$!`;

/** A script that runs while the neighbour is busy on the CPU that gets the card's interrupts. */
function besideNeighbour(script: string): string {
  return `until grep -q up $d/bpftrace; do kill -0 $b || exit 1; sleep 0.1; done
    irq=$(sed -n 's/^ *\\([0-9]*\\):.*\\(eth0-rx-0\\|input\\.0\\)$/\\1/p' /proc/interrupts)
    taskset -c $(cat /proc/irq/$irq/effective_affinity_list) dd if=/dev/zero of=/dev/null bs=1 2>/dev/null & dd=$!
    ${script}
    kill $dd; kill -INT $b; wait $b; sed -n 's/@n: /neighbour /p' $d/bpftrace`;
}

/**
 * For each name: at least what /proc counted while the probe was surely attached, at most what it counted from
 * before to after.
 */
function expectWithin(
  { moments }: Observed,
  counts: (text: ProcText) => ReadonlyMap<string, number>,
  rows: readonly Row[] | undefined,
  key: string,
): void {
  const [before, attached, detaching, after] = moments.map(counts);
  const wrong = [...(after ?? [])].flatMap(([name, last]) => {
    const least = (detaching?.get(name) ?? 0) - (attached?.get(name) ?? 0);
    const most = last - (before?.get(name) ?? 0);
    const found = total(rows?.filter((row) => row.key[key] === name));
    return found >= least && found <= most ? [] : [{ name, least, found, most }];
  });
  expect(wrong).toEqual([]);
}
