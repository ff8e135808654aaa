import type { RunEvent } from "../recording/events.ts";
import type { RecordingHead } from "../recording/schema.ts";
import type { IntervalOptions } from "./interval.ts";

/** What of a run goes to stdout: for people (table, histograms, stacks), or for programs. */
export type Form = "text" | "json" | "csv" | "folded";

/**
 * The data of one event in a form; empty where the form has nothing to say about it. Bytes, of records, are
 * valid until the next call.
 */
export type Formatter = (
  event: RunEvent,
  head: RecordingHead,
  options: IntervalOptions,
) => string | Uint8Array;

/** Each form is loaded when it is asked for: a run needs one of them. */
export async function formatterOf(form: Form): Promise<Formatter> {
  switch (form) {
    case "text":
      return textFormatter();
    case "json": {
      const { ndjson } = await import("../recording/ndjson.ts");
      const { ndjsonEvents } = await import("../recording/ndjson-events.ts");
      const events = onStart(ndjsonEvents);
      return (event, head) => {
        const lines = events(event, head);
        return event.type === "events" ? lines(event.records, event.frames) : ndjson(event, head);
      };
    }
    case "csv": {
      const { csvHeader, csvRows } = await import("../recording/csv.ts");
      const { csvEventHeader, csvEvents } = await import("../recording/csv-events.ts");
      const events = onStart(csvEvents);
      return (event, head) => {
        const lines = events(event, head);
        const ofEvents = head.event_columns !== undefined;
        if (event.type === "start") return ofEvents ? csvEventHeader(head) : csvHeader(head);
        if (event.type === "events") return lines(event.records, event.frames);
        if (event.type === "end" || ofEvents) return "";
        return csvRows(event.interval, event.frames, head);
      };
    }
    case "folded": {
      const { folded } = await import("../recording/folded.ts");
      return (event) => (event.type === "end" ? folded(event.recording) : "");
    }
    default:
      return form satisfies never;
  }
}

/** Rows of an interval, and records between them under a head that is repeated after each table. */
async function textFormatter(): Promise<Formatter> {
  const { intervalText } = await import("./interval.ts");
  const { eventLines } = await import("./events.ts");
  const events = onStart(eventLines);
  let headed = true;
  return (event, head, options) => {
    const { head: headLine, lines } = events(event, head);
    switch (event.type) {
      case "start":
        return head.event_columns === undefined ? "" : headLine(options);
      case "events": {
        const shown = lines(event.records, event.frames, options);
        if (headed) return shown;
        headed = true;
        return `\n${headLine(options)}${new TextDecoder().decode(shown)}`;
      }
      case "interval": {
        if (head.values.length === 0 && head.event_columns !== undefined) return "";
        headed = false;
        const gap = head.event_columns !== undefined && event.interval.interval === 1 ? "\n" : "";
        return gap + intervalText(event.interval, event.frames, head, options);
      }
      case "end":
        return "";
      default:
        return event satisfies never;
    }
  };
}

/** What is made of a run's head, once. */
function onStart<T>(make: (head: RecordingHead) => T): (event: RunEvent, head: RecordingHead) => T {
  let made: T | undefined;
  return (event, head) => {
    if (event.type === "start" || made === undefined) made = make(head);
    return made;
  };
}
