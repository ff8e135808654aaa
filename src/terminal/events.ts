import { ByteLines, bytesOf, remembered } from "../recording/byte-lines.ts";
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
  /** Valid until the next call. */
  readonly lines: (
    records: readonly EventRecord[],
    frames: readonly Frame[],
    options: IntervalOptions,
  ) => Uint8Array;
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
  /** The text of a cell, as wide as the column. */
  readonly textCell: (text: string) => Uint8Array;
  /** A time that is shown in ms. */
  readonly scaled: boolean;
}

export function eventLines(head: RecordingHead): EventLines {
  const addTime = localTimes(head);
  const all = head.event_columns ?? [];
  const lastText = all.findLast(({ kind }) => kind !== "stack");
  const columns = all.map((one) => shown(one, head.view.nanoseconds, one === lastText));
  const inLine = columns.filter(({ kind }) => kind !== "stack");
  const lines = new ByteLines();
  const [space, end] = [bytesOf(gap), bytesOf("\n")];
  const addLine = ({ time_ns, values }: EventRecord, { timestamp }: IntervalOptions) => {
    let before = timestamp;
    if (timestamp) addTime(lines, time_ns);
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      if (column.kind === "stack") continue;
      if (before) lines.add(space);
      before = true;
      addCell(lines, values[i], column);
    }
  };
  return {
    head: ({ timestamp, paint, columns: width }) => {
      const cells = inLine.map((column) =>
        column.kind === "integer"
          ? column.head.padStart(column.width)
          : column.head.padEnd(column.width),
      );
      const text = (timestamp ? ["time".padEnd(timeWidth), ...cells] : cells).join(gap).trimEnd();
      return `${paint("bold", width === null ? text : cutTo(width, text))}\n`;
    },
    lines: (records, frames, options) => {
      lines.clear();
      const { columns: width } = options;
      for (const record of records) {
        const start = lines.length;
        addLine(record, options);
        if (width !== null && lines.length - start > width) {
          lines.change(start, (text) => cutTo(width, text));
        }
        if (lines.length > start) lines.add(end);
        for (let i = 0; i < columns.length; i++) {
          const stack = record.values[i];
          // Null: a record of a measure without stacks.
          if (columns[i]!.kind === "stack" && Array.isArray(stack)) {
            lines.text(stackLines(stack, frames, head, options));
          }
        }
      }
      return lines.written;
    },
  };
}

function shown(column: EventColumn, exact: boolean, isLast: boolean): Shown {
  const scaled = column.unit === "ns" && !exact;
  const unit = scaled ? "ms" : column.unit;
  const head = `${printable(column.name)} ${unit}`.trimEnd();
  const usual = column.kind === "integer" ? (unit === "" ? integerWidth : timesWidth) : textWidth;
  const width = Math.max(Bun.stringWidth(head), usual);
  const textCell = remembered((text) => (isLast ? printable(text) : printable(text).padEnd(width)));
  return { ...column, head, width, textCell, scaled };
}

function addCell(lines: ByteLines, value: EventValue | undefined, column: Shown): void {
  if (typeof value === "string") lines.add(column.textCell(value));
  else if (typeof value === "number" && !column.scaled) lines.integer(value, column.width);
  else if (value === null || value === undefined) {
    if (column.kind === "integer") lines.text("-".padStart(column.width));
    else lines.add(column.textCell("-"));
  } else {
    const text = column.scaled ? (Number(value) / 1e6).toFixed(3) : `${value}`;
    lines.text(text.padStart(column.width));
  }
}

/** Leaf first, indented, and an empty line after them. */
function stackLines(
  stack: readonly number[],
  frames: readonly Frame[],
  { view }: RecordingHead,
  { columns }: IntervalOptions,
): string {
  const texts = stackTexts(stack, frames, view.offsets);
  const lines = texts.length === 0 ? ["(no stack)"] : texts.map(printable);
  const fitted = (text: string) => (columns === null ? text : cutTo(columns, text));
  return `${lines.map((text) => fitted(`    ${text}`)).join("\n")}\n\n`;
}
