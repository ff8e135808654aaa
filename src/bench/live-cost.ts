// What --live costs a run: its start, the length of its intervals, and events that come faster than they are read.
// bun run src/bench/live-cost.ts [--runs 11] [--rate 300000]
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { columns } from "./columns.ts";
import { figure } from "./statistics.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "11" },
    rate: { type: "string", default: "300000" },
  },
});
process.chdir(join(import.meta.dir, "../.."));
const option = 1_603_000_001;
/** Without, with nobody who looks, and with a tab that always asks for more. */
const ways = ["without --live", "--live", "--live, watched"] as const;
type Way = (typeof ways)[number];

const starts = new Map<Way, number[]>(ways.slice(0, 2).map((way) => [way, []]));
for (let run = 0; run <= Number(values.runs); run++) {
  for (const [way, times] of starts) {
    const begun = performance.now();
    const { child, start } = startRun(way, "probes/softirqs.ts", ["1", "--json"]);
    await start;
    // The first of each fills the caches.
    if (run > 0) times.push(performance.now() - begun);
    child.kill("SIGINT");
    await child.exited;
  }
}
const plain = figure(starts.get("without --live") ?? []).median;
console.log("Start to attached, ms");
console.log(
  columns([
    ["", "median", "least", "most", "ratio"],
    ...[...starts].map(([way, times]) => {
      const { median, least, most } = figure(times);
      return [
        way,
        ...[median, least, most].map((ms) => ms.toFixed(0)),
        (median / plain).toFixed(2),
      ];
    }),
  ]),
);

console.log("100 intervals of 100 ms: how much too long they were, ms; CPU time of the run");
const lengths = [["", "median", "most", "CPU ms"]];
for (const way of ways) {
  const { child, start, lines } = startRun(way, "probes/softirqs.ts", ["0.1", "-d", "--json"]);
  await start;
  const late: number[] = [];
  for await (const line of lines) {
    const { type, elapsed_ns } = JSON.parse(line);
    if (type === "interval") late.push(elapsed_ns / 1e6 - 100);
    if (late.length === 100) break;
  }
  const cpu = cpuMs(child.pid);
  child.kill("SIGINT");
  await child.exited;
  const { median, most } = figure(late.map(Math.abs));
  lengths.push([way, median.toFixed(2), most.toFixed(2), cpu.toFixed(0)]);
}
console.log(columns(lengths));

const made = 5 * Number(values.rate);
console.log(`${made} events in 5 s, each a record that is shown`);
const folder = mkdtempSync(join(tmpdir(), "probebook-live-cost-"));
const caller = join(folder, "caller");
Bun.spawnSync(["clang", "-O2", "test/cli/caller.c", "-o", caller], { stderr: "inherit" });
const streams = [["", "seen", "lost", "CPU ms"]];
for (const way of ways) {
  const { child, start, said } = startRun(way, "test/cli/specs/calls.ts", [], "ignore");
  await start;
  const calls = Bun.spawn([caller, "1", `${made}`, `${option}`, values.rate], {
    stdin: new Blob(["\n"]),
  });
  await calls.exited;
  await Bun.sleep(500);
  const cpu = cpuMs(child.pid);
  child.kill("SIGINT");
  const text = await said;
  const number = (pattern: RegExp) => pattern.exec(text)?.[1]?.replaceAll(",", "") ?? "0";
  const lost = number(/Lost: ([\d,]+) events? (?:was|were) dropped/);
  streams.push([way, number(/ s, ([\d,]+) shown/), lost, cpu.toFixed(0)]);
}
console.log(columns(streams));
rmSync(folder, { recursive: true });

/** A run; `start` is the moment when it is attached, and its page looked at; `said` all of its stderr. */
function startRun(
  way: Way,
  file: string,
  words: readonly string[],
  stdout: "pipe" | "ignore" = "pipe",
) {
  const live = way === "without --live" ? [] : ["--live"];
  const child = Bun.spawn([process.execPath, "run", file, ...words, "--no-report", ...live], {
    env: { ...process.env, CALL_OPTION: `${option}` },
    stdin: "ignore",
    stdout,
    stderr: "pipe",
  });
  let said = "";
  const { promise: address, resolve } = Promise.withResolvers<string>();
  const read = async () => {
    for await (const text of child.stderr.pipeThrough(new TextDecoderStream())) {
      said += text;
      const url = /^Live: (\S+)$/m.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    }
    return said;
  };
  const all = read();
  const lines = linesOf(child.stdout);
  const begin = async () => {
    if (stdout === "pipe") await lines.next();
    else await Bun.sleep(2000);
    if (way === "--live, watched") watch(await address);
  };
  return { child, start: begin(), lines, said: all };
}

/** Asks for what is new until there is nobody to ask. */
async function watch(url: string): Promise<void> {
  try {
    await (await fetch(url)).text();
    for (let version = 0; ; ) {
      const response = await fetch(`${url}next/${version}`);
      const found = /id="live-state">(.*?)</.exec(await response.text())?.[1];
      if (found === undefined) continue;
      const state = JSON.parse(found);
      if (state.file !== null) return;
      version = state.version;
    }
  } catch {
    // The run has ended.
  }
}

async function* linesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined,
): AsyncGenerator<string> {
  if (stream === undefined) return;
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}

/** User and system time; the kernel counts in hundredths of a second (USER_HZ). */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
