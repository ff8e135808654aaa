import type { Measured, Part, Rows } from "probebook/notebook";

/** Frames that were sent at one rate. */
export interface Phase {
  /** `200/s`, `flood` */
  readonly rate: string;
  readonly sent: number;
  /** When it was sent, in ms of the epoch. */
  readonly begin: number;
  readonly end: number;
  /** The time that belongs to it: from the middle of the silence before to the middle of that after. */
  readonly from: number;
  readonly until: number;
}

/** The phases that a command printed: `phase 300@200 300 1790000000.123 1790000001.456`, seconds of the epoch. */
export function phasesOf(output: string): readonly Phase[] {
  const lines = [...output.matchAll(/^phase \d+@(\S+) (\d+) ([\d.]+) ([\d.]+)$/gm)];
  const phases = lines.map(([, rate = "", sent, begin, end]) => ({
    rate: rate === "flood" ? rate : `${rate}/s`,
    sent: Number(sent),
    begin: Number(begin) * 1000,
    end: Number(end) * 1000,
  }));
  return phases.map((phase, i) => {
    const [before, after] = [phases[i - 1], phases[i + 1]];
    return {
      ...phase,
      from: before === undefined ? Number.NEGATIVE_INFINITY : (before.end + phase.begin) / 2,
      until: after === undefined ? Number.POSITIVE_INFINITY : (phase.end + after.begin) / 2,
    };
  });
}

/** The intervals whose middle is in the phase's time. Both clocks are the guest's own. */
export function intervalsIn<M extends Measured>(
  measured: M,
  { from, until }: Pick<Phase, "from" | "until">,
): M["intervals"] {
  return measured.intervals.filter((interval) => {
    const middle = middleOf(interval);
    return middle >= from && middle < until;
  });
}

/** What a probe measured while frames came at the steady rate, without what attaching and detaching the probes caused. */
export function steadily<Steady>(
  part: Part,
  { between }: { readonly between: (from: number, until: number) => Steady },
): Steady {
  const [phase] = phasesOf(part.output("Frames at a steady rate"));
  return between(phase?.begin ?? 0, phase?.end ?? 0);
}

export function middleOf({ start, seconds }: Pick<Rows, "start" | "seconds">): number {
  return start + seconds * 500;
}
