/**
 * `bun run test/report/flame-times.ts [STACKS] [DEPTH]`: how long a report of so many random stacks takes to write, to open in
 * Chromium and to answer. Times are until the next frame is shown. It prints and asserts nothing.
 */
import type { Recording } from "../../src/recording/schema.ts";
import { renderReport } from "../../src/report/render.ts";
import { random } from "../fixtures/recordings/samples.ts";
import { stackcount } from "../fixtures/recordings.ts";
import { reportBrowser } from "./browser.ts";

const [stacks = 10_000, depth = 30] = process.argv.slice(2).map(Number);
const functions = 2_000;

/** Each frame is called by one of some dozens; the last functions are called by all. */
function recordingOf(): Recording {
  const next = random(5);
  const recording = stackcount();
  const rows = Array.from({ length: stacks }, () => ({
    key: {
      stack: Array.from({ length: depth }, (_, leaf) => {
        const from = depth - 1 - leaf;
        return from < 4 ? from : (Math.floor(next() ** 2 * 60) + from * 60) % functions;
      }),
    },
    values: { count: Math.ceil(5_000 * next() ** 3) },
  }));
  return {
    ...recording,
    frames: Array.from({ length: functions }, (_, i) => {
      return {
        symbol: `function_${i}`,
        module: i % 5 === 0 ? `module_${i % 40}` : null,
        offset: i,
      };
    }),
    intervals: recording.intervals.map((interval) => ({ ...interval, rows })),
  };
}

async function timed<T>(label: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${label.padEnd(28)}${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  return result;
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

const html = await timed("written", () => renderReport(recordingOf()));
console.log(`${"size".padEnd(28)}${(Buffer.byteLength(html) / 1000).toFixed(0).padStart(6)} kB`);
const browser = await reportBrowser();
const { page } = await timed("opened, with a new tab", () => browser.open(html));
const actions = {
  "searched, many matches": typed("function_7"),
  "searched, one match": typed("function_1999"),
  "search emptied": typed(""),
  zoomed: `${pressed("ArrowUp")}; ${pressed("ArrowUp")}; ${pressed("Enter")}`,
  "zoom reset": pressed("Escape"),
  turned: `tool("icicle").click()`,
  "merged by module": `tool("modules").click()`,
  "no longer merged": `tool("modules").click()`,
};
for (const [label, action] of Object.entries(actions)) {
  const ms = await page.evaluate<number>(shown(action));
  console.log(`${label.padEnd(28)}${ms.toFixed(0).padStart(6)} ms`);
}
await browser.close();
