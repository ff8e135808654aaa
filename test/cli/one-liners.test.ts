import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Histogram } from "../../src/recording/schema.ts";
import { loadable } from "../bpf/loadable.ts";
import {
  type Answers,
  bpftraceMap,
  oneLiners,
  type Pair,
  pairsOf,
  start,
} from "./beside-bpftrace.ts";
import { COMM, compileLoad, known, startLoad } from "./known-load.ts";
import type { IntervalLine } from "./run-probe.ts";

// docs/one-liners.md: bpftrace and we are asked the same, at the same time, beside a program that does a
// known number of everything.

const able = loadable && Bun.which("bpftrace") !== null;
if (!able) console.warn("skipping one-liners beside bpftrace: no bpftrace, or BPF may not be used");

const folder = mkdtempSync(join(tmpdir(), "probebook-one-liners-"));
let program = "";
beforeAll(() => {
  if (able) program = compileLoad(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two counts of what the whole machine does, whose runs began and ended a little apart. */
const ALIKE = 0.15;

/**
 * Programs of classic tracepoints and of samples are skipped while another one is active on that CPU: so little
 * of what the load does may be missing there.
 */
const MOST = 0.98;

/** Milliseconds of computing for a profile to see. */
const BURN = 1000;

interface Case {
  /** What must be there on this machine. */
  readonly needs?: string;
  readonly burn?: number;
  /** It counts what the whole machine does: others may do much while only one of both is attached. */
  readonly tries?: number;
  readonly expect: (answers: Answers) => void;
}

const cases: Readonly<Record<string, Case>> = {
  "Files opened by process": {
    expect: ({ bpftrace, ours }) => {
      const shown = ours.flatMap((line) => (line.type === "event" ? [line.values] : []));
      const files = shown.filter(({ comm }) => comm === COMM).map(({ filename }) => filename);
      const printed = bpftrace.flatMap((line) =>
        line.type === "printf" ? [line.data.replace(/\n$/, "")] : [],
      );
      const theirs = printed.flatMap((line) =>
        line.startsWith(`${COMM} `) ? [line.slice(COMM.length + 1)] : [],
      );
      expect(files.filter((file) => file === "/nowhere/at/all").length).toBe(known.OPENS / 2);
      if (theirs.length === files.length) expect(files).toEqual(theirs);
      else expectNearly(theirs.length, files.length);
    },
  },
  "System calls by program": {
    expect: (answers) => {
      const count = ofLoad(answers).count;
      expectNearly(Number(theirs(answers).get(COMM)), Number(count));
      expect(Number(count)).toBeGreaterThan(known.SYSCALLS + known.SHORT_READS);
    },
  },
  "Bytes read by process": {
    expect: (answers) => {
      const { SHORT_BYTES, SHORT_READS, LONG_BYTES, LONG_READS, FAILED_READS } = known;
      // The byte that starts the load is read while everybody looks.
      const bytes = SHORT_BYTES * SHORT_READS + LONG_BYTES * LONG_READS + 1;
      expect(ofLoad(answers).sum_ret).toBe(bytes);
      const EBADF = 9;
      expectNearly(Number(theirs(answers).get(COMM)), bytes - FAILED_READS * EBADF);
    },
  },
  "Sizes of reads by process": {
    expect: (answers) => {
      const histogram = ofLoad(answers).ret as Histogram;
      const positive = (buckets(theirs(answers).get(COMM)) ?? []).filter(([low = 0]) => low >= 0);
      expect(histogram.buckets.map(([low, high]) => [low, high])).toEqual(
        positive.map(([low = 0, high = 0]) => [low, high]),
      );
      for (const [i, [, , count]] of histogram.buckets.entries()) {
        expectNearly(Number(positive[i]?.[2]), Number(count));
      }
      expect(histogram.count).toBe(known.SHORT_READS + known.LONG_READS + 1);
    },
  },
  "System calls per second": {
    tries: 4,
    expect: ({ bpftrace, ours }) => {
      const rates = bpftrace.flatMap((line) =>
        line.type === "map" ? [Number(line.data["@"])] : [],
      );
      const counted = intervals(ours).map(({ rows }) => Number(rows[0]?.values.count ?? 0));
      expectAlike(sum(counted), sum(rates));
      expect(sum(counted)).toBeGreaterThan(known.SYSCALLS);
    },
  },
  "Page faults by process": {
    expect: (answers) => {
      const { count } = ofLoad(answers);
      const others = Number(theirs(answers).get(COMM));
      expectNearly(Math.min(Number(count), others), Math.max(Number(count), others));
      expect(Number(count)).toBeGreaterThanOrEqual(known.FAULTS * MOST);
    },
  },
  "Cache misses by process": {
    needs: "/sys/bus/event_source/devices/cpu",
    expect: (answers) => expectAlike(sumOfRows(answers), sum(numbersOf(answers))),
  },
  "User stacks of one process, 99 times a second": {
    burn: BURN,
    expect: (answers) => {
      const burning = intervals(answers.ours).flatMap(({ rows }) =>
        rows.filter(({ key }) => String(key.ustack).includes("burn")),
      );
      const theirBurning = [...theirs(answers)].filter(([stack]) => stack.includes("burn"));
      // It computes for a second of CPU time.
      for (const samples of [
        countOf(burning),
        sum(theirBurning.map(([, count]) => Number(count))),
      ]) {
        expect(samples).toBeGreaterThan(BURN * 0.099 * 0.8);
        expect(samples).toBeLessThan(BURN * 0.099 * 1.2);
      }
    },
  },
  "Kernel stacks, 99 times a second": {
    tries: 4,
    burn: BURN,
    expect: (answers) => {
      expectAlike(sumOfRows(answers), sum(numbersOf(answers)));
      expect(sumOfRows(answers)).toBeGreaterThan(BURN * 0.099);
    },
  },
  "Scheduler events, by name": {
    tries: 4,
    expect: (answers) => {
      // bpftrace takes its time to detach from so many: others' events go on meanwhile.
      for (const name of ["sched_process_fork", "sched_process_exit"]) {
        const ours = allRows(answers).filter(({ key }) => String(key.point).endsWith(`:${name}`));
        const others = Number(theirs(answers).get(`tracepoint:sched:${name}`));
        for (const count of [countOf(ours), others]) {
          expect(count).toBeGreaterThanOrEqual(known.FORKS);
          expect(count).toBeLessThan(known.FORKS * 2);
        }
      }
    },
  },
  "Who gives up the CPU, and where": {
    tries: 4,
    expect: (answers) => {
      const sleeping = allRows(answers).filter(({ key }) =>
        String(key.kstack).includes("nanosleep"),
      );
      const theirSleeping = [...theirs(answers)].filter(([stack]) => stack.includes("nanosleep"));
      expectAlike(countOf(sleeping), sum(theirSleeping.map(([, count]) => Number(count))));
      expect(countOf(sleeping)).toBeGreaterThan(known.SLEEPS * 0.95);
    },
  },
  "Sizes of disk requests": {
    tries: 4,
    expect: (answers) => {
      const [row] = allRows(answers);
      const histogram = Object.values(row?.values ?? {})[0] as Histogram;
      // What the load wrote; others write, too, while one of both is not yet attached or no more.
      const at4096 = (all: readonly (readonly unknown[])[]) =>
        Number(all.find(([low]) => Number(low) === 4096)?.[2]);
      expectAlike(at4096(histogram.buckets), at4096(buckets(theirs(answers).get("")) ?? []));
      expect(at4096(histogram.buckets)).toBeGreaterThanOrEqual(known.WRITES);
    },
  },
};

/** Those need kprobes: test/lab/one-liners.test.ts. */
const inLab: ReadonlySet<string> = new Set([
  "Sizes of reads, at the kernel function",
  "Time of reads by process",
  "Files opened, from the kernel's own structures",
]);

const pairs = pairsOf(oneLiners());

test("each pair of docs/one-liners.md is tried, here or in the lab", () => {
  const tried = [...Object.keys(cases), ...inLab];
  expect(pairs.map(({ title }) => title).sort()).toEqual(tried.sort());
});

describe.skipIf(!able)("the same answer as bpftrace's", () => {
  for (const pair of pairs) {
    const wanted = cases[pair.title];
    if (wanted === undefined) continue;
    const missing = wanted.needs !== undefined && !existsSync(wanted.needs);
    if (missing) console.warn(`skipping "${pair.title}": there is no ${wanted.needs}`);
    test.skipIf(missing)(
      pair.title,
      async () => {
        for (let tries = wanted.tries ?? 1; ; tries--) {
          const answers = await both(pair, wanted.burn ?? 0);
          try {
            return wanted.expect(answers);
          } catch (error) {
            if (tries === 1) throw error;
          }
        }
      },
      120_000,
    );
  }
});

/** Both answers, the load having run while both looked. */
async function both(pair: Pair, burn: number): Promise<Answers> {
  const load = startLoad(program, folder, burn);
  const ofThis = (text: string) => text.replace(/\b189\b/g, `${load.pid}`);
  const running = start({ ...pair, bpftrace: ofThis(pair.bpftrace), ask: ofThis(pair.ask) });
  await running.attached;
  await load.go();
  const answers = await running.stop();
  await load.end();
  return answers;
}

function intervals(lines: Answers["ours"]): readonly IntervalLine[] {
  return lines.filter((line) => line.type === "interval");
}

function allRows({ ours }: Answers): IntervalLine["rows"] {
  return intervals(ours).flatMap(({ rows }) => rows);
}

/** Our values of the load's own row. */
function ofLoad(answers: Answers): IntervalLine["rows"][number]["values"] {
  const [row] = allRows(answers).filter(({ key }) => key.comm === COMM);
  return row?.values ?? {};
}

function theirs({ bpftrace }: Answers): ReadonlyMap<string, unknown> {
  return bpftraceMap(bpftrace);
}

function numbersOf(answers: Answers): readonly number[] {
  return [...theirs(answers).values()].map(Number);
}

function sumOfRows(answers: Answers): number {
  return countOf(allRows(answers));
}

function countOf(rows: IntervalLine["rows"]): number {
  return sum(rows.map(({ values }) => Number(values.count)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** bpftrace's buckets with something in them, as ours. */
function buckets(value: unknown): number[][] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap(({ min = -Infinity, max = Infinity, count }) =>
    count === 0 ? [] : [[min, max, count]],
  );
}

/** The same; or a few less, where the kernel skipped bpftrace's program. */
function expectNearly(others: number, ours: number): void {
  expect(others).toBeLessThanOrEqual(ours);
  expect(others).toBeGreaterThanOrEqual(ours * MOST);
}

function expectAlike(ours: number, others: number): void {
  expect(Math.abs(ours - others)).toBeLessThanOrEqual(Math.max(ours, others) * ALIKE);
}
