import { rankedRows } from "../rows.ts";
import { drawDistributions } from "./distributions.ts";
import { offerDownload } from "./download.ts";
import { readRecording } from "./island.ts";
import { openForPrint } from "./print.ts";
import { drawSeries } from "./series.ts";
import { enliven } from "./table.ts";
import { followTheme } from "./theme.ts";

const recording = readRecording();
const rows = rankedRows(recording);
document.documentElement.classList.add("scripts");
enliven();
offerDownload();
openForPrint();
followTheme([...drawDistributions(recording, rows), ...drawSeries(recording, rows)]);
