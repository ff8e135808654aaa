import { asViewed } from "./as-viewed.ts";
import { csvHeader, csvRows } from "./csv.ts";
import { csvEventHeader, csvEvents } from "./csv-events.ts";
import { folded } from "./folded.ts";
import { ndjson } from "./ndjson.ts";
import { ndjsonEvents } from "./ndjson-events.ts";
import { replay } from "./replay.ts";
import type { Recording } from "./schema.ts";

export type TakenForm = "csv" | "json" | "folded";

/** What the run would have printed with `--csv`, `--json` or `--folded`, byte for byte. */
export function taken(recording: Recording, form: TakenForm): Blob {
  switch (form) {
    case "csv":
      return blobOf("text/csv", csvParts(recording));
    case "json":
      return blobOf("application/x-ndjson", jsonParts(recording));
    case "folded":
      return blobOf("text/plain", [folded(recording)]);
    default:
      return form satisfies never;
  }
}

function blobOf(type: string, parts: readonly BlobPart[]): Blob {
  return new Blob([...parts], { type });
}

function csvParts(recording: Recording): BlobPart[] {
  const { frames, intervals, events } = recording;
  if (recording.event_columns !== undefined) {
    const lines = csvEvents(recording)(events?.kept ?? [], frames);
    return [csvEventHeader(recording), lines.slice()];
  }
  const rows = intervals.map((interval) =>
    csvRows(asViewed(interval, frames, recording), frames, recording),
  );
  return [csvHeader(recording), ...rows];
}

function jsonParts(recording: Recording): BlobPart[] {
  const { frames } = recording;
  return [...replay(recording)].map((event) => {
    switch (event.type) {
      case "events":
        return ndjsonEvents(recording)(event.records, event.frames).slice();
      case "interval": {
        const interval = asViewed(event.interval, frames, recording);
        return ndjson({ ...event, interval }, recording);
      }
      default:
        return ndjson(event, recording);
    }
  });
}
