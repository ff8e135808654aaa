import type { Link } from "../bpf/link.ts";
import type { BpfObject } from "../bpf/object.ts";
import type { Plan } from "../compile/plan.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { integer } from "../recording/integer.ts";
import type { Frame, Interval, Loss, ProgramCost } from "../recording/schema.ts";
import { deltaRows, type Reading } from "./delta.ts";
import { lossSince, readLoss } from "./loss.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";
import { RunSymbolizer } from "./symbolizer.ts";
import { tracedFunctions } from "./traced-functions.ts";

export interface Schedule {
  /** Undefined: one interval that ends with the run. */
  readonly intervalMs: number | undefined;
  /** Intervals before the run ends by itself. */
  readonly count: number | undefined;
  /** The run ends by itself after this time. */
  readonly durationMs: number | undefined;
  /** Ends the run normally: the interval under way is complete then. */
  readonly stop: AbortSignal;
}

/** What a run yields: when it began, each interval, and at the end what only the end knows. */
export type Measured =
  | { readonly type: "started"; readonly start: string }
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
  readonly kernel: Pick<Kernel, "kallsyms" | "tree">;
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
  const first = take(running);
  // What happened while the programs were being attached is not part of any interval.
  let epoch = nextEpoch(object, 1n);
  yield { type: "started", start: new Date(first.wall).toISOString() };
  if (readsKernelStacks(running.plan)) symbolizer.attached();
  let before = first;
  for (let number = 1; ; number++) {
    const last = await waitForInterval(number, first.at, schedule);
    const known = last ? detach(running) : undefined;
    const now = take(running, known);
    const ended = epoch;
    // At once: what happens meanwhile is counted in the next interval, but extends this one's extremes.
    if (!last) epoch = nextEpoch(object, epoch);
    const loss = lossSince(now.loss, before.loss);
    const rows = deltaRows(readings(running, now, before), symbolizer, {
      epoch: ended,
      perCpu: running.perCpu,
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
    notices: symbolizer.notices(),
  };
}

function readsKernelStacks({ measures }: Plan): boolean {
  return measures.some(({ layout }) =>
    layout.keys.some((field) => field.kind === "stack" && !field.user),
  );
}

function take({ object, links, plan }: Running, known?: Ending): Moment {
  const at = known?.at ?? Bun.nanoseconds();
  const wall = Date.now();
  const loss = known?.loss ?? readLoss(object, links, plan.programs);
  const snapshots = plan.measures.map(({ number, layout }) =>
    readSnapshot(object.map(`rows${number}`), layout),
  );
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
  // What ended after the entries were detached had its entry cut off by us.
  const { missed, unmatched } = loss;
  return { at, loss: { ...readLoss(object, [], []), missed, unmatched } };
}

function readings({ plan }: Running, now: Moment, before: Moment): Reading[] {
  return plan.measures.map(({ layout }, i) => ({
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

/** Waits for the end of the given interval; true: it is the last. Intervals do not drift. */
async function waitForInterval(
  number: number,
  startNs: number,
  schedule: Schedule,
): Promise<boolean> {
  const { intervalMs, count, durationMs, stop } = schedule;
  const intervalEnd = intervalMs === undefined ? Infinity : number * intervalMs;
  const end = Math.min(intervalEnd, durationMs ?? Infinity);
  const elapsedMs = (Bun.nanoseconds() - startNs) / 1e6;
  await sleepUntil(end - elapsedMs, stop);
  return stop.aborted || end === durationMs || (count !== undefined && number >= count);
}

/** setTimeout takes at most 2^31 - 1 ms. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

async function sleepUntil(ms: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted || ms <= 0) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const wake = () => resolve();
  const timer = setTimeout(wake, Math.min(ms, LONGEST_SLEEP_MS));
  stop.addEventListener("abort", wake);
  await promise;
  clearTimeout(timer);
  stop.removeEventListener("abort", wake);
  if (ms > LONGEST_SLEEP_MS) await sleepUntil(ms - LONGEST_SLEEP_MS, stop);
}

function programCosts(object: BpfObject): ProgramCost[] {
  return object.programs().map((program) => {
    const { runs, ns } = program.stats();
    return { program: program.name, runs: integer(runs), ns: integer(ns) };
  });
}
