import type { Aggregate } from "./aggregate.ts";
import type { AttachNode } from "./attach.ts";
import type { Expression } from "./expression.ts";
import type { Position } from "./position.ts";

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
}
