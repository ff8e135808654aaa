import { offerDownload } from "./download.ts";
import { drawRecording } from "./draw.ts";
import type { Drawn } from "./drawn.ts";
import { exactRecording, islandJson } from "./island.ts";
import { enliven } from "./table.ts";

/** All that scripts add to a report. */
export function drawReport(): readonly Drawn[] {
  enliven();
  offerDownload();
  return drawRecording(document, exactRecording(JSON.parse(islandJson())));
}
