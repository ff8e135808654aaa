import type { RunEvent } from "./events.ts";
import { stackTexts } from "./frame.ts";
import { toJson } from "./json.ts";
import { printableJson } from "./printable.ts";
import type { Frame, Interval, KeyPart, Recording, RecordingHead } from "./schema.ts";

/**
 * One line of `--json`, with its newline. Three shapes, in this order; all times are nanoseconds, all
 * bounds inclusive, integers above 2^53 decimal strings, and names as the kernel has them (`decodeName`).
 *
 * - `start`, when everything is attached: probe, keys, values (with units), host, kernel, command, tools, plan;
 * - `interval`: its rows and what it lost. A stack in a key is an array of frames, leaf first,
 *   `symbol [module]`, or `symbol+0x1c [module]` with `offsets`;
 * - `end`: how long it took, what was lost in all, what each program cost, and notices.
 */
export function ndjson(event: RunEvent, offsets = false): string {
  return `${printableJson(toJson(line(event, offsets)))}\n`;
}

function line(event: RunEvent, offsets: boolean): object {
  switch (event.type) {
    case "start":
      return { type: "start", ...start(event.head) };
    case "interval":
      return { type: "interval", ...interval(event.interval, event.frames, offsets) };
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
    units: Object.fromEntries(head.values.map((column) => [column.name, column.unit])),
    host: { name: head.host.name, cpus: head.host.cpus },
    kernel: { release, version, machine },
    command: head.command,
    tools: head.tools,
    start: head.start,
    plan: head.plan,
  };
}

function interval(of: Interval, frames: readonly Frame[], offsets: boolean): object {
  const named = (part: KeyPart) => (Array.isArray(part) ? stackTexts(part, frames, offsets) : part);
  const rows = of.rows.map(({ key, values }) => ({
    key: Object.fromEntries(Object.entries(key).map(([name, part]) => [name, named(part)])),
    values,
  }));
  return { ...of, rows };
}

function end({ elapsed_ns, intervals, loss, cost, notices }: Recording): object {
  return { elapsed_ns, intervals: intervals.length, loss, cost, notices };
}
