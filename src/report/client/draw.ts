import type { Recording } from "../../recording/schema.ts";
import { rankedRows } from "../rows.ts";
import { drawCpus } from "./cpus.ts";
import { drawDistributions } from "./distributions.ts";
import type { Drawn } from "./drawn.ts";
import { drawFlame } from "./flame.ts";
import { drawHeats } from "./heat.ts";
import { recordingFlame } from "./recording-flame.ts";
import { drawSeries } from "./series.ts";

/** Set when the script is bundled: what a page does not need is not in it. */
declare const WITH_FLAMES: boolean;

/** Draws the charts that `root`, a page or one place in it, has for a recording. */
export function drawRecording(root: ParentNode, recording: Recording): Drawn[] {
  const rows = rankedRows(recording);
  return [
    ...(WITH_FLAMES ? drawFlame(root, recordingFlame(recording, rows)) : []),
    ...drawDistributions(root, recording, rows),
    ...drawSeries(root, recording, rows),
    ...drawHeats(root, recording, rows),
    ...drawCpus(root, recording, rows),
  ];
}
