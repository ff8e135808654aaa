import { ByteLines } from "../recording/byte-lines.ts";
import { isoTimes } from "../recording/event-time.ts";
import type { Integer } from "../recording/integer.ts";
import type { EventColumn, EventValue, Recording } from "../recording/schema.ts";
import { listedEvents } from "./listed-events.ts";
import { counted, group, type Quantity, quantity } from "./quantity.ts";
import { type PartView, partView } from "./table.ts";

/** The records that were kept, as a table in the order of their times. */
export interface EventsView {
  /** How many there were, and which of them are here. */
  readonly sentence: string;
  readonly columns: readonly { readonly label: string; readonly number: boolean }[];
  readonly rows: readonly RecordView[];
}

interface RecordView {
  /** Among all records of the run, from 1. */
  readonly number: Quantity;
  /** `20:15:48.123456`, UTC. */
  readonly time: string;
  readonly cells: readonly CellView[];
}

interface CellView {
  readonly quantity: Quantity | null;
  readonly part: PartView | null;
}

export function eventsView(recording: Recording): EventsView | null {
  const { events, event_columns: columns = [] } = recording;
  if (events === undefined) return null;
  const addTime = isoTimes(recording);
  const line = new ByteLines();
  const time = (ns: Integer) => {
    line.clear();
    addTime(line, ns);
    return new TextDecoder().decode(line.written);
  };
  const missing = Number(events.seen) - events.kept.length;
  const listed = listedEvents(events.kept);
  return {
    sentence: [sentence(recording), listed.sentence ?? ""].join(" ").trimEnd(),
    columns: columns.map(({ name, kind }) => ({ label: name, number: kind === "integer" })),
    rows: listed.records.map(({ record: { time_ns, values }, place }) => ({
      number: quantity(place < events.first ? place + 1 : place + 1 + missing, "", recording.view),
      time: time(time_ns).slice(11, -1),
      cells: columns.map((column, at) => cellView(recording, column, values[at] ?? null)),
    })),
  };
}

function sentence({ events }: Recording): string {
  if (events === undefined || events.kept.length === 0) return "No event was recorded.";
  const { seen, first, kept } = events;
  const missing = Number(seen) - kept.length;
  const all = counted(seen, "event");
  if (missing === 0) return `${all}, in the order of their times.`;
  if (first === 0) return `${all}. Here are the last ${group(kept.length)}.`;
  return `${all}. Kept are the first ${group(first)} and the last ${group(kept.length - first)}; the ${group(missing)} between them were shown while the run went on, and are not in this page.`;
}

function cellView(recording: Recording, column: EventColumn, value: EventValue): CellView {
  if (column.kind === "integer" && (typeof value === "number" || typeof value === "bigint")) {
    return { quantity: quantity(value, column.unit, recording.view), part: null };
  }
  return { quantity: null, part: partView(recording, value ?? undefined, CLOSED, new Set()) };
}

/** Stacks of records are all folded. */
const CLOSED = Number.POSITIVE_INFINITY;
