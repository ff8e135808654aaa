import type { Link } from "../bpf/link.ts";
import { monotonicOrigin } from "../bpf/monotonic.ts";
import type { BpfObject } from "../bpf/object.ts";
import { hasRows } from "../compile/compiled-measure.ts";
import type { Plan } from "../compile/plan.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type Integer, integer } from "../recording/integer.ts";
import type { EventRecord, Frame, Interval, Loss, ProgramCost, Row } from "../recording/schema.ts";
import { runOnce } from "./attach.ts";
import { deltaRows, type Reading } from "./delta.ts";
import { lossSince, readLoss } from "./loss.ts";
import { type Schedule, sleep, untilEnd } from "./schedule.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";
import { stateNotices } from "./state-notices.ts";
import { EventStream } from "./stream.ts";
import { RunSymbolizer } from "./symbolizer.ts";
import { tracedFunctions } from "./traced-functions.ts";

/** What a run yields: when it began, each interval, and at the end what only the end knows. */
export type Measured =
  | {
      readonly type: "started";
      readonly start: string;
      /** CLOCK_MONOTONIC, ns. */
      readonly startNs: Integer;
    }
  | {
      readonly type: "events";
      readonly records: readonly EventRecord[];
      readonly frames: readonly Frame[];
    }
  | { readonly type: "interval"; readonly interval: Interval; readonly frames: readonly Frame[] }
  | {
      readonly type: "ended";
      readonly elapsedNs: number;
      readonly frames: Frame[];
      readonly loss: Loss;
      readonly cost: ProgramCost[];
      readonly notices: string[];
    };

export interface Running {
  readonly object: BpfObject;
  readonly links: readonly Link[];
  readonly plan: Plan;
  readonly kernel: Pick<Kernel, "kallsyms" | "tree" | "host">;
  readonly perCpu: boolean;
}

interface Moment {
  readonly snapshots: readonly Snapshot[];
  readonly loss: Loss;
  /** CLOCK_MONOTONIC, ns. */
  readonly at: number;
  readonly wall: number;
}

/**
 * Measures until the schedule or its signal ends the run. Maps are never cleared: an interval is the
 * difference of two snapshots, so that their sum is the total to the event. The programs are
 * detached before the last snapshot is taken, entries first.
 */
export async function* measure(running: Running, schedule: Schedule): AsyncGenerator<Measured> {
  const { object } = running;
  const symbolizer = new RunSymbolizer(running.kernel, tracedFunctions(running.plan));
  using stream = running.plan.events
    ? new EventStream(object, running.plan, symbolizer)
    : undefined;
  stream?.skip();
  const first = take(running, []);
  const keys = new Map<string, Row["key"]>();
  // What happened while the programs were being attached is not part of any interval.
  let epoch = nextEpoch(object, 1n);
  runOnce(object, running.plan, "begin");
  const startNs = integer(BigInt(first.wall) * 1_000_000n - monotonicOrigin());
  yield { type: "started", start: new Date(first.wall).toISOString(), startNs };
  if (readsKernelStacks(running.plan)) symbolizer.attached();
  let before = first;
  for (let number = 1; ; number++) {
    const last = yield* waitForInterval(number, first.at, schedule, stream, symbolizer.frames);
    const known = last ? detach(running) : undefined;
    if (last && stream !== undefined) yield* restOf(stream, symbolizer.frames);
    const now = take(running, before.snapshots, known);
    const ended = epoch;
    // At once: what happens meanwhile is counted in the next interval, but extends this one's extremes.
    if (!last) epoch = nextEpoch(object, epoch);
    const loss = lossSince(now.loss, before.loss);
    const rows = deltaRows(readings(running, now, before), symbolizer, {
      epoch: ended,
      ...{ perCpu: running.perCpu, keys },
    });
    const interval: Interval = {
      interval: number,
      start: new Date(before.wall).toISOString(),
      elapsed_ns: now.at - before.at,
      rows,
      loss,
    };
    before = now;
    yield { type: "interval", interval, frames: symbolizer.frames };
    if (last) break;
  }
  yield {
    type: "ended",
    elapsedNs: before.at - first.at,
    frames: symbolizer.frames,
    loss: lossSince(before.loss, first.loss),
    cost: programCosts(object),
    notices: [...symbolizer.notices(), ...stateNotices(object, running.plan)],
  };
}

