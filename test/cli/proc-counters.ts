import { readFileSync } from "node:fs";
import { parseInterrupts, parseSoftirqs } from "../../src/kernel/interrupts.ts";

/** Counts by `name cpu`: device handlers of /proc/interrupts, vectors of /proc/softirqs. */
export type Counts = ReadonlyMap<string, number>;

interface Sample {
  /** Date.now() before and after the reading. */
  readonly began: number;
  readonly ended: number;
  readonly interrupts: string;
  readonly softirqs: string;
}

/** The kernel's counters at moments: what a run counted lies between those around its two ends. */
export interface Samples {
  readonly source: "interrupts" | "softirqs";
  readonly all: readonly Sample[];
}

const EVERY_MS = 4;

/** Reads the counters again and again until it is disposed of. */
export function sampleCounters(): Disposable & { readonly all: readonly Sample[] } {
  const all: Sample[] = [];
  const take = () => {
    const began = Date.now();
    const interrupts = readFileSync("/proc/interrupts", "utf8");
    const softirqs = readFileSync("/proc/softirqs", "utf8");
    all.push({ began, ended: Date.now(), interrupts, softirqs });
  };
  take();
  const timer = setInterval(take, EVERY_MS);
  return { all, [Symbol.dispose]: () => clearInterval(timer) };
}

/** The last reading that was over before a moment. */
export function before({ source, all }: Samples, moment: number): Counts {
  return counts(
    source,
    all.findLast(({ ended }) => ended < moment),
  );
}

/** The first reading that began after a moment. */
export function after({ source, all }: Samples, moment: number): Counts {
  return counts(
    source,
    all.find(({ began }) => began > moment),
  );
}

function counts(source: Samples["source"], sample: Sample | undefined): Counts {
  if (sample === undefined) throw new Error("the counters were not read at that moment");
  return source === "softirqs" ? vectors(sample.softirqs) : handlers(sample.interrupts);
}

function vectors(text: string): Counts {
  const { cpus, lines } = parseSoftirqs(text);
  return new Map(
    lines.flatMap(({ vector, counts }) =>
      counts.map((count, i) => [`${vector} ${cpus[i]}`, count] as const),
    ),
  );
}

/** A line's handlers all run for each of its interrupts; several lines may have one of the same name. */
function handlers(text: string): Counts {
  const { cpus, lines } = parseInterrupts(text);
  const all = new Map<string, number>();
  for (const { actions, counts } of lines) {
    for (const name of actions) {
      for (const [i, count] of counts.entries()) {
        const key = `${name} ${cpus[i]}`;
        all.set(key, (all.get(key) ?? 0) + count);
      }
    }
  }
  return all;
}
