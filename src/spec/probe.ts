import { UserError } from "../user-error.ts";
import type { Aggregate } from "./aggregate.ts";
import type { Attach } from "./attach.ts";
import type { Stack } from "./event.ts";
import { eventValue } from "./event-value.ts";
import type { CommonFlag, FlagDefinitions, FlagValues } from "./flag.ts";
import { expressionOf } from "./kernel-value.ts";
import type { MeasureNode } from "./measure-node.ts";
import type { Position } from "./position.ts";
import { positionOfObject } from "./rewritten.ts";
import { SpecError } from "./spec-error.ts";
import { validateMeasure } from "./validate.ts";

type KeyPart = number | string | Stack;

/** Attach point, filter, key and aggregation: one question to the kernel. */
export interface Measure<Event> {
  readonly attach: Attach<Event>;
  /** Only events for which this holds. */
  readonly where?: (e: Event) => boolean;
  /** One row for each distinct value; without it one row in all. */
  readonly key?: (e: Event) => Readonly<Record<string, KeyPart>>;
  readonly aggregate: (e: Event) => Readonly<Record<string, Aggregate>>;
}

interface Description {
  readonly title: string;
  /** What a reader must know to read the numbers right; shown with every result. */
  readonly notes?: readonly string[];
}

/** A probe whose question depends on flags of its own. */
interface FlaggedProbe<Flags extends FlagDefinitions> extends Description {
  readonly flags?: Flags;
  /** Common flags that make no sense for this probe; their letters are free for others. */
  readonly without?: readonly CommonFlag[];
  /** Words after the flags that are no numbers, e.g. function names. */
  readonly operands?: { readonly name: string; readonly default: string; readonly help: string };
  /** The title of a run with these operands; default: the probe's. */
  readonly titleOf?: (operands: readonly string[]) => string;
  /** One measure, or several over the same key, which become columns of one table. */
  readonly measure: (
    flags: FlagValues<Flags>,
    operands: readonly string[],
  ) => AnyMeasure | readonly AnyMeasure[];
}

/** A measure of any event; made by `measure()`. */
export interface AnyMeasure {
  readonly node: MeasureNode;
}

/** A probe as its file exports it. */
export interface Probe {
  readonly title: string;
  readonly notes: readonly string[];
  readonly flags: FlagDefinitions;
  readonly without: readonly CommonFlag[];
  readonly operands: FlaggedProbe<FlagDefinitions>["operands"] | undefined;
  readonly at: Position;
  readonly titleOf: (operands: readonly string[]) => string;
  /** The question as data, for the flags given. */
  readonly measures: (
    flags: Readonly<Record<string, string | boolean | undefined>>,
    operands: readonly string[],
  ) => readonly MeasureNode[];
}

/** Attach point, filter, key and aggregation as data. */
export function measure<Event>(options: Measure<Event>): AnyMeasure {
  const at = positionOfObject(options.attach);
  const keys = Object.entries(options.key?.(eventValue<Event>()) ?? {});
  const values = Object.entries(options.aggregate(eventValue<Event>()));
  const node: MeasureNode = {
    attach: options.attach.node,
    at,
    where: options.where && expressionOf(options.where(eventValue<Event>()), at),
    key: keys.map(([name, value]) => ({ name, value: expressionOf(value, at) })),
    values: values.map(([name, aggregate]) => ({
      name,
      aggregate,
      at: positionOfObject(aggregate) ?? at,
    })),
  };
  validateMeasure(node);
  return Object.freeze({ node: Object.freeze(node) });
}

/**
 * A probe: what a spec file exports by default. Its functions are called once, with kernel values,
 * when the probe starts; the loader (src/preload.ts) has rewritten their operators by then.
 */
export function probe<Event>(spec: Description & Measure<Event>): Probe;
export function probe<const Flags extends FlagDefinitions>(spec: FlaggedProbe<Flags>): Probe;
export function probe(
  spec: (Description & Measure<unknown>) | FlaggedProbe<FlagDefinitions>,
  at?: Position,
): Probe {
  if (at === undefined) throw notRewritten();
  const flagged = "measure" in spec ? spec : undefined;
  return Object.freeze({
    title: spec.title,
    notes: spec.notes ?? [],
    flags: flagged?.flags ?? {},
    without: flagged?.without ?? [],
    operands: flagged?.operands,
    at,
    titleOf: flagged?.titleOf ?? (() => spec.title),
    measures: (flags, operands) => {
      const made =
        "measure" in spec
          ? spec.measure(flags as FlagValues<FlagDefinitions>, operands)
          : measure(spec);
      const all = (Array.isArray(made) ? made : [made]) as readonly AnyMeasure[];
      if (all.length === 0) throw new SpecError("the probe measures nothing", at);
      return all.map(({ node }) => node);
    },
  } satisfies Probe);
}

function notRewritten(): UserError {
  return new UserError(
    "this spec was not prepared by Probebook's loader, so its operators would be misread",
    {
      advice:
        "Start it with `bun run` from the folder whose bunfig.toml preloads src/preload.ts, or pass " +
        "`--preload PROBEBOOK/src/preload.ts`; call probe() directly by its imported name.",
    },
  );
}
