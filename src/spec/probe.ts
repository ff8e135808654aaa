import type { CommonFlag, FlagDefinitions, FlagValues } from "./flag.ts";
import { type AnyMeasure, type Measure, measureAt } from "./measure.ts";
import type { MeasureNode } from "./measure-node.ts";
import { notRewritten } from "./not-rewritten.ts";
import type { Position } from "./position.ts";
import type { AnyShape, Shape, Shaped, ShapeOf } from "./shape.ts";
import { SpecError } from "./spec-error.ts";
import { validateTop } from "./validate-top.ts";

interface Description {
  readonly title: string;
  /** What a reader must know to read the numbers right; shown with every result. */
  readonly notes?: readonly string[];
}

/** A probe whose question depends on flags of its own. */
interface FlaggedProbe<Flags extends FlagDefinitions, Measures = AnyMeasure | readonly AnyMeasure[]>
  extends Description {
  readonly flags?: Flags;
  /** Common flags that make no sense for this probe; their letters are free for others. */
  readonly without?: readonly CommonFlag[];
  /** Words after the flags that are no numbers, e.g. function names. */
  readonly operands?: { readonly name: string; readonly default: string; readonly help: string };
  /** The title of a run with these operands; default: the probe's. */
  readonly titleOf?: (operands: readonly string[]) => string;
  /** One measure, or several over the same key, which become columns of one table. */
  readonly measure: (flags: FlagValues<Flags>, operands: readonly string[]) => Measures;
}

/** A probe as its file exports it. */
export interface Probe<S = AnyShape> extends Shaped<S> {
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

/**
 * A probe: what a spec file exports by default. Its functions are called once, with kernel values,
 * when the probe starts; the loader (src/preload.ts) has rewritten their operators by then.
 */
export function probe<
  Event,
  Key extends Shape["key"] = Readonly<Record<never, never>>,
  Values extends Shape["values"] = Readonly<Record<never, never>>,
>(
  spec: Description & Measure<Event, Key, Values>,
): Probe<{ readonly key: Key; readonly values: Values }>;
export function probe<
  const Flags extends FlagDefinitions,
  Measures extends AnyMeasure | readonly AnyMeasure[],
>(spec: FlaggedProbe<Flags, Measures>): Probe<ShapeOf<Measures>>;
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
          : measureAt(spec, at);
      const all = (Array.isArray(made) ? made : [made]) as readonly AnyMeasure[];
      if (all.length === 0) throw new SpecError("the probe measures nothing", at);
      return withDistinctValues(all.map(({ node }) => node));
    },
  } satisfies Probe);
}

/** The values of all measures are columns of one table. */
function withDistinctValues(measures: readonly MeasureNode[]): readonly MeasureNode[] {
  const names = new Set<string>();
  for (const { name, at } of measures.flatMap(({ values }) => values)) {
    if (names.has(name)) {
      throw new SpecError(`two measures have a value ${name}`, at, "Rename one of them.");
    }
    names.add(name);
  }
  validateTop(measures);
  return measures;
}
