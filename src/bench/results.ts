import { columns } from "./columns.ts";
import type { Memories, PeakMemory } from "./memory.ts";
import type { PairCost, PairCosts } from "./per-event.ts";
import type { StartUp } from "./start-up.ts";
import type { Figure } from "./statistics.ts";
import { type Target, targetLine } from "./targets.ts";
import type { WholeRuns } from "./whole-run.ts";

export interface Results {
  readonly startUp: StartUp;
  readonly memory: Memories;
  readonly perEvent: PairCosts;
  readonly wholeRuns: WholeRuns;
}

/** Everything that was measured, then the targets. */
export function resultsText(results: Results): string {
  const { startUp, memory, perEvent, wholeRuns } = results;
  const times = (name: string, time: Figure) => [
    name,
    ...spread(time),
    ratio(time, startUp.bpftrace),
  ];
  const peaks = (name: string, peak: PeakMemory) => [
    name,
    megabytes(peak.largest),
    megabytes(peak.together),
    (peak.largest / memory.bpftrace.largest).toFixed(2),
  ];
  const pairs = (name: string, cost: PairCost) => [
    name,
    ...spread(cost.pair),
    cost.programs.map((program) => shown(program.median)).join(" + "),
    name === "empty programs" ? "" : shown(net(perEvent, cost)),
  ];
  const overheads = (name: string, time: Figure) => [name, ...spread(time)];
  return [
    "Start to attached, ms: both softirq tracepoints, a histogram per vector\n",
    columns([
      ["", "median", "least", "most", "× bpftrace"],
      times("bpftrace", startUp.bpftrace),
      times("libbpf-tools", startUp.libbpfTools),
      times("probebook, cold", startUp.cold),
      times("probebook, warm", startUp.warm),
    ]),
    "\nPeak memory, MB: the largest process, and all processes together\n",
    columns([
      ["", "largest", "together", "× bpftrace"],
      peaks("bpftrace", memory.bpftrace),
      peaks("libbpf-tools", memory.libbpfTools),
      peaks("probebook, cold", memory.cold),
      peaks("probebook, warm", memory.warm),
    ]),
    "\nns per softirq under loopback traffic: entry and exit together, each, and net of empty programs\n",
    columns([
      ["", "median", "least", "most", "each", "net"],
      pairs("empty programs", perEvent.empty),
      pairs("bpftrace, histogram", perEvent.bpftrace),
      pairs("bpftrace, count, sum, longest too", perEvent.bpftraceEverything),
      pairs("libbpf-tools, histogram", perEvent.libbpfTools),
      pairs("probebook, count, sum, longest too", perEvent.probebook),
    ]),
    "\nA whole run of one second, ms beyond that second\n",
    columns([
      ["", "median", "least", "most"],
      overheads("bpftrace", wholeRuns.bpftrace),
      overheads("libbpf-tools", wholeRuns.libbpfTools),
      overheads("probebook", wholeRuns.probebook),
      overheads(
        `probebook, with a report of ${kilobytes(wholeRuns.reportBytes)}`,
        wholeRuns.reported,
      ),
    ]),
    "\nTargets, as ratios of medians\n",
    columns(targets(results).map(targetLine)),
  ].join("");
}

export function targets({ startUp, memory, perEvent }: Results): readonly Target[] {
  const netOf = (cost: PairCost) => net(perEvent, cost);
  return [
    {
      what: "cold start to bpftrace's",
      ratio: startUp.cold.median / startUp.bpftrace.median,
      atMost: 0.4,
    },
    {
      what: "warm start to bpftrace's",
      ratio: startUp.warm.median / startUp.bpftrace.median,
      atMost: 0.15,
    },
    {
      what: "peak memory, cold, to bpftrace's",
      ratio: memory.cold.largest / memory.bpftrace.largest,
      atMost: 1,
    },
    {
      what: "net ns per softirq to libbpf-tools'",
      ratio: netOf(perEvent.probebook) / netOf(perEvent.libbpfTools),
      atMost: 0.95,
    },
    {
      what: "net ns per softirq to bpftrace's for the same work",
      ratio: netOf(perEvent.probebook) / netOf(perEvent.bpftraceEverything),
      atMost: 0.35,
    },
    {
      what: "net ns per softirq to bpftrace's histogram alone",
      ratio: netOf(perEvent.probebook) / netOf(perEvent.bpftrace),
      atMost: 0.35,
    },
  ];
}

function net(costs: PairCosts, cost: PairCost): number {
  return cost.pair.median - costs.empty.pair.median;
}

function spread({ median, least, most }: Figure): readonly string[] {
  return [median, least, most].map(shown);
}

function ratio(time: Figure, to: Figure): string {
  return (time.median / to.median).toFixed(2);
}

function shown(value: number): string {
  return value.toFixed(0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(0)} kB`;
}
