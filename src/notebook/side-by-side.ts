import type { CellPlace } from "../spec/cell-place.ts";
import type { Probe } from "../spec/probe.ts";
import type { RunOptions, Side } from "./cells.ts";
import type { Effects } from "./effects.ts";
import type { CellLog, OpenCell } from "./log.ts";
import type { Measured } from "./measured.ts";
import { probeCell } from "./probe-cell.ts";
import { wordsOf } from "./words.ts";

/**
 * Attaches the probes one after the other, runs the workload when all of them are, and ends them when it is done.
 * One that fails leaves the others alone.
 */
export async function sideBySide(
  log: CellLog,
  place: CellPlace | undefined,
  effects: Pick<Effects, "measure" | "prepare" | "stop">,
  sides: Readonly<Record<string, Side>>,
  workload: () => unknown,
): Promise<Readonly<Record<string, Measured>>> {
  const whole = log.begin(place, { kind: "together" });
  const done = new AbortController();
  const stop = AbortSignal.any([effects.stop, done.signal]);
  log.within = whole.index;
  for (const side of Object.values(sides)) {
    const { probe, ...options } = withOptions(side);
    if (!effects.stop.aborted) await effects.prepare(probe, wordsOf(options));
  }
  const running: { readonly name: string; readonly result: Promise<Measured> }[] = [];
  for (const [name, side] of Object.entries(sides)) {
    const result = start(log, effects, stop, name, side);
    running.push({ name, result: result.ended });
    await Promise.race([result.attached, result.ended]);
  }
  await underLoad(whole, effects.stop, workload);
  done.abort();
  const results: [string, Measured][] = [];
  for (const { name, result } of running) results.push([name, await result]);
  log.within = null;
  return Object.fromEntries(results);
}

function withOptions(side: Side): RunOptions & { readonly probe: Probe } {
  return "probe" in side ? side : { probe: side };
}

/** `attached` does not come where the probe fails before. */
function start(
  log: CellLog,
  { measure }: Pick<Effects, "measure">,
  stop: AbortSignal,
  name: string,
  side: Side,
) {
  const { probe, ...options } = withOptions(side);
  const { promise: attached, resolve } = Promise.withResolvers<void>();
  const ended = probeCell(log, undefined, { name, title: options.title }, () =>
    measure(probe, wordsOf(options), { name, stop, attached: resolve }),
  );
  return { attached, ended };
}

async function underLoad(
  whole: OpenCell,
  stop: AbortSignal,
  workload: () => unknown,
): Promise<void> {
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  stop.addEventListener("abort", () => resolve());
  if (stop.aborted) resolve();
  try {
    await Promise.race([workload(), stopped]);
    whole.end();
  } catch (error) {
    whole.fail(error);
  }
}
