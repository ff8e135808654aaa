/** When a run's intervals end. */
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

/** Milliseconds until the given interval ends, and whether it is the last; less than 0: it should have ended. */
export function untilEnd(
  number: number,
  startNs: number,
  schedule: Schedule,
): { readonly ms: number; readonly last: boolean } {
  const { intervalMs, count, durationMs, stop } = schedule;
  const intervalEnd = intervalMs === undefined ? Infinity : number * intervalMs;
  const end = Math.min(intervalEnd, durationMs ?? Infinity);
  const elapsedMs = (Bun.nanoseconds() - startNs) / 1e6;
  const last = stop.aborted || end === durationMs || (count !== undefined && number >= count);
  return { ms: stop.aborted ? 0 : end - elapsedMs, last };
}

/** setTimeout takes at most 2^31 - 1 ms. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

/** Returns after this time, or as soon as the run is to end. */
export async function sleep(ms: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted || ms <= 0) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const wake = () => resolve();
  const timer = setTimeout(wake, Math.min(ms, LONGEST_SLEEP_MS));
  stop.addEventListener("abort", wake);
  await promise;
  clearTimeout(timer);
  stop.removeEventListener("abort", wake);
}
