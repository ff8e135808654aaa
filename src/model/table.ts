import type { Value } from "../recording/value-schema.ts";
import type { Aggregate } from "../spec/aggregate.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { aggregated, type Sample, untouched } from "./aggregate.ts";
import { evaluate, evaluateInteger, holds } from "./evaluate.ts";
import { isCpu, isIndexed, keyOf } from "./key.ts";
import type { ModelLoss } from "./loss.ts";
import { keptText, type Part } from "./part.ts";
import type { Scope } from "./scope.ts";
import { integer64 } from "./value.ts";

/** As an interval's rows in `--json`. */
export interface ModelRow {
  readonly key: Readonly<Record<string, Part>>;
  readonly values: Readonly<Record<string, Value>>;
}

interface Cells {
  readonly key: ModelRow["key"];
  readonly samples: Map<string, Sample[]>;
}

/** The rows of all measures, those with equal keys joined, in the order in which they came to be. */
export class Table {
  readonly #rows = new Map<string, Cells>();
  /** Rows of each measure: what a full map is told by. */
  readonly #own = new Map<MeasureNode, Set<string>>();
  readonly #columns: readonly { readonly name: string; readonly aggregate: Aggregate }[];
  readonly #options: { readonly perCpu: boolean; readonly maxKeys: number };

  constructor(
    measures: readonly MeasureNode[],
    options: { readonly perCpu: boolean; readonly maxKeys: number },
  ) {
    this.#columns = measures.flatMap(({ values }) => values);
    this.#options = options;
  }

  add(measure: MeasureNode, scope: Scope, loss: ModelLoss): void {
    const key = keyOf(measure, scope, loss);
    if (!isIndexed(measure, scope) && !this.#hasPlace(measure, key)) {
      loss.keys++;
      return;
    }
    const { cpu, time } = scope.event;
    const row = this.#rowOf(this.#options.perCpu && !("cpu" in key) ? { ...key, cpu } : key);
    for (const { name, aggregate } of measure.values) {
      if (aggregate.when !== undefined && !holds(aggregate.when, scope)) continue;
      const value = sampleOf(aggregate, scope, loss);
      if (value === undefined) continue;
      const samples = row.samples.get(name) ?? [];
      row.samples.set(name, samples);
      samples.push({ cpu, time, value });
    }
  }

  #hasPlace(measure: MeasureNode, key: ModelRow["key"]): boolean {
    const own = this.#own.get(measure) ?? new Set();
    this.#own.set(measure, own);
    // A key's CPU is that of the place, of which every CPU has its own.
    const kept = measure.key.filter(({ value }) => !isCpu(value)).map(({ name }) => key[name]);
    const identity = identityOf(kept);
    if (!own.has(identity) && own.size >= this.#options.maxKeys) return false;
    own.add(identity);
    return true;
  }

  #rowOf(key: ModelRow["key"]): Cells {
    const identity = identityOf(Object.entries(key));
    const known = this.#rows.get(identity);
    if (known !== undefined) return known;
    const row: Cells = { key, samples: new Map() };
    this.#rows.set(identity, row);
    return row;
  }

  /** A row that no value of any column came to is none. */
  rows(): readonly ModelRow[] {
    return [...this.#rows.values()].flatMap(({ key, samples }) => {
      const values = this.#columns.map(
        ({ name, aggregate }) => [name, aggregated(aggregate, samples.get(name) ?? [])] as const,
      );
      if (values.every(([, value]) => value === undefined)) return [];
      const filled = values.map(([name, value], i) => [
        name,
        value ?? untouched(this.#columns[i]!.aggregate.kind),
      ]);
      return [{ key, values: Object.fromEntries(filled) as ModelRow["values"] }];
    });
  }
}

function identityOf(parts: unknown): string {
  return JSON.stringify(parts, (_, one) => (typeof one === "bigint" ? `${one}n` : one));
}

/** Undefined for what cannot be counted: a log2 histogram has no place for a negative number. */
function sampleOf(
  { kind, of }: Aggregate,
  scope: Scope,
  loss: ModelLoss,
): Sample["value"] | undefined {
  if (of === undefined) return integer64(1n, false);
  const value = evaluate(of, scope);
  if (value.kind === "text") {
    return { kind: "kept", bytes: keptText(value, loss), room: value.room };
  }
  const number = evaluateInteger(of, scope);
  if (kind !== "hist" || number.value >= 0n) return number;
  loss.events++;
  return undefined;
}
