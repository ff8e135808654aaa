// The process that serves a live page, started by server-process.ts: it knows the run only from what it is told.
import { randomBytes } from "node:crypto";
import { setPriority } from "node:os";
import { Follower } from "./follower.ts";
import type { Growing } from "./growing.ts";
import { GrowingNotebook } from "./growing-notebook.ts";
import { GrowingReport } from "./growing-report.ts";
import type { FromServer, ToServer } from "./messages.ts";
import type { Renderer } from "./renderer.ts";
import { type Server, serve } from "./serve.ts";
import { Shown } from "./shown.ts";
import type { LiveState } from "./state.ts";

// What is measured comes first.
setPriority(10);
// It ends with the run's process, however that ends.
process.on("disconnect", () => process.exit());
process.once("message", (message: ToServer) => {
  if (message.type === "open") open(message);
});

function open({ kind, port }: ToServer & { readonly type: "open" }): void {
  if (kind === "report") openReport(port);
  else openNotebook(port);
}

function openReport(port: number): void {
  const report = new GrowingReport();
  begin(port, report, "interval", async () => {
    const { reportRenderer } = await import("./report-renderer.ts");
    return reportRenderer(report);
  });
}

function openNotebook(port: number): void {
  const notebook = new GrowingNotebook();
  begin(port, notebook, "cell", async () => {
    const { notebookRenderer } = await import("./notebook-renderer.ts");
    return notebookRenderer(notebook);
  });
}

function begin<Part>(
  port: number,
  growing: Growing<Part>,
  unit: LiveState["unit"],
  make: () => Promise<Renderer>,
): void {
  const follower = new Follower(growing, () => say({ type: "ask" }));
  const shown = new Shown(follower, growing, unit, make);
  let server: Server;
  try {
    server = serve(port, randomBytes(24).toString("base64url"), follower, shown);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    say({ type: "refused", code });
    return;
  }
  process.on("message", (message: ToServer) => {
    if (message.type === "open") return;
    follower.hear(message);
    if (message.type === "ended") server.farewell().then(() => process.exit());
  });
  say({ type: "serving", url: server.url });
}

function say(message: FromServer): void {
  process.send?.(message);
}
