import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Guest } from "../../src/lab/guest.ts";
import { boot, bootPatience } from "./lab-machine.ts";
import {
  below,
  handlerCounts,
  type Observation,
  type Observed,
  observe,
  type ProcText,
  type Row,
  softirqCounts,
  total,
} from "./observe.ts";

// What Probebook counts on kernels that are not this machine's. Each is booted once.

const patience = 120_000;
const lossless = { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 };

interface KernelUnderTest {
  readonly kernel: string;
  readonly append: string;
  /** Function that nearly every stack of slow frames has, and one that none may have. */
  readonly slow: string;
  readonly never: string;
  /** Least share of a flood that ksoftirqd takes over. */
  readonly flood: number;
}

const kernels: readonly KernelUnderTest[] = [
  {
    kernel: "6.1",
    append: "",
    slow: "__irq_exit_rcu",
    never: "irq_forced_thread_fn",
    flood: 0.5,
  },
  {
    kernel: "6.1",
    append: "threadirqs",
    slow: "irq_forced_thread_fn",
    never: "__irq_exit_rcu",
    flood: 0.5,
  },
  {
    kernel: "6.1-rt",
    append: "",
    slow: "__local_bh_enable_ip",
    never: "__irq_exit_rcu",
    flood: 0.1,
  },
];

for (const { kernel, append, slow, never, flood } of kernels)
  describe(`on ${kernel} ${append}`.trim(), () => {
    let guest: Guest;
    beforeAll(async () => {
      guest = await boot(kernel, { append });
    }, bootPatience);
    afterAll(() => guest?.[Symbol.asyncDispose]());

    for (const mechanism of ["fentry", "kprobe"] as const) {
      test(
        `stackcount by ${mechanism} counts every frame and shows who ran it`,
        async () => {
          if (mechanism === "kprobe") await hideDriverBtf(guest);
          const shares: Record<string, number> = {};
          for (const phase of ["1000@200", "20000@4000", "200000@flood"]) {
            const { probes, printed } = await observe(
              guest,
              ["probes/stackcount.ts"],
              `frames ${phase}`,
            );
            const [{ rows, mechanisms, loss } = nothing] = probes;
            expect(printed).toBe(`${Number.parseInt(phase, 10)}\n`);
            expect({ phase, mechanisms, counted: total(rows), loss }).toEqual({
              ...{ phase, mechanisms: [mechanism], counted: Number(printed), loss: lossless },
            });
            expect({ phase, [never]: below(rows, never) }).toEqual({ phase, [never]: 0 });
            shares[phase] =
              below(rows, phase.endsWith("flood") ? "run_ksoftirqd" : slow) / total(rows);
          }
          // The rest is ksoftirqd's: more of it where the host has other work than QEMU.
          expect(shares["1000@200"]).toBeGreaterThan(0.75);
          expect(shares["200000@flood"]).toBeGreaterThan(flood);
        },
        patience,
      );
    }

    test(
      "hardirqs and softirqs equal /proc under traffic",
      async () => {
        const observed = await observe(
          guest,
          ["probes/hardirqs.ts --count", "probes/softirqs.ts", "probes/softirqs.ts --count"],
          "frames 4000@2000 50000@flood",
        );
        const [hardirqs = nothing, softirqs = nothing, counted = nothing] = observed.probes;
        expectWithin(observed, handlerCounts, hardirqs.rows, "handler");
        expectWithin(observed, softirqCounts, softirqs.rows, "vector");
        expectWithin(observed, softirqCounts, counted.rows, "vector");
      },
      patience,
    );

    test(
      "beside a busy BPF neighbour the counts stay exact",
      async () => {
        const observed = await observe(
          guest,
          [
            "probes/hardirqs.ts --count",
            "probes/softirqs.ts --count",
            "probes/stackcount.ts e1000e_poll",
          ],
          neighbour("frames 8000@4000"),
        );
        const [hardirqs = nothing, softirqs = nothing] = observed.probes;
        expect(Number(/neighbour (\d+)/.exec(observed.printed)?.[1])).toBeGreaterThan(10_000);
        expectWithin(observed, handlerCounts, hardirqs.rows, "handler");
        expectWithin(observed, softirqCounts, softirqs.rows, "vector");
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
            " sleep 0.5; frames 20000@4000 200000@flood; wait $fifo";
          const { probes } = await observe(
            guest,
            ["test/lab/specs/pairs.ts", "probes/softirqs.ts"],
            load,
          );
          const [pairs = nothing, softirqs = nothing] = probes;
          expect(total(pairs.rows)).toBeGreaterThan(1000);
          expect(pairs.rows.filter(({ key }) => key.entered !== key.left)).toEqual([]);
          expect(softirqs.loss.unmatched).toBeLessThanOrEqual(2);
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
      const { probes } = await observe(
        guest,
        ["probes/stackcount.ts napi_gro_receive"],
        "frames 1000@200 20000@4000",
      );
      expect(total(probes[0]?.rows ?? [])).toBe(21_000);
    },
    patience,
  );
});

const nothing: Observation = { mechanisms: [], risks: [], rows: [], loss: {} };

/** Makes e1000e a driver without BTF, as those are that are built outside of the kernel's tree. */
async function hideDriverBtf(guest: Guest): Promise<void> {
  const script =
    "mkdir /tmp/btf && cp /sys/kernel/btf/* /tmp/btf && rm /tmp/btf/e1000e && mount --bind /tmp/btf /sys/kernel/btf";
  expect((await guest.output("sh", "-c", script)).status).toBe(0);
}

/** A script that runs beside another tool's programs on the same CPU, busy with system calls. */
function neighbour(script: string): string {
  return `bpftrace -e 'BEGIN { printf("up\\n"); } tracepoint:raw_syscalls:sys_enter { @n = count(); } kprobe:vfs_read { @r = count(); }' >$d/bpftrace &
    b=$!; until grep -q up $d/bpftrace; do sleep 0.1; done
    taskset -c 0 dd if=/dev/zero of=/dev/null bs=1 2>/dev/null & dd=$!
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
  rows: readonly Row[],
  key: string,
): void {
  const [before, attached, detaching, after] = moments.map(counts);
  const wrong = [...(after ?? [])].flatMap(([name, last]) => {
    const least = (detaching?.get(name) ?? 0) - (attached?.get(name) ?? 0);
    const most = last - (before?.get(name) ?? 0);
    const found = total(rows.filter((row) => row.key[key] === name));
    return found >= least && found <= most ? [] : [{ name, least, found, most }];
  });
  expect(wrong).toEqual([]);
}
