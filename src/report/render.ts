import { recordingToJson } from "../recording/json.ts";
import type { Recording } from "../recording/schema.ts";
import { clientScript } from "./client-script.ts";
import { hasFlame } from "./flame/view.ts";
import { islandElement, isPacked } from "./island.ts";
import { contentSecurityPolicy } from "./policy.ts";
import { reportStyle } from "./style.ts";
import { pageTemplate } from "./template.ts";
import { type ReportView, reportView } from "./view.ts";

/**
 * One self-contained HTML page: no other file, no network, readable without scripts. It depends on
 * the recording alone, byte for byte.
 */
export async function renderReport(recording: Recording): Promise<string> {
  const parts = Promise.all([
    pageTemplate<ReportView>("report"),
    clientScript(new URL("./client/main.ts", import.meta.url), { flames: hasFlame(recording) }),
    reportStyle(),
  ]);
  // Made while the bundler runs.
  const [view, json] = [reportView(recording), recordingToJson(recording)];
  const [template, script, style] = await parts;
  return template({
    ...view,
    policy: contentSecurityPolicy(script, style),
    script,
    style,
    island: islandElement(json),
    packed: isPacked(json),
  });
}