/** How long a stream may go unread: below what one sees, and far above what a look at it costs. */
const QUIET_MS = 10;
const BUSY_MS = 2;
/** What came in BUSY_MS is read again at once, if it is this much. */
const FLOOD_BYTES = 128 * 1024;

/** Waits for the end of the given interval, showing records meanwhile; true: it is the last. */
async function* waitForInterval(
  number: number,
  startNs: number,
  schedule: Schedule,
  stream: EventStream | undefined,
  frames: readonly Frame[],
): AsyncGenerator<Measured, boolean> {
  // At least one, also where a snapshot takes longer than an interval: signals come between two.
  await turnOfTheEventLoop();
  for (;;) {
    const { ms, last } = untilEnd(number, startNs, schedule);
    if (ms <= 0) return last;
    if (stream === undefined) {
      await sleep(ms, schedule.stop);
      continue;
    }
    const { records, bytes } = stream.poll();
    if (records.length > 0) yield { type: "events", records, frames };
    if (bytes >= FLOOD_BYTES) await turnOfTheEventLoop();
    else await sleep(Math.min(ms, bytes > 0 ? BUSY_MS : QUIET_MS), schedule.stop);
  }
}

function turnOfTheEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function* restOf(stream: EventStream, frames: readonly Frame[]): Generator<Measured> {
  for (const records of stream.rest()) {
    if (records.length > 0) yield { type: "events", records, frames };
  }
}

function readsKernelStacks({ measures }: Plan): boolean {
  return measures.some(({ layout, event }) =>
    [...layout.keys, ...(event?.fields ?? [])].some(
      (field) => field.kind === "stack" && !field.user,
    ),
  );
}

function take(
  { object, links, plan }: Running,
  before: readonly Snapshot[],
  known?: Ending,
): Moment {
  const at = known?.at ?? Bun.nanoseconds();
  const wall = Date.now();
  const loss = known?.loss ?? readLoss(object, links, plan.programs);
  const snapshots = plan.measures
    .filter(hasRows)
    .map(({ number, layout }, i) => readSnapshot(object.map(`rows${number}`), layout, before[i]));
  return { snapshots, loss, at, wall };
}

interface Ending {
  readonly at: number;
  readonly loss: Loss;
}

/** Links know what they missed only while they exist; entries go first, so that no exit is unmatched. */
function detach({ object, links, plan }: Running): Ending {
  const loss = readLoss(object, links, plan.programs);
  const [entry, ...others] = links.toReversed();
  entry?.[Symbol.dispose]();
  const at = Bun.nanoseconds();
  for (const link of others) link[Symbol.dispose]();
  runOnce(object, plan, "end");
  // What ended after the entries were detached had its entry cut off by us.
  const { missed, unmatched } = loss;
  return { at, loss: { ...readLoss(object, [], []), missed, unmatched } };
}

function readings({ plan }: Running, now: Moment, before: Moment): Reading[] {
  return plan.measures.filter(hasRows).map(({ layout }, i) => ({
    layout,
    now: now.snapshots[i]!,
    before: before.snapshots[i]!,
  }));
}

function nextEpoch(object: BpfObject, epoch: bigint): bigint {
  const next = epoch + 1n;
  object
    .map(".data.epoch")
    .update(new Uint8Array(4), new Uint8Array(new BigUint64Array([next]).buffer));
  return next;
}

/** What each program has cost so far. */
export function programCosts(object: BpfObject): ProgramCost[] {
  return object.programs().map((program) => {
    const { runs, ns } = program.stats();
    return { program: program.name, runs: integer(runs), ns: integer(ns) };
  });
}
