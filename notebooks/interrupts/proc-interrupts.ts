/** Counts of /proc/interrupts by line and CPU; a device's line goes by its handler, others by their short name. */
export type ProcInterrupts = ReadonlyMap<string, readonly number[]>;

export interface ProcRead {
  /** The reading happened between these, in ms of the epoch. */
  readonly from: number;
  readonly until: number;
  readonly counts: ProcInterrupts;
}

/** What a command printed between `read SECONDS` and `end SECONDS`. */
export function procRead(output: string): ProcRead {
  const [, from, text = "", until] = /^read ([\d.]+)$([\s\S]*?)^end ([\d.]+)$/m.exec(output) ?? [];
  return { from: Number(from) * 1000, until: Number(until) * 1000, counts: procInterrupts(text) };
}

export function procInterrupts(text: string): ProcInterrupts {
  const counts = new Map<string, readonly number[]>();
  for (const line of text.split("\n")) {
    const [, label = "", numbers = "", rest = ""] =
      /^\s*(\w+):((?:\s+\d+)+)(?:\s+(.*))?$/.exec(line) ?? [];
    if (label === "") continue;
    const handler = /^\d+$/.test(label) ? (rest.split(/\s{2,}/).at(-1) ?? label) : label;
    counts.set(handler.trim(), numbers.trim().split(/\s+/).map(Number));
  }
  return counts;
}
