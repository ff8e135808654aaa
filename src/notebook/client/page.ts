import { offerDownload } from "../../report/client/download.ts";
import { drawRecording } from "../../report/client/draw.ts";
import type { Drawn } from "../../report/client/drawn.ts";
import { exactRecording } from "../../report/client/island.ts";
import { enliven } from "../../report/client/table.ts";
import { offerRecording } from "../../report/client/taking.ts";
import { isInPart } from "../in-part.ts";
import type { NotebookDocument } from "../schema.ts";
import { drawComputed } from "./computed.ts";

/** All that scripts add to a notebook's page. */
export function* drawNotebook(json: string): Generator<readonly Drawn[]> {
  const { cells }: NotebookDocument = JSON.parse(json);
  enliven();
  offerDownload(json);
  for (const [index, cell] of cells.entries()) {
    const { content } = cell;
    const place = document.getElementById(`c${index + 1}`);
    if (place === null || isInPart(cells, cell)) continue;
    if (content.kind === "chart") yield drawComputed(place, content);
    if (content.kind !== "probe" || content.recording === null) continue;
    const recording = exactRecording(content.recording);
    offerRecording(place, recording);
    yield* drawRecording(place, recording);
  }
}
