import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { eventsOf } from "../recording/value.ts";
import { attachmentViews, fallbackSentences } from "./attachments.ts";
import { costNs, costView, cpuNs } from "./cost.ts";
import { cpuView } from "./cpu/view.ts";
import { distributionViews } from "./distribution.ts";
import { eventsView } from "./events.ts";
import { fileName } from "./file-name.ts";
import { flameView } from "./flame/view.ts";
import { heatViews } from "./heat/view.ts";
import { highlight } from "./highlight.ts";
import { joinedView } from "./joined/view.ts";
import { canLoseUnseen, lossSentences, noLossSentence } from "./loss.ts";
import { provenance } from "./provenance.ts";
import { counted, duration, group, percent } from "./quantity.ts";
import { rankedRows } from "./rows.ts";
import { seriesView } from "./series-view.ts";
import { instant, summarySentences } from "./summary.ts";
import { tableView } from "./table.ts";

export type ReportView = ReturnType<typeof reportView>;

/**
 * Where in a page a recording is shown: what its ids begin with, the levels of its headings, and what its sections
 * are. Where it is one of many, they are no landmarks: names that repeat lead nowhere.
 */
export interface PagePlace {
  readonly prefix: string;
  readonly role: "region" | "group";
  readonly head: 2 | 3 | 4;
  readonly part: 3 | 4 | 5;
}

const alone: PagePlace = { prefix: "", role: "region", head: 2, part: 3 };

/** Everything that the template shows, as printable text; it only lays this out. */
export function reportView(recording: Recording, at = alone) {
  const { probe, host, plan } = recording;
  const rows = rankedRows(recording);
  const losses = lossSentences(recording.loss);
  return {
    at,
    name: printable(probe.name),
    title: printable(probe.title),
    place: `${printable(host.name)} · ${instant(recording.start)} · ${duration(recording.elapsed_ns)}`,
    summary: summarySentences(recording, rows),
    figures: figures(recording, rows.length, eventsOf(rows, recording.values), losses.length),
    joined: joinedView(recording, rows),
    table: rows.length > 0 ? tableView(recording, rows) : null,
    flame: flameView(recording, rows),
    events: eventsView(recording),
    distributions: distributionViews(recording, rows),
    series: seriesView(recording, rows),
    heats: heatViews(recording, rows),
    cpus: cpuView(recording, rows),
    losses,
    noLoss: { sentence: noLossSentence(recording), certain: !canLoseUnseen(recording) },
    notices: recording.notices.map(printable),
    notes: probe.notes.map(printable),
    fallbacks: fallbackSentences(recording),
    cost: costView(recording),
    provenance: provenance(recording),
    file: printable(probe.file),
    source: highlight(probe.source, "typescript"),
    c: highlight(recording.c, "c"),
    attachments: attachmentViews(recording),
    maps: plan.maps.map(({ name, type, entries, key_bytes, value_bytes, why }) => ({
      name: printable(name),
      type: printable(type),
      size: `${counted(entries, "entry", "entries")} of ${group(key_bytes)} + ${group(value_bytes)} bytes`,
      why: printable(why),
    })),
    takenAs: `${fileName(probe.name)}-${fileName(host.name, "host")}`,
  };
}

/** The four figures at the top. */
function figures(
  recording: Recording,
  keys: number,
  events: ReturnType<typeof eventsOf>,
  causes: number,
) {
  const { cost, elapsed_ns, intervals } = recording;
  const share = cost.length === 0 ? "unknown" : percent(costNs(recording), cpuNs(recording));
  return [
    {
      label: "measured",
      value: duration(elapsed_ns),
      note: counted(intervals.length, "interval"),
      grave: false,
    },
    {
      label: events === null ? "keys" : "events",
      value: group(events ?? keys),
      note: events === null ? "" : counted(keys, "key"),
      grave: false,
    },
    lossFigure(recording, causes),
    { label: "cost", value: share, note: "of the CPUs", grave: false },
  ];
}

function lossFigure(recording: Recording, causes: number) {
  const label = "lost";
  if (causes > 0) {
    const value = group(lossCount(recording));
    return { label, value, note: counted(causes, "cause"), grave: true };
  }
  return canLoseUnseen(recording)
    ? { label, value: "0", note: "counted", grave: false }
    : { label, value: "nothing", note: "", grave: false };
}

function lossCount({ loss }: Recording) {
  return Object.values(loss).reduce((sum: number, count) => sum + Number(count), 0);
}
