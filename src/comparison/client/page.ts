import { offerDownload } from "../../report/client/download.ts";
import type { Drawn } from "../../report/client/drawn.ts";
import { drawFlame } from "../../report/client/flame.ts";
import { exactRecording } from "../../report/client/island.ts";
import { enliven } from "../../report/client/table.ts";
import { bothOf } from "../pairs.ts";
import type { ComparisonDocument } from "../schema.ts";
import { comparedFlame } from "./compared-flame.ts";
import { drawOverlays } from "./overlays.ts";

/** Set when the script is bundled: what a page does not need is not in it. */
declare const WITH_FLAMES: boolean;

/** All that scripts add to a comparison's page. */
export function* drawComparison(json: string): Generator<readonly Drawn[]> {
  const { first, second }: ComparisonDocument = JSON.parse(json);
  enliven();
  offerDownload(json);
  const both = bothOf(exactRecording(first), exactRecording(second));
  const flame = WITH_FLAMES ? comparedFlame(both) : null;
  if (flame !== null) yield drawFlame(document, flame);
  yield drawOverlays(document, both);
}
