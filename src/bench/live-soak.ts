// What a live page holds in memory, over time: the run, the process that serves it, and the page in Chromium.
// bun run src/bench/live-soak.ts MINUTES [PROBE [FLAGS]]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [minutes = "30", probe = "softirqs", ...flags] = process.argv.slice(2);
process.chdir(join(import.meta.dir, "../.."));

const child = Bun.spawn(
  [...[process.execPath, "run", `probes/${probe}.ts`, ...flags], ...["1", "--live", "--no-report"]],
  { stdin: "ignore", stdout: "ignore", stderr: "pipe" },
);
const reader = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
let said = "";
while (!/^Live: \S+\n/m.test(said)) {
  const { value, done } = await reader.read();
  if (done) throw new Error(`no live page: ${said}`);
  said += value;
}
const address = /^Live: (\S+)$/m.exec(said)?.[1] ?? "";

const [serverPid = 0] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8")
  .split(" ")
  .map(Number);

const browser = await chromium.launch({
  executablePath: Bun.which("chromium") ?? "chromium",
  args: ["--no-sandbox", "--js-flags=--expose-gc"],
});
const page = await browser.newPage();
await page.goto(address);
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1).padStart(8);
console.log(
  "minute   run MB  server MB  page's heap MB  DOM nodes  listeners  documents  intervals",
);
const begun = performance.now();
for (const minute of [
  0.5,
  1,
  ...Array.from({ length: Number(minutes) / 2 }, (_, i) => 2 * (i + 1)),
]) {
  await Bun.sleep(Math.max(0, minute * 60_000 - (performance.now() - begun)));
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  console.log(
    [
      `${minute}`.padStart(6),
      megabytes(ownMemory(child.pid)),
      ` ${megabytes(ownMemory(serverPid))} `,
      `      ${megabytes(metric("JSHeapUsedSize"))} `,
      `${metric("Nodes")}`.padStart(9),
      `${metric("JSEventListeners")}`.padStart(10),
      `${metric("Documents")}`.padStart(10),
      await page.locator(".live-bar .condition").textContent(),
    ].join(" "),
  );
}
await browser.close();
child.kill("SIGINT");
await child.exited;

/** Bytes that are resident and no file's, in which what it allocated is. */
function ownMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return 1024 * Number(/^RssAnon:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
}
