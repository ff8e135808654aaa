import { z } from "zod";
import type { Guest } from "../../src/lab/guest.ts";

const count = z.coerce.number();
const row = z.object({
  key: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  values: z.record(z.string(), z.union([count, z.object({ count })])),
});
const start = z.object({
  type: z.literal("start"),
  plan: z.object({
    attachments: z.array(z.object({ mechanism: z.string(), risk: z.string().nullable() })),
  }),
});
const interval = z.object({ type: z.literal("interval"), rows: z.array(row) });
const end = z.object({ type: z.literal("end"), loss: z.record(z.string(), count) });
const line = z.discriminatedUnion("type", [start, interval, end]);

export type Row = z.output<typeof row>;

/** What one probe said with --json. */
export interface Observation {
  readonly mechanisms: readonly string[];
  readonly risks: readonly string[];
  readonly rows: readonly Row[];
  readonly loss: Readonly<Record<string, number>>;
}

/** /proc/softirqs and /proc/interrupts, summed over CPUs, at four moments. */
export interface ProcCounts {
  /** Before attaching, after it, before detaching, after it. */
  readonly moments: readonly [ProcText, ProcText, ProcText, ProcText];
}
export interface ProcText {
  readonly softirqs: string;
  readonly interrupts: string;
}

export interface Observed extends ProcCounts {
  /** What the script printed while the probes were attached. */
  readonly printed: string;
  readonly probes: readonly Observation[];
}

const separator = "=== next file ===";

/**
 * Runs probes beside each other in the guest, and a script while all of them are attached. What takes long to
 * start for the script can be started with the probes (`early`); files go to $d.
 */
export async function observe(
  guest: Guest,
  probes: readonly string[],
  script: string,
  early = "",
): Promise<Observed> {
  const ran = await guest.output("bash", "-c", observing(probes, script, early));
  if (ran.status !== 0) throw new Error(`${ran.stdout}\n${ran.stderr}`);
  const [printed = "", ...files] = ran.stdout.split(`${separator}\n`);
  const proc = files.slice(0, 8);
  const moment = (index: number): ProcText => ({
    softirqs: proc[2 * index] ?? "",
    interrupts: proc[2 * index + 1] ?? "",
  });
  return {
    printed,
    moments: [moment(0), moment(1), moment(2), moment(3)],
    probes: files.slice(8).map(parseObservation),
  };
}

function observing(probes: readonly string[], script: string, early: string): string {
  const start = probes.map(
    (probe, index) =>
      `bun run ${probe} --json --no-report >$d/${index} 2>$d/${index}.err & p${index}=$!`,
  );
  const attached = probes.map(
    (_, index) =>
      `until grep -q '"type":"start"' $d/${index}; do kill -0 $p${index} || { cat $d/${index}.err; exit 1; }; sleep 0.1; done`,
  );
  const wait = probes.map((_, index) => `wait $p${index} || { cat $d/${index}.err; exit 1; }`);
  const snapshot = (moment: number) =>
    `cat /proc/softirqs >$d/s${moment}; cat /proc/interrupts >$d/i${moment}`;
  const files = [
    ...[0, 1, 2, 3].flatMap((moment) => [`s${moment}`, `i${moment}`]),
    ...probes.map((_, index) => String(index)),
  ];
  return [
    "d=$(mktemp -d)",
    // A probe that failed must not leave the others to the next test.
    "trap 'kill $(jobs -p) 2>/dev/null' EXIT",
    snapshot(0),
    ...start,
    early,
    ...attached,
    snapshot(1),
    script,
    snapshot(2),
    `kill -TERM ${probes.map((_, index) => `$p${index}`).join(" ")}`,
    ...wait,
    snapshot(3),
    ...files.map((file) => `echo '${separator}'; cat $d/${file}`),
  ].join("\n");
}

function parseObservation(text: string): Observation {
  const lines = text
    .split("\n")
    .filter((one) => one !== "")
    .map((one) => line.parse(JSON.parse(one)));
  const attachments = lines.flatMap((one) => (one.type === "start" ? one.plan.attachments : []));
  return {
    mechanisms: [...new Set(attachments.map(({ mechanism }) => mechanism))],
    risks: attachments.flatMap(({ risk }) => risk ?? []),
    rows: lines.flatMap((one) => (one.type === "interval" ? one.rows : [])),
    loss: lines.flatMap((one) => (one.type === "end" ? [one.loss] : []))[0] ?? {},
  };
}

/** Events in these rows: the sum of all their counts. */
export function total(rows: readonly Row[] = []): number {
  return rows.reduce((sum, { values }) => {
    const counts = Object.values(values).map((one) => (typeof one === "number" ? one : one.count));
    return sum + counts.reduce((a, b) => a + b, 0);
  }, 0);
}

/** Events whose stack has one of these functions. */
export function below(rows: readonly Row[], ...symbols: readonly string[]): number {
  return total(rows.filter((row) => symbols.some((symbol) => stackOf(row).includes(symbol))));
}

/** A row's functions, the one that was reached first. */
export function stackOf({ key: { stack } }: Row): readonly string[] {
  return Array.isArray(stack) ? stack : [];
}

/** Counts per name of /proc/softirqs, summed over CPUs. */
export function softirqCounts({ softirqs }: ProcText): ReadonlyMap<string, number> {
  const lines = softirqs.split("\n").slice(1);
  return new Map(
    lines.flatMap((text) => {
      const [name, ...counts] = text.trim().split(/\s+/);
      return name ? [[name.replace(":", ""), sum(counts)] as const] : [];
    }),
  );
}

/** Counts per handler of /proc/interrupts' numbered lines; handlers of a shared line have its count each. */
export function handlerCounts({ interrupts }: ProcText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of interrupts.split("\n")) {
    const match = /^\s*\d+:((?:\s+\d+)+)\s+\S+\s+\S+\s+(.+)$/.exec(text);
    for (const name of match?.[2]?.split(", ") ?? [])
      counts.set(name, (counts.get(name) ?? 0) + sum(match?.[1]?.trim().split(/\s+/) ?? []));
  }
  return counts;
}

function sum(numbers: readonly string[]): number {
  return numbers.reduce((all, one) => all + Number(one), 0);
}
