import { recordingToJson } from "../recording/json.ts";
import { clientScript } from "../report/client-script.ts";
import { reportStyle } from "../report/style.ts";
import { pageTemplate } from "../report/template.ts";
import { type ReportView, reportView } from "../report/view.ts";
import type { GrowingReport } from "./growing-report.ts";
import { liveStyle } from "./live-style.ts";
import { type Renderer, rendererOf } from "./renderer.ts";

export async function reportRenderer(report: GrowingReport): Promise<Renderer> {
  const [template, script, ...sheets] = await Promise.all([
    pageTemplate<ReportView>("report"),
    clientScript(new URL("./client/report.ts", import.meta.url), { flames: true }),
    reportStyle(),
    liveStyle(),
  ]);
  return rendererOf({
    ...{ template, script, style: sheets.join("\n") },
    now: ({ file }) => {
      const recording = report.recording(file !== null);
      return recording && { view: reportView(recording), json: recordingToJson(recording) };
    },
  });
}
