import { offerDownload } from "../../report/client/download.ts";
import { drawRecording } from "../../report/client/draw.ts";
import { exactRecording, islandJson } from "../../report/client/island.ts";
import { openForPrint } from "../../report/client/print.ts";
import { enliven } from "../../report/client/table.ts";
import { followTheme } from "../../report/client/theme.ts";
import type { NotebookDocument } from "../schema.ts";
import { drawComputed } from "./computed.ts";

const { cells }: NotebookDocument = JSON.parse(islandJson());
document.documentElement.classList.add("scripts");
enliven();
offerDownload();
openForPrint();
followTheme(
  cells.flatMap(({ content }, index) => {
    const place = document.getElementById(`c${index + 1}`);
    if (place === null) return [];
    if (content.kind === "chart") return drawComputed(place, content);
    if (content.kind !== "probe" || content.recording === null) return [];
    return drawRecording(place, exactRecording(content.recording));
  }),
);
