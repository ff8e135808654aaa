import { basename } from "node:path";
import { enableStats } from "../bpf/stats.ts";
import { viewOfC } from "../compile/c-source.ts";
import { renderC } from "../compile/c-template.ts";
import { cgroupId } from "../kernel/cgroup.ts";
import { type Kernel, openKernel } from "../kernel/kernel.ts";
import { LivePage } from "../live/live-page.ts";
import { ReportFeed } from "../live/report-feed.ts";
import type { RunEvent } from "../recording/events.ts";
import { keptEvents } from "../recording/kept-events.ts";
import type { Interval, Recording, RecordingHead } from "../recording/schema.ts";
import { measure, programCosts } from "../session/session.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { sources } from "../spec/position.ts";
import type { Probe } from "../spec/probe.ts";
import type { Output } from "../terminal/output.ts";
import { terminalSink } from "../terminal/sink.ts";
import { UserError } from "../user-error.ts";
import { parseArguments } from "./arguments.ts";
import { recordingHead } from "./head.ts";
import { loadAndAttach, plan } from "./load.ts";
import { type ReportFile, reportFile } from "./report-file.ts";
import type { Request } from "./request.ts";
import { showPlan } from "./show-plan.ts";
import { writePage } from "./write-page.ts";

export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Ends the run normally; before anything is measured, with its reason. */
  readonly stop: AbortSignal;
  /** What starts this run, without its flags. */
  readonly usage: string;
  /** Whatever was typed, for provenance. */
  readonly command: readonly string[];
  /** Hears what the run says while it happens, besides what is shown. */
  readonly heard?: (event: RunEvent) => void;
}

/**
 * The whole of Probebook, stage by stage: spec → plan → C → object → program → recording → terminal
 * and report. Throws UserError; returns normally when the run was ended by a signal or a closed pipe.
 */
export async function run(probe: Probe, words: readonly string[], world: World): Promise<void> {
  const name = basename(probe.at.file).replace(/\.[mc]?tsx?$/, "");
  const request = parseArguments(probe, world.usage, words);
  if ("help" in request) return world.stdout.write(request.help);

  if (request.print === "source") {
    return world.stdout.write(sources.get(probe.at.file) ?? "");
  }
  const spec = probe.measures(request.flags, request.operands);
  if (request.print === "spec") return world.stdout.write(`${json(spec)}\n`);

  mayShow(spec, request);
  const kernel = openKernel();
  if (request.print === "plan" || request.print === "c") {
    const made = plan(spec, kernel, request);
    const c = () => renderC(viewOfC(made, probe.title));
    return world.stdout.write(request.print === "c" ? await c() : showPlan(made));
  }

  mayMeasure(kernel, request);
  const report = reportFile(reportOf(request), name, new Date());
  await using live = liveReport(request);
  const shown = { reports: report !== undefined, live };
  const recording = await record(probe, name, spec, kernel, request, shown, world);
  const path = await written(recording, request, report, world);
  await live?.end((feed) => feed.end({ file: path }));
}

/** Puts the recording where the command line says; the report's path, null where there is none. */
async function written(
  recording: Recording,
  request: Request,
  report: ReportFile | undefined,
  { stdout, stderr }: World,
): Promise<string | null> {
  if (request.print === "recording") {
    const { recordingToJson } = await import("../recording/json.ts");
    stdout.write(`${recordingToJson(recording)}\n`);
  }
  if (report === undefined) return null;
  const { renderReport } = await import("../report/render.ts");
  const { recordingToJson } = await import("../recording/json.ts");
  const path = await writePage(
    report,
    () => renderReport(recording),
    () => recordingToJson(recording),
  );
  if (!request.quiet) stderr.write(`Report: ${path}\n`);
  return path;
}

function liveReport({ live }: Request): LivePage<ReportFeed> | undefined {
  return live && new LivePage("report", live.port, new ReportFeed(Bun.nanoseconds));
}

/** As `run`, for a notebook: nothing is shown, and what was measured is given back. */
export async function recordOnly(
  probe: Probe,
  name: string,
  words: readonly string[],
  world: World,
): Promise<Recording> {
  const request = parseArguments(probe, world.usage, words);
  if ("help" in request) throw new UserError("a probe in a notebook has no --help");
  const spec = probe.measures(request.flags, request.operands);
  const kernel = openKernel();
  mayMeasure(kernel, request);
  const silent = { ...request, print: "recording" } as const;
  return record(probe, name, spec, kernel, silent, { reports: false }, world);
}

function reportOf({ print, report }: Request): Request["report"] {
  return print === undefined ? report : "none";
}

