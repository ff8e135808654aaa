import type { Aggregate } from "./aggregate.ts";
import type { AttachNode } from "./attach.ts";
import type { Expression } from "./expression.ts";
import type { Position } from "./position.ts";
import type { StateUpdate } from "./state.ts";

/** A measure as data. */
export interface MeasureNode {
  readonly attach: AttachNode;
  readonly attachAt: Position;
  /** Where the measure, or the probe that is one, was written. */
  readonly at: Position;
  readonly where: Expression | undefined;
  readonly key: readonly { readonly name: string; readonly value: Expression }[];
  readonly values: readonly {
    readonly name: string;
    readonly aggregate: Aggregate;
    readonly at: Position | undefined;
  }[];
  /** Each event is shown by itself, with these columns; undefined: events are aggregated only. */
  readonly emit: readonly { readonly name: string; readonly value: Expression }[] | undefined;
  /** What is remembered or forgotten, in this order, after all else. */
  readonly updates: readonly StateUpdate[];
  /** Only the rows with the largest values in this column are shown. */
  readonly top: { readonly rows: number; readonly by: string } | undefined;
}
