import { offerDownload } from "../../report/client/download.ts";
import type { Drawn } from "../../report/client/drawn.ts";
import { exactRecording } from "../../report/client/island.ts";
import { enliven } from "../../report/client/table.ts";
import { bothOf } from "../pairs.ts";
import type { ComparisonDocument } from "../schema.ts";
import { drawOverlays } from "./overlays.ts";

/** All that scripts add to a comparison's page. */
export function drawComparison(json: string): readonly Drawn[] {
  const { first, second }: ComparisonDocument = JSON.parse(json);
  enliven();
  offerDownload(json);
  const both = bothOf(exactRecording(first), exactRecording(second));
  return drawOverlays(document, both);
}