/** Records and rows are two tables: what can hold but one must not leave the other out unsaid. */
function mayShow(spec: readonly MeasureNode[], { form }: Request): void {
  const rows = spec.some(({ values }) => values.length > 0);
  const records = spec.some(({ emit }) => emit !== undefined);
  if (form === "csv" && rows && records) {
    throw new UserError("--csv is one table, and this probe has rows and records", {
      status: 2,
      advice: "--json has both; the report too.",
    });
  }
  if (form === "folded" && !rows) {
    throw new UserError("--folded counts stacks, and this probe counts nothing", {
      status: 2,
      advice: "--json has each record with its stack.",
    });
  }
}

/** What would fail later, and less clearly. */
function mayMeasure(kernel: Kernel, { filters }: Request): void {
  const missing = kernel.host.missingCapabilities;
  if (missing.length > 0) {
    throw new UserError(
      `this process may not load BPF programs: it lacks ${missing.join(" and ")}`,
      {
        advice:
          "Run it as root (sudo), or grant the capabilities; `bun run doctor` says what else is missing.",
      },
    );
  }
  if (filters.cgroup !== undefined) cgroupId(kernel.tree, filters.cgroup);
  const cpus = kernel.host.cpusOnline ?? [];
  if (filters.cpu !== undefined && cpus.length > 0 && !cpus.includes(filters.cpu)) {
    throw new UserError(`CPU ${filters.cpu} is not online`, {
      status: 2,
      advice: `Online are ${cpus.join(", ")}.`,
    });
  }
}

/** What a run is shown by, besides the terminal. */
interface Showing {
  /** Whether a report will be written. */
  readonly reports: boolean;
  readonly live?: LivePage<ReportFeed> | undefined;
}

/** From program to recording, showing what comes while it comes. */
async function record(
  probe: Probe,
  name: string,
  spec: readonly MeasureNode[],
  kernel: Kernel,
  request: Request,
  { reports, live }: Showing,
  world: World,
): Promise<Recording> {
  const notices: string[] = [];
  using _stats = statistics(notices);
  const attached = await loadAndAttach(spec, probe.title, kernel, request).catch(async (error) => {
    // Ctrl-C ends clang as well, which is no failure of clang's.
    await heedSignals(world.stop);
    throw error;
  });
  using _object = attached.object;
  using sink = await sinkOf(world, request, reports);
  if (live !== undefined) world.stderr.write(`Live: ${await live.address}\n`);
  await heedSignals(world.stop);
  const intervals: Interval[] = [];
  const kept = keptEvents();
  let head: RecordingHead | undefined;
  const schedule = { ...request, stop: world.stop };
  const show = (event: RunEvent) => {
    sink?.show(event);
    world.heard?.(event);
    live?.tell((feed) => feed.hear(event, () => programCosts(attached.object)));
  };
  for await (const event of measure({ ...attached, kernel, perCpu: request.perCpu }, schedule)) {
    switch (event.type) {
      case "started":
        head = recordingHead({
          ...{ probe, name, request, kernel, plan: attached.plan, compiled: attached.compiled },
          ...{ top: spec.find(({ top }) => top !== undefined)?.top },
          ...{ command: world.command, start: event.start, startNs: event.startNs },
        });
        show({ type: "start", head });
        break;
      case "events":
        kept.add(event.records);
        show(event);
        break;
      case "interval":
        intervals.push(event.interval);
        show(event);
        break;
      case "ended": {
        if (head === undefined) throw new Error("a run ended before it started");
        const { frames, loss, cost } = event;
        notices.push(...event.notices);
        const recording = {
          ...head,
          elapsed_ns: event.elapsedNs,
          frames,
          intervals,
          ...(attached.plan.events ? { events: kept.events() } : {}),
          loss,
          cost,
          notices,
        };
        show({ type: "end", recording });
        return recording;
      }
    }
  }
  throw new Error("a run never ended");
}

/** Throws the signal's reason if one came; they are delivered between two turns of the event loop only. */
async function heedSignals(stop: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  stop.throwIfAborted();
}

async function sinkOf(world: World, request: Request, report: boolean) {
  if (request.print === "recording") return undefined;
  const { form, timestamp, quiet, count } = request;
  return terminalSink(world, { form, timestamp, quiet, intervals: count ?? null, report });
}

function statistics(notices: string[]): Disposable {
  try {
    return enableStats();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    notices.push(`What the probe cost is not known: ${error.message}.`);
    return { [Symbol.dispose]() {} };
  }
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? one.toString() : one), 2);
}
