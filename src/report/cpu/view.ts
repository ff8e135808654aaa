import type { Integer } from "../../recording/integer.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { type StripsView, stripsView } from "../heat/strips-view.ts";
import { drawnFirst, figureName } from "../measure.ts";
import { inWords, quantity } from "../quantity.ts";
import { cpuGrid, restsOf } from "./by-key.ts";
import { cpuTime } from "./by-time.ts";
import { hasCpu } from "./key.ts";

/** The main measure per CPU, as it is without scripts. */
export interface CpuView {
  readonly name: string;
  readonly byKey: StripsView;
  /** Null: one interval. */
  readonly overTime: {
    /** Whether there is more than one key to choose from. */
    readonly choice: boolean;
    /** Null: more CPUs than a page should list. */
    readonly strips: StripsView | null;
  } | null;
}

/** Of a strip over time. */
const columns = 60;
const listedCpus = 128;

/** Null where keys have no CPU, or one only. */
export function cpuView(recording: Recording, rows: readonly Row[]): CpuView | null {
  const shown = drawnFirst(recording);
  if (!hasCpu(recording) || shown === undefined) return null;
  const grid = cpuGrid(recording, rows, shown);
  if (grid.columns.length < 2) return null;
  const name = figureName(shown);
  const text = (value: Integer | null) => quantity(value, shown.unit, recording.view);
  const time = cpuTime(recording, { rows, shown, rest: null, most: columns });
  const perCpu = cpuTime(recording, { rows, shown, rest: null, most: 1 });
  const rowOf = (values: readonly (Integer | null)[]) => (index: number) => {
    const { exact, ...shown } = text(values[index] ?? null);
    return { exact, total: inWords({ exact, ...shown }) };
  };
  return {
    name,
    byKey: stripsView(recording, {
      ...{ caption: `${name} by key and CPU`, heads: ["key", name], note: "", grid },
      ...{ unit: shown.unit, row: rowOf(grid.totals) },
    }),
    overTime:
      recording.intervals.length < 2
        ? null
        : {
            choice: restsOf(recording, rows).length > 1,
            strips:
              time.rows.length > listedCpus
                ? null
                : stripsView(recording, {
                    ...{ caption: `${name} by CPU, over time`, heads: ["CPU", name] },
                    ...{ note: time.joined, grid: time, unit: shown.unit },
                    row: rowOf(perCpu.cells.map(([total]) => total ?? null)),
                  }),
          },
  };
}
