import type { Recording } from "../../recording/schema.ts";
import { rankedRows } from "../rows.ts";
import type { Chart } from "./chart.ts";
import { drawDistributions } from "./distributions.ts";
import { drawSeries } from "./series.ts";

/** Draws the charts that `root`, a page or one place in it, has for a recording. */
export function drawRecording(root: ParentNode, recording: Recording): Pick<Chart, "update">[] {
  const rows = rankedRows(recording);
  return [...drawDistributions(root, recording, rows), ...drawSeries(root, recording, rows)];
}
