/** One line of /proc/interrupts. */
type InterruptLine = {
  /** "0", "29", or a name: "LOC", "RES", "ERR". */
  readonly irq: string;
  /** By column, see `cpus`; a line such as ERR has a single count for all CPUs. */
  readonly counts: readonly number[];
  /** Controller, its own number and trigger ("IO-APIC 2-edge"); for a named line its description. */
  readonly chip: string;
  /** The handlers' names (struct irqaction's `name`); several on a shared line. */
  readonly actions: readonly string[];
};

export type Interrupts = {
  /** CPU numbers of the columns: those online. */
  readonly cpus: readonly number[];
  readonly lines: readonly InterruptLine[];
};

type SoftirqLine = { readonly vector: string; readonly counts: readonly number[] };

export type Softirqs = {
  /** CPU numbers of the columns: those possible. */
  readonly cpus: readonly number[];
  readonly lines: readonly SoftirqLine[];
};

/** Parses /proc/interrupts (kernel/irq/proc.c, show_interrupts). Lines of another shape are left out. */
export function parseInterrupts(text: string): Interrupts {
  const { cpus, rows } = table(text);
  const lines = rows.map(({ label, counts, rest }): InterruptLine => {
    if (!/^\d+$/.test(label)) return { irq: label, counts, chip: rest, actions: [] };
    // chip, its own number, trigger, "-" and the flow handler's name; then the actions
    const shape = /^(\S+(?:\s+\d+)?(?:\s+(?:Edge|Level))?(?:\s*-\S+)?)(?:\s+(.*))?$/;
    const [, chip = rest, actions = ""] = shape.exec(rest) ?? [];
    return {
      irq: label,
      counts,
      chip: chip.replace(/\s+/g, " "),
      actions: actions === "" ? [] : actions.split(", "),
    };
  });
  return { cpus, lines };
}

/** Parses /proc/softirqs (fs/proc/softirqs.c). */
export function parseSoftirqs(text: string): Softirqs {
  const { cpus, rows } = table(text);
  return { cpus, lines: rows.map(({ label, counts }) => ({ vector: label, counts })) };
}

type Row = { readonly label: string; readonly counts: readonly number[]; readonly rest: string };

/** "CPU0 CPU1", then "label: count count rest". A description may begin with no digit, so counts end there. */
function table(text: string): { readonly cpus: readonly number[]; readonly rows: readonly Row[] } {
  const [header = "", ...body] = text.split("\n");
  const cpus = [...header.matchAll(/\bCPU(\d+)/g)].map(([, cpu]) => Number(cpu));
  const rows = body.flatMap((line) => {
    const [, label, values = ""] = /^\s*([^\s:]+):(.*)$/.exec(line) ?? [];
    if (label === undefined) return [];
    const counts: number[] = [];
    let rest = values.trim();
    while (counts.length < cpus.length) {
      const [all, count] = /^(\d+)(?:\s+|$)/.exec(rest) ?? [];
      if (all === undefined) break;
      counts.push(Number(count));
      rest = rest.slice(all.length);
    }
    return [{ label, counts, rest }];
  });
  return { cpus, rows };
}
