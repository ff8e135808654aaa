import { clientScript } from "../report/client-script.ts";
import { islandElement, isPacked } from "../report/island.ts";
import { contentSecurityPolicy } from "../report/policy.ts";
import { reportStyle } from "../report/style.ts";
import { pageTemplate } from "../report/template.ts";
import { comparisonToJson } from "./json.ts";
import type { ComparisonDocument } from "./schema.ts";
import { type ComparisonView, comparisonView } from "./view.ts";

const parts = ["differences", "overlay", "sides"].map((name) => `comparison-${name}`);

/**
 * One self-contained HTML page with both recordings in it: no other file, no network, readable without scripts. It
 * depends on the document alone, byte for byte.
 */
export async function renderComparison(document: ComparisonDocument): Promise<string> {
  const sheet = Bun.file(new URL("./client/comparison.css", import.meta.url)).text();
  const [template, script, ...sheets] = await Promise.all([
    pageTemplate<ComparisonView>("comparison", parts),
    clientScript(new URL("./client/main.ts", import.meta.url), { flames: false }),
    reportStyle(),
    sheet,
  ]);
  const style = sheets.join("\n");
  const json = comparisonToJson(document);
  return template({
    ...comparisonView(document),
    policy: contentSecurityPolicy(script, style),
    script,
    style,
    island: islandElement(json),
    packed: isPacked(json),
  });
}
