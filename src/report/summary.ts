import { figureIn, figuresOf, mainFigure, numberIn } from "../recording/figure.ts";
import { printable } from "../recording/printable.ts";
import type { Recording, Row } from "../recording/schema.ts";
import { eventsOf } from "../recording/value.ts";
import { costNs, cpuNs } from "./cost.ts";
import { findings } from "./findings/findings.ts";
import { keyLabel } from "./key-text.ts";
import { lossSentences, noLossSentence } from "./loss.ts";
import { sumOf } from "./measure.ts";
import { counted, duration, inWords, percent, quantity } from "./quantity.ts";

/** What was measured, what stands out, what was lost and what it cost: one paragraph each. */
export function summarySentences(recording: Recording, rows: readonly Row[]): readonly string[] {
  return [
    measured(recording),
    [standsOut(recording, rows), longest(recording, rows)].filter((text) => text !== "").join(" "),
    findings(recording, rows).join(" "),
    [lost(recording), cost(recording)].join(" "),
  ].filter((paragraph) => paragraph !== "");
}

function measured({ probe, host, intervals, elapsed_ns, start }: Recording): string {
  const cpus = counted(host.cpus.online, "CPU");
  const parts = intervals.length > 1 ? `, in ${counted(intervals.length, "interval")}` : "";
  return `${printable(probe.title)}: measured on ${printable(host.name)} (Linux ${printable(host.release)}, ${cpus}) for ${duration(elapsed_ns)} from ${instant(start)}${parts}.`;
}

/** `2026-03-02 09:30:00 UTC` */
export function instant(iso: string): string {
  const time = Date.parse(iso);
  if (!Number.isFinite(time)) return printable(iso);
  return `${new Date(time).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

function standsOut(recording: Recording, rows: readonly Row[]): string {
  const { elapsed_ns } = recording;
  const [first] = rows;
  const main = mainFigure(recording);
  if (recording.events !== undefined && first === undefined) {
    return `${counted(recording.events.seen, "event")} came, each shown by itself.`;
  }
  if (first === undefined || main === undefined) return "Nothing was counted.";
  const events = eventsOf(rows, recording.values);
  const all = `${counted(rows.length, "key")}${events === null ? "" : `, ${counted(events, "event")}`}`;
  const shown = inWords(
    quantity(figureIn(main, first.values[main.column], elapsed_ns), main.unit, recording.view),
  );
  const name = keyLabel(recording, first.key);
  if (!main.additive) return `${all}. ${name} stands first with ${shown}.`;
  const sum = sumOf(rows, main, elapsed_ns);
  const share = percent(numberIn(main, first, elapsed_ns) ?? 0, sum);
  const whole = inWords(quantity(sum, main.unit, recording.view));
  const what = main.unit === "ns" ? "time" : main.part === "value" ? main.column : main.label;
  if (rows.length === 1) return `${all}: ${name}, ${shown}.`;
  return `${all}. ${name} stands out with ${share} of the ${what}: ${shown} of ${whole}.`;
}

/** The longest single event, where histograms or statistics of time know it. */
function longest(recording: Recording, rows: readonly Row[]): string {
  const times = recording.values.filter(({ unit }) => unit === "ns").flatMap(figuresOf);
  const part = times.find((figure) => figure.part === "largest");
  if (part === undefined) return "";
  const known = rows.flatMap((row) => {
    const ns = numberIn(part, row, recording.elapsed_ns);
    return ns === null ? [] : [{ row, ns }];
  });
  const [first, ...rest] = known;
  if (first === undefined) return "";
  const worst = rest.reduce((best, other) => (other.ns > best.ns ? other : best), first);
  const ns = inWords(quantity(worst.ns, "ns", recording.view));
  return `The longest ${part.column} was ${ns}, in ${keyLabel(recording, worst.row.key)}.`;
}

function lost(recording: Recording): string {
  const sentences = lossSentences(recording.loss);
  return sentences.length > 0 ? sentences.join(" ") : noLossSentence(recording);
}

function cost(recording: Recording): string {
  if (recording.cost.length === 0) return "The kernel kept no account of what the probe cost.";
  const ns = costNs(recording);
  return `The probe itself took ${duration(ns)} of CPU time, ${percent(ns, cpuNs(recording))} of ${counted(recording.host.cpus.online, "CPU")}.`;
}
