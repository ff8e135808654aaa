import type { RunEvent } from "../recording/events.ts";
import type { RecordingHead } from "../recording/schema.ts";
import type { IntervalOptions } from "./interval.ts";

/** What of a run goes to stdout: for people (table, histograms, stacks), or for programs. */
export type Form = "text" | "json" | "csv" | "folded";

/** The data of one event in a form; empty where the form has nothing to say about it. */
export type Formatter = (event: RunEvent, head: RecordingHead, options: IntervalOptions) => string;

/** Each form is loaded when it is asked for: a run needs one of them. */
export async function formatterOf(form: Form): Promise<Formatter> {
  switch (form) {
    case "text": {
      const { intervalText } = await import("./interval.ts");
      return (event, head, options) =>
        event.type === "interval" ? intervalText(event.interval, event.frames, head, options) : "";
    }
    case "json": {
      const { ndjson } = await import("../recording/ndjson.ts");
      return (event, head) => ndjson(event, head);
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
