import { number } from "probebook/notebook";
import interrupts from "../../../probes/interrupts.ts";
import type { Answer, Kernel } from "../kernel.ts";
import { procRead } from "../proc-interrupts.ts";

/** What one kind of interrupt came to on one CPU, by the probe and by /proc. */
export interface Line {
  readonly kernel: string;
  readonly cpu: number;
  readonly interrupt: string;
  readonly perSecond: number;
  /** By how much /proc's line grew between its two readings. */
  readonly proc: number;
  /** What the probe counted in the intervals that lie wholly between the readings, and in those that touch them. */
  readonly least: number;
  readonly most: number;
}

const kinds: Readonly<Record<string, string>> = {
  LOC: "local timer",
  RES: "rescheduling",
  CAL: "function call",
  IWI: "irq_work",
  NMI: "NMI",
};

/** The first word for readers, the second one for /proc/interrupts. */
export function kindOf(interrupt: string): string {
  const kind = kinds[interrupt];
  return kind === undefined ? interrupt : `${kind} (${interrupt})`;
}

/** Lines that counted anything, the most frequent first. */
export function linesOf({ name, part }: Kernel): readonly Line[] {
  const measured = part.measured("lines", interrupts);
  const before = procRead(part.output("/proc/interrupts before"));
  const after = procRead(part.output("/proc/interrupts after"));
  const counted = new Map<
    string,
    { cpu: number; interrupt: string; least: number; most: number }
  >();
  for (const interval of measured.intervals) {
    const [begin, end] = [interval.start, interval.start + interval.seconds * 1000];
    if (end <= before.from || begin >= after.until) continue;
    const isWhole = begin >= before.until && end <= after.from;
    for (const { cpu, interrupt, device, vector, nmi } of interval.rows()) {
      const key = `${cpu} ${interrupt}`;
      const line = counted.get(key) ?? { cpu, interrupt, least: 0, most: 0 };
      const events = Math.round((device + vector + nmi) * interval.seconds);
      line.most += events;
      if (isWhole) line.least += events;
      counted.set(key, line);
    }
  }
  const seconds = (after.from - before.until) / 1000;
  return [...counted.values()]
    .map(({ cpu, interrupt, least, most }) => {
      const [from = 0, until = 0] = [before, after].map(
        ({ counts }) => counts.get(interrupt)?.[cpu],
      );
      const perSecond = least / seconds;
      return { kernel: name, cpu, interrupt, perSecond, proc: until - from, least, most };
    })
    .toSorted((a, b) => b.most - a.most);
}

/** Whether what /proc counted lies between the two counts of the probe. */
export function agrees({ proc, least, most }: Line): boolean {
  return least <= proc && proc <= most;
}

/** How many events the probe's two counts leave open, or are away from /proc's. */
export function distance({ proc, least, most }: Line): number {
  return Math.max(0, least - proc, proc - most);
}

/** Interrupts of one kind on one CPU, a second, by kernel. */
export interface Rate {
  readonly interrupt: string;
  readonly cpu: number;
  readonly perSecond: Readonly<Record<string, number>>;
}

/** Those that come at least once in two seconds somewhere, the most frequent first. */
export function rates(kernels: readonly Kernel[]): readonly Rate[] {
  const all = new Map<
    string,
    { interrupt: string; cpu: number; perSecond: Record<string, number> }
  >();
  for (const { kernel, interrupt, cpu, perSecond } of kernels.flatMap(linesOf)) {
    const key = `${interrupt} ${cpu}`;
    const rate = all.get(key) ?? { interrupt, cpu, perSecond: {} };
    rate.perSecond[kernel] = perSecond;
    all.set(key, rate);
  }
  const most = (rate: Rate) => Math.max(...Object.values(rate.perSecond));
  return [...all.values()]
    .filter((rate) => most(rate) >= 0.5)
    .toSorted((a, b) => most(b) - most(a));
}

export function answerLines(kernels: readonly Kernel[]): Answer {
  const lines = kernels.map((kernel) => ({ kernel, lines: linesOf(kernel) }));
  const all = lines.flatMap((one) => one.lines);
  const wrong = all.filter((line) => !agrees(line));
  const exact = all.filter(({ proc, least, most }) => proc === least && proc === most);
  const open = Math.max(0, ...all.map(({ least, most }) => most - least));
  const agreement =
    wrong.length === 0
      ? `For each of the ${all.length} lines and CPUs, the growth of /proc/interrupts lies between the probe's two counts; ${exact.length} of them are equal to the event, and no two bounds are more than ${number(open)} events apart.`
      : `On ${wrong.length} of ${all.length} lines and CPUs /proc/interrupts is outside the probe's two counts, by up to ${number(Math.max(...wrong.map(distance)))} events: ${wrong.map(({ kernel, cpu, interrupt }) => `${interrupt} of CPU ${cpu} (${kernel})`).join(", ")}.`;
  const most = lines.map(({ lines: [first, second] }) => {
    return first === undefined
      ? "no interrupt"
      : [first, second]
          .flatMap((line) => line ?? [])
          .map(({ interrupt, cpu, perSecond }) => {
            return `${number(Math.round(perSecond))} ${kindOf(interrupt)} a second on CPU ${cpu}`;
          })
          .join(", ");
  });
  return {
    briefly: lines.map(({ lines: own }) => {
      const total = own.reduce((sum, { perSecond }) => sum + perSecond, 0);
      const apart = own.filter((line) => !agrees(line)).length;
      return `${number(Math.round(total))} a second; ${apart === 0 ? "all lines agree with /proc" : `${apart} of ${own.length} lines differ from /proc`}`;
    }),
    whole: agreement,
    each: most,
  };
}
