import type { EventColumn, EventRecord, EventValue } from "../recording/event-schema.ts";
import { localTimes } from "../recording/event-time.ts";
import { stackTexts } from "../recording/frame.ts";
import { printable } from "../recording/printable.ts";
import type { Frame, RecordingHead } from "../recording/schema.ts";
import { cutTo } from "./fit.ts";
import type { IntervalOptions } from "./interval.ts";

/** Records as lines under one head, columns as wide as their kind suggests: each is shown when it comes. */
export interface EventLines {
  readonly head: (options: IntervalOptions) => string;
  readonly lines: (
    records: readonly EventRecord[],
    frames: readonly Frame[],
    options: IntervalOptions,
  ) => string;
}

const gap = "  ";
/** `20:15:48.123456` */
const timeWidth = 15;
/** A pid, and times up to a quarter of an hour in ms. */
const integerWidth = 7;
const timesWidth = 10;
/** A thread's name. */
const textWidth = 16;

interface Shown extends EventColumn {
  readonly head: string;
  readonly width: number;
}

export function eventLines(head: RecordingHead): EventLines {
  const time = localTimes(head);
  const columns = (head.event_columns ?? []).map((column) => shown(column, head.view.nanoseconds));
  const inLine = columns.filter(({ kind }) => kind !== "stack");
  const last = inLine.at(-1);
  const cell = (column: Shown, text: string) => {
    if (column.kind === "integer") return text.padStart(column.width);
    return column === last ? text : text.padEnd(column.width);
  };
  const stacks = columns.flatMap(({ kind }, i) => (kind === "stack" ? [i] : []));
  const at = columns.map((column) => inLine.indexOf(column));
  const line = (record: EventRecord, { timestamp }: IntervalOptions) => {
    let text = timestamp ? time(record.time_ns) : "";
    for (let i = 0; i < columns.length; i++) {
      if (at[i] === -1) continue;
      if (text !== "" || at[i] !== 0) text += gap;
      text += cell(columns[i]!, cellText(record.values[i], columns[i]!, head.view.nanoseconds));
    }
    return text;
  };
  return {
    head: ({ timestamp, paint, columns: width }) => {
      const cells = inLine.map((column) => cell(column, column.head));
      const all = timestamp ? ["time".padEnd(timeWidth), ...cells] : cells;
      return `${paint("bold", fitted(all.join(gap).trimEnd(), width))}\n`;
    },
    lines: (records, frames, options) => {
      // Joined at the end: half as dear as a string that grows.
      const text: string[] = [];
      for (const record of records) {
        if (inLine.length > 0 || options.timestamp) {
          text.push(fitted(line(record, options), options.columns), "\n");
        }
        for (const i of stacks) text.push(stackLines(record.values[i], frames, head, options));
      }
      return text.join("");
    },
  };
}

function shown(column: EventColumn, exact: boolean): Shown {
  const unit = column.unit === "ns" && !exact ? "ms" : column.unit;
  const head = `${printable(column.name)} ${unit}`.trimEnd();
  const usual = column.kind === "integer" ? (unit === "" ? integerWidth : timesWidth) : textWidth;
  return { ...column, head, width: Math.max(Bun.stringWidth(head), usual) };
}

function cellText(value: EventValue | undefined, { unit }: EventColumn, exact: boolean): string {
  if (typeof value === "string") return printable(value);
  if (value === null || value === undefined) return "-";
  if (unit !== "ns" || exact) return `${value}`;
  return (Number(value) / 1e6).toFixed(3);
}

function fitted(line: string, width: number | null): string {
  return width === null ? line : cutTo(width, line);
}

/** Leaf first, indented, and an empty line after them. */
function stackLines(
  value: EventValue | undefined,
  frames: readonly Frame[],
  { view }: RecordingHead,
  { columns }: IntervalOptions,
): string {
  const texts = Array.isArray(value) ? stackTexts(value, frames, view.offsets) : [];
  const lines = texts.length === 0 ? ["(no stack)"] : texts.map(printable);
  return `${lines.map((text) => fitted(`    ${text}`, columns)).join("\n")}\n\n`;
}
