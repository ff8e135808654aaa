import { UserError } from "../user-error.ts";
import { withCommonFrames } from "./align.ts";
import { greatest } from "./integer.ts";
import { mechanisms } from "./mechanisms.ts";
import { mergeLoss } from "./merge.ts";
import { oncePerObject } from "./once-per-object.ts";
import type { Interval, Joined, Recording, Row } from "./schema.ts";
import { noLoss } from "./total.ts";
import { unlike } from "./unlike.ts";

/** A recording and what it is called beside the others: a machine, a time, a file. */
export interface Source {
  readonly name: string;
  readonly recording: Recording;
}

/**
 * Several runs of one question as one recording, in which the first column of the key says whose each
 * row is. The n-th intervals of all become its n-th interval. Throws UserError where the recordings have
 * different columns, or records shown one by one.
 */
export function join(sources: readonly Source[]): Recording {
  const [first] = sources;
  if (first === undefined) throw new UserError("there is nothing to merge", { status: 2 });
  for (const [i, other] of sources.entries()) mayJoin(first, other, sources.slice(0, i));
  const column = freeName(first.recording);
  const aligned = withCommonFrames(sources.map(({ recording }) => recording));
  const count = Math.max(...aligned.map(({ intervals }) => intervals.length));
  const owned = sources.map(({ name }) =>
    oncePerObject((key: Row["key"]): Row["key"] => ({ [column]: name, ...key })),
  );
  const own = ({ key, values }: Row, i: number): Row => ({ key: owned[i]!(key), values });
  const intervals = Array.from({ length: count }, (_, n): Interval => {
    const parts = aligned.flatMap(({ intervals: all }, i) => {
      const interval = all[n];
      return interval === undefined ? [] : [{ ...interval, i }];
    });
    return {
      interval: n + 1,
      start: parts.map(({ start }) => start).toSorted()[0] ?? first.recording.start,
      elapsed_ns: parts.map(({ elapsed_ns }) => elapsed_ns).reduce(greatest, 0),
      rows: parts.flatMap(({ rows, i }) => rows.map((row) => own(row, i))),
      loss: parts.map(({ loss }) => loss).reduce(mergeLoss, noLoss),
    };
  });
  const all = sources.map(({ recording }) => recording);
  return {
    ...first.recording,
    probe: {
      ...first.recording.probe,
      title: `${first.recording.probe.title}: ${sources.length} runs`,
      notes: [...new Set(all.flatMap(({ probe }) => probe.notes))],
    },
    keys: [{ name: column, kind: "string" }, ...first.recording.keys],
    host: { ...first.recording.host, name: distinct(all.map(({ host }) => host.name)) },
    start: all.map(({ start }) => start).toSorted()[0]!,
    elapsed_ns: intervals.map(({ elapsed_ns }) => Number(elapsed_ns)).reduce((a, b) => a + b, 0),
    frames: aligned[0]!.frames,
    intervals,
    loss: all.map(({ loss }) => loss).reduce(mergeLoss, noLoss),
    cost: sources.flatMap(({ name, recording }) =>
      recording.cost.map((cost) => ({ ...cost, program: `${name}: ${cost.program}` })),
    ),
    joined: { column, runs: sources.map(runOf) },
    notices: [
      ...sources.map(provenance),
      ...unlike(sources),
      ...lengths(sources),
      ...all.flatMap(noticesOf),
    ],
  };
}

function mayJoin(one: Source, other: Source, before: readonly Source[]): void {
  if (before.some(({ name }) => name === other.name)) {
    throw new UserError(`two sources are called ${other.name}`, {
      status: 2,
      advice: "Give each a name of its own: NAME=FILE.",
    });
  }
  const columns = ({ recording: { keys, values } }: Source) => [
    ...keys.map(({ name, kind }) => `${name} (${kind})`),
    ...values.map(({ name, kind, unit }) => `${name} (${kind}${unit === "" ? "" : `, ${unit}`})`),
  ];
  const [a, b] = [columns(one).join(", "), columns(other).join(", ")];
  if (a !== b) {
    throw new UserError(`${one.name} and ${other.name} answer different questions`, {
      advice: `One has ${a}; the other ${b}. Merge runs of one probe.`,
    });
  }
  for (const { name, recording } of [one, other]) {
    if (recording.event_columns === undefined) continue;
    throw new UserError(`${name} holds records of single events, which cannot be merged`, {
      advice: "Merge recordings of aggregates; records can be joined as --json prints them.",
    });
  }
}

/** A name that no column has. */
function freeName({ keys, values }: Recording): string {
  const taken = new Set([...keys, ...values].map(({ name }) => name));
  let name = "source";
  while (taken.has(name)) name += "_";
  return name;
}

function runOf({ name, recording }: Source): Joined["runs"][number] {
  const { host, command, plan, start, elapsed_ns, intervals, loss, cost } = recording;
  return {
    ...{ name, host, command },
    attached: mechanisms(recording),
    risk: plan.attachments.some(({ risk }) => risk !== null),
    ...{ start, elapsed_ns, intervals: intervals.length, loss, cost },
  };
}

function provenance({ name, recording: { host, start, elapsed_ns, command } }: Source): string {
  const seconds = (Number(elapsed_ns) / 1e9).toFixed(1);
  return `${name}: ${host.name}, Linux ${host.release}, ${start}, ${seconds} s, ${command.join(" ")}.`;
}

/** A rate is per second of the joined interval. */
function lengths(sources: readonly Source[]): string[] {
  const counts = new Set(sources.map(({ recording }) => recording.intervals.length));
  const times = sources.map(({ recording }) => Number(recording.intervals[0]?.elapsed_ns ?? 0));
  const differ = Math.max(...times) > 1.1 * Math.min(...times);
  if (counts.size === 1 && !differ) return [];
  return [
    "The runs have intervals of different number or length: rates and series are by the longest, compare totals.",
  ];
}

function noticesOf({ notices }: Recording): readonly string[] {
  return notices;
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}
