import type { RunEvent } from "../recording/events.ts";
import type { RecordingHead } from "../recording/schema.ts";
import type { Paint } from "./colour.ts";
import { rowsText } from "./rows.ts";

/** What of a run goes to stdout: for people (table, histograms, stacks), or for programs. */
export type Form = "text" | "json" | "csv" | "folded";

export interface FormOptions {
  readonly columns: number | null;
  readonly paint: Paint;
  readonly timestamp: boolean;
}

/** The data of one event in a form; empty where the form has nothing to say about it. */
export type Formatter = (event: RunEvent, head: RecordingHead, options: FormOptions) => string;

/** Programs' forms are loaded when they are asked for. */
export async function formatterOf(form: Form): Promise<Formatter> {
  switch (form) {
    case "text":
      return text;
    case "json": {
      const { ndjson } = await import("../recording/ndjson.ts");
      return (event, { view }) => ndjson(event, view.offsets);
    }
    case "csv": {
      const { csvHeader, csvRows } = await import("../recording/csv.ts");
      return (event, head) => {
        if (event.type === "start") return csvHeader(head);
        if (event.type === "end") return "";
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

const text: Formatter = (event, head, { columns, paint, timestamp }) => {
  if (event.type !== "interval") return "";
  const { interval, start, elapsed_ns, rows } = event.interval;
  const time = timestamp ? `${timeOfDay(Date.parse(start) + Number(elapsed_ns) / 1e6)}\n` : "";
  const gap = interval > 1 ? "\n" : "";
  return gap + time + rowsText(rows, event.frames, head, { columns, paint });
};

/** `HH:MM:SS`, local time. */
function timeOfDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => `${part}`.padStart(2, "0")).join(":");
}
