import type { RunEvent } from "./events.ts";
import { type Figure, figureIn } from "./figure.ts";
import { stackTexts } from "./frame.ts";
import type { Integer } from "./integer.ts";
import { printableJson } from "./printable.ts";
import type {
  Column,
  Frame,
  Interval,
  KeyPart,
  Recording,
  RecordingHead,
  Row,
  Value,
} from "./schema.ts";
import { toJson } from "./to-json.ts";

/**
 * One line of `--json`, with its newline. Three shapes, in this order; all times are nanoseconds, all
 * bounds inclusive, integers above 2^53 decimal strings, and names as the kernel has them (`decodeName`).
 *
 * - `start`, when everything is attached: probe, keys, values (with units), host, kernel, command, tools, plan;
 * - `interval`: its rows and what it lost. A stack in a key is an array of frames, leaf first,
 *   `symbol [module]`, or `symbol+0x1c [module]` with `offsets`. Values are as recorded (value-schema.ts), with
 *   an average, quantiles and what a rate is per second, which a program would have to compute;
 * - `end`: how long it took, what was lost in all, what each program cost, and notices.
 */
export function ndjson(
  event: Exclude<RunEvent, { readonly type: "events" }>,
  head: Pick<RecordingHead, "values" | "view">,
): string {
  return `${printableJson(toJson(line(event, head)))}\n`;
}

function line(
  event: Exclude<RunEvent, { readonly type: "events" }>,
  head: Pick<RecordingHead, "values" | "view">,
): object {
  switch (event.type) {
    case "start":
      return { type: "start", ...start(event.head) };
    case "interval":
      return { type: "interval", ...interval(event.interval, event.frames, head) };
    case "end":
      return { type: "end", ...end(event.recording) };
    default:
      return event satisfies never;
  }
}

function start(head: RecordingHead): object {
  const { name, title, notes, file } = head.probe;
  const { release, version, machine } = head.host;
  return {
    format: head.format,
    version: head.version,
    probe: { name, title, notes, file },
    keys: head.keys,
    values: head.values,
    ...(head.event_columns === undefined ? {} : { events: head.event_columns }),
    units: Object.fromEntries(head.values.map((column) => [column.name, column.unit])),
    host: { name: head.host.name, cpus: head.host.cpus },
    kernel: { release, version, machine },
    command: head.command,
    tools: head.tools,
    start: head.start,
    plan: head.plan,
  };
}

function interval(
  of: Interval,
  frames: readonly Frame[],
  { values: columns, view }: Pick<RecordingHead, "values" | "view">,
): object {
  const named = (part: KeyPart) =>
    Array.isArray(part) ? stackTexts(part, frames, view.offsets) : part;
  const computed = (values: Row["values"], column: Column) =>
    withFigures(values[column.name] ?? null, column, of.elapsed_ns);
  const rows = of.rows.map(({ key, values }) => ({
    key: Object.fromEntries(Object.entries(key).map(([name, part]) => [name, named(part)])),
    values: Object.fromEntries(columns.map((column) => [column.name, computed(values, column)])),
  }));
  return { ...of, rows };
}

function withFigures(value: Value, column: Column, elapsedNs: Integer): unknown {
  const figure = (part: Figure["part"]) => figureIn({ part }, value, elapsedNs);
  switch (column.kind) {
    case "rate":
      return { sum: value, per_second: figure("perSecond") };
    case "avg":
    case "stats":
      return value === null ? null : { ...Object(value), avg: figure("average") };
    case "quantiles": {
      const shares = (["p50", "p90", "p99", "p99.9"] as const).map((part) => [part, figure(part)]);
      return { ...Object(value), ...Object.fromEntries(shares) };
    }
    default:
      return value;
  }
}

function end({ elapsed_ns, intervals, events, loss, cost, notices }: Recording): object {
  const seen = events === undefined ? {} : { events: events.seen };
  return { elapsed_ns, intervals: intervals.length, ...seen, loss, cost, notices };
}
