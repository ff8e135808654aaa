import type { MeasureNode } from "../spec/measure-node.ts";
import { commonLayout } from "./common-layout.ts";
import { eventBody } from "./event-body.ts";
import { type EventLayout, eventLayoutOf } from "./event-layout.ts";
import { eventTime } from "./event-time.ts";
import type { Scope } from "./expression.ts";
import type { Group } from "./groups.ts";
import type { Layout } from "./layout.ts";
import { layoutOf } from "./measure-layout.ts";
import { fitsStack, type StateLayouts, stateAccess } from "./state-access.ts";
import { needsScratch, type UpdateOptions } from "./update.ts";

/** What one program does with an event that is meant, and how what it writes lies in memory. */
export interface SeenEvent {
  readonly layout: Layout;
  readonly event: EventLayout | undefined;
  readonly body: string;
}

export function seenEvent(
  measure: MeasureNode,
  scope: Scope,
  layouts: StateLayouts,
  cpus: number,
  options: UpdateOptions,
): SeenEvent {
  const time = eventTime(measure, scope);
  const states = stateAccess(measure, time.scope, layouts);
  const layout = layoutOf(measure, states.scope, cpus);
  const event = measure.emit && eventLayoutOf(measure.emit, states.scope);
  fitsStack(measure, states, needsScratch(layout) ? 0 : layout.keyBytes);
  return { layout, event, body: eventBody(measure, { layout, event, states, time }, options) };
}

/** What all programs of a measure agree upon. */
export function commonLayouts(
  seen: readonly SeenEvent[],
  groups: readonly Group[],
  measure: MeasureNode,
): Pick<SeenEvent, "layout" | "event"> {
  const layout = commonLayout(
    seen.map((one) => one.layout),
    groups,
    measure,
  );
  // As keys they are compared alike.
  const records = seen.map((one) => ({ ...layout, keys: one.event?.fields ?? [], values: [] }));
  commonLayout(records, groups, measure);
  return { layout, event: seen[0]?.event };
}
