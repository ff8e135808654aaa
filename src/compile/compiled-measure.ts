import type { Target } from "./candidate.ts";
import type { EventLayout } from "./event-layout.ts";
import type { Join } from "./join.ts";
import type { Layout } from "./layout.ts";

/** One program's code, and every place that it is to be attached to. */
export interface ProgramCode {
  readonly targets: readonly [Target, ...Target[]];
  /** Ends by falling through, or by `goto out`. */
  readonly body: string;
  /** What must be done on every way out. */
  readonly finish: string;
}

/** One measure for one kernel: its maps' shapes and its programs, in the order of attaching. */
export interface CompiledMeasure {
  readonly number: number;
  readonly layout: Layout;
  /** Of the records that it shows one by one; undefined: none. */
  readonly event: EventLayout | undefined;
  readonly programs: readonly ProgramCode[];
  /** Programs that update rows; above 1 they can interrupt each other. */
  readonly updaters: number;
  readonly open:
    | { readonly join: Join; readonly members: readonly string[]; readonly bytes: number }
    | undefined;
  readonly keyMembers: readonly string[];
  readonly rowMembers: readonly string[];
  readonly scratches: number;
}

/** Whether a measure has a table: others show records or remember only. */
export function hasRows({ layout }: Pick<CompiledMeasure, "layout">): boolean {
  return layout.values.length > 0;
}
