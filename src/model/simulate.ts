import type { AttachNode, Point } from "../spec/attach.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { holds } from "./evaluate.ts";
import { type GivenEvent, type ModelEvent, modelEvent } from "./event.ts";
import { Joins, type Pair } from "./joins.ts";
import { keptAtEntry } from "./kept.ts";
import { partsOf } from "./key.ts";
import type { Enumerators } from "./labels.ts";
import { type ModelLoss, noLoss } from "./loss.ts";
import type { Part } from "./part.ts";
import { checkPoint, isAt } from "./points.ts";
import type { Scope } from "./scope.ts";
import { States } from "./states.ts";
import { type ModelRow, Table } from "./table.ts";

export interface ModelOptions {
  /** Names of enums' values, by the pattern that the spec finds them with. */
  readonly enumerators?: Enumerators;
  /** `--cpu` */
  readonly cpu?: number;
  /** `--pid` */
  readonly pid?: number;
  /** `--per-cpu` */
  readonly perCpu?: boolean;
  /** `--max-keys`; default: any number. */
  readonly maxKeys?: number;
}

export interface Simulation {
  /** As an interval's rows in `--json`; in the order in which they came to be. */
  readonly rows: readonly ModelRow[];
  /** The records of measures with `emit`, in order. */
  readonly events: readonly Readonly<Record<string, Part>>[];
  readonly loss: ModelLoss;
}

/** What a probe's measures give for these events, one after the other. Throws UserError. */
export function simulateMeasures(
  measures: readonly MeasureNode[],
  given: readonly GivenEvent[],
  options: ModelOptions = {},
): Simulation {
  const points = measures.flatMap(({ attach }) => pointsOf(attach));
  const run = new Run(measures, options);
  for (const [i, one] of given.entries()) {
    const event = modelEvent(one, i);
    checkPoint(points, one.point, event.name);
    run.take(event);
  }
  return run.result();
}

function pointsOf(attach: AttachNode): readonly Point[] {
  return attach.kind === "span" ? [attach.exit, attach.entry] : attach.points;
}

class Run {
  readonly #measures: readonly { readonly node: MeasureNode; readonly joins: Joins | undefined }[];
  readonly #options: ModelOptions;
  readonly #states = new States();
  readonly #table: Table;
  readonly #records: Readonly<Record<string, Part>>[] = [];
  readonly #loss = noLoss();

  constructor(measures: readonly MeasureNode[], options: ModelOptions) {
    this.#options = options;
    this.#measures = measures.map((node) => ({
      node,
      joins: node.attach.kind === "span" ? new Joins(node.attach) : undefined,
    }));
    const { perCpu = false, maxKeys = Number.POSITIVE_INFINITY } = options;
    this.#table = new Table(measures, { perCpu, maxKeys });
  }

  /** Programs run in the order of the measures; of a span the exit's comes first. */
  take(event: ModelEvent): void {
    for (const { node, joins } of this.#measures) {
      const { attach } = node;
      const at = (point: Point) => isAt(point, event.given.point);
      if (attach.kind === "points") {
        for (const _ of attach.points.filter(at)) {
          if (this.#wanted(event)) this.#measure(node, this.#scope(event, { args: event }));
        }
        continue;
      }
      const scope = this.#scope(event, { args: event });
      // A pair's CPU and task are the exit's, unless both sides have the same.
      const wanted = this.#wanted(event);
      if (at(attach.exit) && wanted) {
        const pair = joins?.exit(event, scope, this.#loss);
        if (pair !== undefined) this.#measure(node, this.#pairScope(event, pair));
      }
      if (at(attach.entry) && (wanted || attach.by !== undefined)) {
        const atEntry = this.#scope(event, { args: event, entry: event });
        const keep = () => keptAtEntry(node, atEntry, this.#loss);
        joins?.enter(event, scope, keep, this.#loss);
      }
    }
  }

  result(): Simulation {
    return { rows: this.#table.rows(), events: this.#records, loss: this.#loss };
  }

  #wanted({ cpu, pid }: ModelEvent): boolean {
    const { cpu: onlyCpu = cpu, pid: onlyPid = pid } = this.#options;
    return cpu === onlyCpu && pid === onlyPid;
  }

  #scope(event: ModelEvent, sides: Scope["sides"]): Scope {
    const { enumerators = {} } = this.#options;
    const pair = { elapsed: undefined, kept: undefined };
    return { event, sides, ...pair, states: this.#states, enumerators };
  }

  #pairScope(event: ModelEvent, { entry, elapsed }: Pair): Scope {
    return {
      ...this.#scope(event, { entry: entry.event, exit: event }),
      ...{ elapsed, kept: entry.kept },
    };
  }

  #measure(node: MeasureNode, scope: Scope): void {
    if (node.where !== undefined && !holds(node.where, scope)) return;
    if (node.emit !== undefined) this.#records.push(partsOf(node.emit, scope, this.#loss));
    if (node.values.length > 0) this.#table.add(node, scope, this.#loss);
    this.#states.update(node.updates, scope, this.#loss);
  }
}
