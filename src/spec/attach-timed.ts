import { UserError } from "../user-error.ts";
import { type Attach, attachTo } from "./attach.ts";
import type { PointEvent } from "./event.ts";
import {
  type HardwareEvent,
  hardwareEvents,
  type SoftwareEvent,
  softwareEvents,
} from "./perf-events.ts";

/** What a sample knows of itself. */
export interface Sample {
  /** Address of the instruction that was interrupted, in user or kernel memory. */
  readonly ip: number;
  /** How many of the counter's events this sample stands for; ns for `profile` and `interval`. */
  readonly period: number;
  /** The memory address concerned, where the event has one (page-faults: the address that was missing); else 0. */
  readonly addr: number;
}

/** Hundreds of thousands of samples a second are more than a machine can take. */
const MOST_HZ = 100_000;
/** Kernel's own least period of its clock events (perf_swevent_start_hrtimer). */
const LEAST_NS = 10_000;

/**
 * So many times a second on each online CPU; those that idle run task 0, and some kernels stop their
 * clock then. 99 rather than 100, so as not to run in step with what is measured. `e.kstack` and `e.ustack` are what was interrupted.
 *
 * Kernel 4.9. Cost: one to a few microseconds a sample. Loss: samples that come while a BPF program
 * runs on that CPU, which nothing counts.
 */
export function profile(hz: number): Attach<PointEvent<Sample>> {
  if (!Number.isSafeInteger(hz) || hz < 1 || hz > MOST_HZ) {
    throw new UserError(`a CPU cannot be sampled ${hz} times a second`, {
      advice: `Give a whole number from 1 to ${MOST_HZ}, e.g. 99.`,
    });
  }
  return attachTo({ kind: "profile", hz });
}

/**
 * Once in this time ("1s", "100ms", "50us", or milliseconds as a number), on one CPU, while it is not idle (see
 * `profile`).
 *
 * Kernel 4.9. Cost: a microsecond each time. Loss: as `profile`.
 */
export function interval(time: string | number): Attach<PointEvent<Sample>> {
  const ns = typeof time === "number" ? Math.round(time * 1e6) : nanoseconds(time);
  if (ns === undefined || !Number.isSafeInteger(ns) || ns < LEAST_NS) {
    throw new UserError(`"${time}" is no interval`, {
      advice: "Write e.g. 1s, 100ms, 50us or 2m, or milliseconds as a number; at least 10us.",
    });
  }
  return attachTo({ kind: "interval", ns });
}

const units: Readonly<Record<string, number>> = { us: 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

function nanoseconds(text: string): number | undefined {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*(us|ms|s|m|h)$/.exec(text) ?? [];
  return number === undefined ? undefined : Math.round(Number(number) * (units[unit] ?? NaN));
}

/**
 * Every `period`-th event of one of the kernel's own counters on each CPU: `software("page-faults")`,
 * `software("context-switches", 100)`.
 *
 * Kernel 4.9. Cost: about 300 ns a sample. Loss: as `profile`.
 */
export function software(event: SoftwareEvent, period = 1): Attach<PointEvent<Sample>> {
  return attachTo({ kind: "software", ...counter(event, period, softwareEvents, "software") });
}

/**
 * Every `period`-th event of one of the processor's counters on each CPU: `hardware("cache-misses",
 * 10_000)`. The period keeps the cost down: cycles come billions a second.
 *
 * Kernel 4.9 and a processor whose counters are there: most virtual machines have none. Cost: about a
 * microsecond a sample. Loss: as `profile`; and samples above the kernel's limit
 * (kernel.perf_event_max_sample_rate).
 */
export function hardware(event: HardwareEvent, period = 1_000_000): Attach<PointEvent<Sample>> {
  return attachTo({ kind: "hardware", ...counter(event, period, hardwareEvents, "hardware") });
}

function counter(
  event: string,
  period: number,
  known: Readonly<Record<string, number>>,
  kind: string,
): { readonly event: string; readonly period: number } {
  if (!Object.hasOwn(known, event)) {
    throw new UserError(`there is no ${kind} event "${event}"`, {
      advice: `There are ${Object.keys(known).join(", ")}.`,
    });
  }
  if (!Number.isSafeInteger(period) || period < 1) {
    throw new UserError(`${period} is no period`, {
      advice: "Give a whole number of events from 1 on: every so many of them one is looked at.",
    });
  }
  return { event, period };
}

/**
 * Once, when everything is attached; what it sees of process and CPU are Probebook's own.
 *
 * Kernel 5.10 (BPF_PROG_TEST_RUN of a raw tracepoint's program). Cost and loss: none.
 */
export function begin(): Attach<PointEvent<Record<never, never>>> {
  return attachTo({ kind: "begin" });
}

/** Once, when the run ends and everything else is detached. Kernel, cost and loss: as `begin`. */
export function end(): Attach<PointEvent<Record<never, never>>> {
  return attachTo({ kind: "end" });
}
