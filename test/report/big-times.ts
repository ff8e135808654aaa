/**
 * `bun run test/report/big-times.ts [STACKS] [DEPTH] [INTERVALS] [EVENTS]`: how large the report of such a recording is and of
 * what, what making it takes, and how long Chromium takes to open it and to answer. It prints and asserts nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { recordingToJson } from "../../src/recording/json.ts";
import { islandText } from "../../src/report/island.ts";
import { renderReport } from "../../src/report/render.ts";
import { big } from "../fixtures/recordings/big.ts";
import { empty } from "../fixtures/recordings.ts";
import { reportBrowser } from "./browser.ts";
import { watched } from "./process-tree.ts";

const [stacks = 10_000, depth = 30, intervals = 300, events = 3_300] = process.argv
  .slice(2)
  .map(Number);

function say(label: string, amount: number, unit: string): void {
  console.log(`${label.padEnd(32)}${Math.round(amount).toLocaleString("en").padStart(10)} ${unit}`);
}

function saySizes(html: string): void {
  const bytes = (text: string | undefined) => Buffer.byteLength(text ?? "") / 1000;
  const parts = {
    script: html.slice(html.lastIndexOf("<script>"), html.lastIndexOf("</script>")),
    style: /<style>.*?<\/style>/s.exec(html)?.[0],
    "table of stacks": /<table id="rows">.*?<\/table>/s.exec(html)?.[0],
    island: /<script type="[^"]+" id="recording">[^<]*/.exec(html)?.[0],
  };
  say("page", bytes(html), "kB");
  for (const [part, text] of Object.entries(parts)) say(`  ${part}`, bytes(text), "kB");
  say("recording in it, as JSON", bytes(islandText(html) ?? ""), "kB");
}

say("empty report", Buffer.byteLength(await renderReport(empty())) / 1000, "kB");
const recording = big({ stacks, depth, intervals, events });
say("rows in all intervals", recording.intervals.flatMap(({ rows }) => rows).length, "");

const folder = mkdtempSync(join(tmpdir(), "probebook-big-"));
const [from, file] = [join(folder, "big.json"), join(folder, "big.html")];
await Bun.write(from, recordingToJson(recording));
const render = ["run", join(import.meta.dir, "../../src/cli/render.ts"), from, "-o", file];
const used = await watched([process.execPath, ...render]);
saySizes(await Bun.file(file).text());
say("rendered, the whole command", used.ms, "ms");
say("  CPU time", used.cpuMs, "ms");
say("  memory, its children's too", used.peakMb, "MB");

const browser = await reportBrowser();
const { page: closed } = await browser.open(await renderReport(empty()));
const page = await closed.context().newPage();
await closed.close();
const profiler = await page.context().newCDPSession(page);
await profiler.send("Performance.enable", { timeDomain: "threadTicks" });
/** By the page's own clock: when the flame graph, which is drawn first, and what is drawn last are there. */
await page.addInitScript(`
  const there = (what) => new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!what()) return;
      observer.disconnect();
      done(performance.now());
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  window.drawn = Promise.all([
    there(() => document.querySelector("[data-tool=frame]")?.textContent),
    there(() => document.querySelector(".series .legend.drawn")?.childElementCount),
  ]);
`);
await page.goto(pathToFileURL(file).href);
const [first = 0, all = 0] = await page.evaluate<number[]>("window.drawn");
say("opened, flame graph drawn", first, "ms");
say("  all drawn", all, "ms");
say("  CPU time of the page's thread", await cpuMs(), "ms");

/** Of the page's thread since it was opened; unlike time it is the same on a busy machine. */
async function cpuMs(): Promise<number> {
  const { metrics } = await profiler.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}

/** Until the second frame after it, by the page's own clock. */
const shown = (action: string) => `new Promise((done) => {
  const start = performance.now();
  const tool = (name) => document.querySelector(".flame [data-tool=" + name + "]");
  ${action};
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
})`;
const typed = (text: string) =>
  `tool("search").value = "${text}"; tool("search").dispatchEvent(new Event("input"))`;
const pressed = (key: string) =>
  `document.querySelector(".graph").dispatchEvent(new KeyboardEvent("keydown", { key: "${key}" }))`;
const actions = {
  "searched, many matches": typed("function_7"),
  "searched, one match": typed("function_1234"),
  "search emptied": typed(""),
  zoomed: `${pressed("ArrowUp")}; ${pressed("ArrowUp")}; ${pressed("Enter")}`,
  "zoom reset": pressed("Escape"),
  turned: `tool("icicle").click()`,
  "merged by module": `tool("modules").click()`,
  "no longer merged": `tool("modules").click()`,
  "table filtered": `const filter = document.querySelector("#filter");
    filter.value = "function_19"; filter.dispatchEvent(new Event("input"))`,
  "table sorted": `document.querySelector("#rows th.number button").click()`,
};
for (const [label, action] of Object.entries(actions)) {
  const before = await cpuMs();
  say(label, await page.evaluate<number>(shown(action)), "ms");
  say("  CPU time", (await cpuMs()) - before, "ms");
}
await browser.close();
rmSync(folder, { recursive: true });
