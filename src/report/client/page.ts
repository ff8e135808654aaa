import { offerDownload } from "./download.ts";
import { drawRecording } from "./draw.ts";
import type { Drawn } from "./drawn.ts";
import { exactRecording } from "./island.ts";
import { enliven } from "./table.ts";
import { offerRecording } from "./taking.ts";

/** All that scripts add to a report. */
export function* drawReport(json: string): Generator<readonly Drawn[]> {
  enliven();
  offerDownload(json);
  const recording = exactRecording(JSON.parse(json));
  offerRecording(document, recording);
  yield* drawRecording(document, recording);
}
