import type { Expression } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { memberName } from "./c-name.ts";
import type { EventLayout } from "./event-layout.ts";
import type { EventTime } from "./event-time.ts";
import { compileCondition, type Scope } from "./expression.ts";
import type { Layout } from "./layout.ts";
import { Lines } from "./lines.ts";
import { expressionsOf } from "./measure-expressions.ts";
import type { StateAccess } from "./state-access.ts";
import { fillKey, keyMember, type UpdateOptions, updateRow } from "./update.ts";

/** What an event is done with. */
interface Means {
  readonly layout: Layout;
  readonly event: EventLayout | undefined;
  readonly states: StateAccess;
  readonly time: EventTime;
}

/** What is done with an event that the probe sees; leaves by `goto out`. */
export function eventBody(
  measure: MeasureNode,
  { layout, event, states, time }: Means,
  options: UpdateOptions,
): string {
  const { scope } = states;
  const lines = new Lines();
  if (measure.where !== undefined) {
    lines.add(...time.declare([measure.where]));
    states.lookUp(lines, [measure.where]);
    lines.add(`if (!${compileCondition(measure.where, scope)})`, "\tgoto out;");
  }
  const all = expressionsOf(measure);
  lines.add(...time.declare(all));
  states.lookUp(lines, all);
  if (measure.emit !== undefined && event !== undefined) {
    emit(lines, measure.emit, event, scope, options);
  }
  const update = (to: Lines) => {
    for (const one of measure.updates) states.update(to, one);
  };
  if (measure.values.length === 0) {
    update(lines);
    return lines.toString();
  }
  // Before the row, which may not be found; its key and values are what the states said before.
  const row = updateRow({ ...measure, where: undefined }, layout, scope, {
    ...options,
    beforeRow: update,
  });
  return `${lines}\n${row}`.trimStart();
}

/** The time is taken after the record is reserved, so that no later record is older than its place. */
function emit(
  lines: Lines,
  columns: readonly { readonly value: Expression }[],
  { fields }: EventLayout,
  scope: Scope,
  { number: n }: UpdateOptions,
): void {
  lines.add(`struct event${n} *event = bpf_ringbuf_reserve(&events, sizeof(*event), 0);`);
  lines.block("if (event)", () => {
    lines.add("event->time = bpf_ktime_get_ns();");
    lines.add("event->cpu = bpf_get_smp_processor_id();", `event->measure = ${n};`);
    for (const [i, field] of fields.entries()) {
      fillKey(lines, field, `event->${memberName(field.name, i)}`, columns[i]!.value, scope);
    }
    lines.add("bpf_ringbuf_submit(event, BPF_RB_NO_WAKEUP);");
  });
  lines.add("else", "\tlost(LOST_EVENTS);");
}

/** Members of struct eventN, in the layout's order. */
export function eventMembers({ fields }: EventLayout): string[] {
  const members = fields.flatMap((field, i) => keyMember(field, memberName(field.name, i)) ?? []);
  return ["u64 time;", "u32 cpu, measure;", ...members];
}
