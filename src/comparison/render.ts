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
  const view = comparisonView(document);
  const own = ["comparison", "compared-flame"].map((name) =>
    Bun.file(new URL(`./client/${name}.css`, import.meta.url)).text(),
  );
  const [template, script, ...sheets] = await Promise.all([
    pageTemplate<ComparisonView>("comparison", parts),
    clientScript(new URL("./client/main.ts", import.meta.url), {
      flames: view.flame !== null,
    }),
    reportStyle(),
    ...own,
  ]);
  const style = sheets.join("\n");
  const json = comparisonToJson(document);
  return template({
    ...view,
    policy: contentSecurityPolicy(script, style),
    script,
    style,
    island: islandElement(json),
    packed: isPacked(json),
  });
}
