import type { KernelFunctions, Tracepoints } from "../spec/kernel-types.ts";
import type { AnyMeasure } from "../spec/measure.ts";
import type { Probe } from "../spec/probe.ts";
import type { GivenEvent } from "./event.ts";
import { type ModelOptions, type Simulation, simulateMeasures } from "./simulate.ts";

/**
 * What a test gives for a kernel's value: an integer for one, an object of those members that the spec reads
 * for a struct or a pointer to it (or its address, or null for NULL), a list for an array.
 */
export type Given<T> = 0 extends 1 & T
  ? unknown
  : [T] extends [string]
    ? string | Uint8Array | null
    : number extends T
      ? number | bigint | boolean
      : T extends { readonly [index: number]: infer Element }
        ? number | bigint | null | readonly Given<Element>[] | GivenMembers<T>
        : number | bigint | null | GivenMembers<T>;

/** Members of a struct; those of `number`, which a pointer is as well, are none. */
type GivenMembers<T> = {
  readonly [Name in keyof T as Name extends keyof number | number ? never : Name]?: Given<T[Name]>;
};

/** Arguments of the attach point that an event names, as far as they are declared. */
type GivenArgs<Name extends string> = Name extends keyof Tracepoints
  ? GivenMembers<Tracepoints[Name]>
  : Name extends keyof KernelFunctions
    ? GivenMembers<KernelFunctions[Name]["args"]>
    : Readonly<Record<string, unknown>>;

/** An event at the attach point of that name. */
export type EventAt<Name extends string> = Omit<GivenEvent, "point" | "args"> & {
  readonly point: Name;
  readonly args?: GivenArgs<Name>;
};

export interface SimulateOptions extends ModelOptions {
  /** The probe's own flags, under the names that it gives them. */
  readonly flags?: Readonly<Record<string, string | boolean>>;
  /** The words after the flags; default: the probe's. */
  readonly operands?: readonly string[];
}

/**
 * What a probe (or a measure, or several) gives for these events, without a kernel and without root: rows and
 * records as `--json` prints them, and what would be counted as lost. Events happen one after the other.
 *
 *     simulate(probe, [{ point: "irq:softirq_entry", args: { vec_nr: 3 }, cpu: 1 }])
 *
 * Throws UserError for an event at a point that the probe does not attach to, or one that lacks what the spec reads.
 */
export function simulate<const Names extends readonly string[]>(
  of: Probe | AnyMeasure | readonly AnyMeasure[],
  events: { readonly [I in keyof Names]: EventAt<Names[I]> },
  options: SimulateOptions = {},
): Simulation {
  const { flags = {}, operands, ...model } = options;
  return simulateMeasures(measuresOf(of, flags, operands), events, model);
}

function measuresOf(
  of: Probe | AnyMeasure | readonly AnyMeasure[],
  flags: Readonly<Record<string, string | boolean>>,
  operands: readonly string[] | undefined,
) {
  if (!("measures" in of)) return [of].flat().map(({ node }) => node);
  const switches = Object.entries(of.flags).flatMap(([name, { value }]) =>
    value === undefined ? [[name, false] as const] : [],
  );
  const words = operands ?? (of.operands === undefined ? [] : [of.operands.default]);
  return of.measures({ ...Object.fromEntries(switches), ...flags }, words);
}
