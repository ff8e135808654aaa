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

/** Draws the charts that `root`, a page or one place in it, has for a recording, one kind after the other. */
export function* drawRecording(
  root: ParentNode,
  recording: Recording,
): Generator<readonly Drawn[]> {
  const rows = rankedRows(recording);
  if (WITH_FLAMES) yield drawFlame(root, recordingFlame(recording, rows));
  yield drawDistributions(root, recording, rows);
  yield drawSeries(root, recording, rows);
  yield drawHeats(root, recording, rows);
  yield drawCpus(root, recording, rows);
}
