import { number, time } from "probebook/notebook";
import irqthreads from "../../../probes/irqthreads.ts";
import softirqs from "../../../probes/softirqs.ts";
import type { Answer, Kernel } from "../kernel.ts";

const whens = ["before", "during", "after"] as const;
export type When = (typeof whens)[number];

/** How long something waited for its turn. */
export interface Wait {
  readonly kernel: string;
  /** `TIMER`, or an irq thread */
  readonly what: string;
  readonly waits: Readonly<
    Record<When, { readonly times: number; readonly longest: number | null }>
  >;
}

export interface Hog {
  /** ms of the epoch. */
  readonly begin: number;
  readonly end: number;
}

export function hogOf({ part }: Kernel): Hog {
  const [, begin, end] =
    /^hog ([\d.]+) ([\d.]+)$/m.exec(part.output("A FIFO task takes CPU 0")) ?? [];
  return { begin: Number(begin) * 1000, end: Number(end) * 1000 };
}

/** A wait is counted when it ends: those of the hog's time end up to an interval after it. */
export function whenOf(
  { start, seconds }: { readonly start: number; readonly seconds: number },
  { begin, end }: Hog,
): When {
  if (start + seconds * 1000 <= begin) return "before";
  return start < end + 250 ? "during" : "after";
}

interface Waited {
  readonly when: When;
  readonly start: number;
  readonly what: string;
  readonly times: number;
  readonly longest: number;
}

/** What ended its wait in each interval: softirqs from raise to entry, irq threads from being woken. */
function waited(kernel: Kernel): readonly Waited[] {
  const hog = hogOf(kernel);
  const soft = kernel.part.measured("waits", softirqs).intervals.flatMap((interval) =>
    interval
      .rows()
      .filter(({ wait }) => wait.count > 0)
      .map(({ vector, wait }) => ({
        ...{ when: whenOf(interval, hog), start: interval.start, what: vector },
        ...{ times: wait.count, longest: wait.max },
      })),
  );
  const threads = kernel.part.measured("woken", irqthreads).intervals.flatMap((interval) =>
    interval
      .rows()
      .filter(({ woken }) => woken.count > 0)
      .map(({ thread, woken }) => ({
        ...{ when: whenOf(interval, hog), start: interval.start, what: thread },
        ...{ times: woken.count, longest: woken.max },
      })),
  );
  return [...soft, ...threads];
}

export function waitRows(kernel: Kernel): readonly Wait[] {
  const all = waited(kernel);
  const names = [...new Set(all.map(({ what }) => what))];
  return names
    .map((what) => ({
      ...{ kernel: kernel.name, what },
      waits: Object.fromEntries(
        whens.map((when) => [
          when,
          together(all.filter((one) => one.what === what && one.when === when)),
        ]),
      ) as Wait["waits"],
    }))
    .toSorted((a, b) => (b.waits.during.longest ?? 0) - (a.waits.during.longest ?? 0));
}

function together(all: readonly Waited[]): Wait["waits"][When] {
  return {
    times: all.reduce((sum, { times }) => sum + times, 0),
    longest: all.length === 0 ? null : Math.max(...all.map(({ longest }) => longest)),
  };
}

/** The longest wait of each quarter of a second, from two seconds before the hog to two after it. */
export function waitLine(
  kernels: readonly Kernel[],
): readonly { readonly at: number; readonly longest: Readonly<Record<string, number | null>> }[] {
  const lines = kernels.map((kernel) => {
    const { begin } = hogOf(kernel);
    const quarters = new Map<number, number>();
    for (const { start, longest } of waited(kernel)) {
      const quarter = Math.round((start - begin) / 250);
      quarters.set(quarter, Math.max(longest, quarters.get(quarter) ?? 0));
    }
    return { name: kernel.name, quarters };
  });
  return Array.from({ length: 25 }, (_, i) => i - 8).map((quarter) => ({
    at: quarter / 4,
    longest: Object.fromEntries(
      lines.map(({ name, quarters }) => [name, quarters.get(quarter) ?? null]),
    ),
  }));
}

export function answerStarvation(kernels: readonly Kernel[]): Answer {
  const worst = (kernel: Kernel, when: When) =>
    Math.max(0, ...waitRows(kernel).map(({ waits }) => waits[when].longest ?? 0));
  return {
    briefly: kernels.map((kernel) => {
      return `${time(worst(kernel, "before"))} before, ${time(worst(kernel, "during"))} during, ${time(worst(kernel, "after"))} after`;
    }),
    whole: `${number(kernels.filter((kernel) => worst(kernel, "during") > 10 * worst(kernel, "before")).length)} of ${number(kernels.length)} kernels let something wait more than ten times as long as before.`,
    each: kernels.map((kernel) => {
      const [first] = waitRows(kernel);
      if (first === undefined) return "nothing waited";
      const { before, during, after } = first.waits;
      const shown = (longest: number | null) => (longest === null ? "no wait" : time(longest));
      return `the longest wait was that of ${first.what}: ${shown(during.longest)} while the task had the CPU, ${shown(before.longest)} before, ${shown(after.longest)} after`;
    }),
  };
}
