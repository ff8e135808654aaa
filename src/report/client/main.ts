import { offerDownload } from "./download.ts";
import { drawRecording } from "./draw.ts";
import { exactRecording, islandJson } from "./island.ts";
import { openForPrint } from "./print.ts";
import { enliven } from "./table.ts";
import { followTheme } from "./theme.ts";

document.documentElement.classList.add("scripts");
enliven();
offerDownload();
openForPrint();
followTheme(drawRecording(document, exactRecording(JSON.parse(islandJson()))));
