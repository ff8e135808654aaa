import type { Column, Recording, Row } from "../../recording/schema.ts";
import { latencyHeat } from "../heat/latency.ts";
import { exactBounds, histogramsOf, rangeText } from "../histogram.ts";
import { keyLabel } from "../key-text.ts";
import { counted, group } from "../quantity.ts";
import type { Drawn } from "./drawn.ts";
import { heatChart, type ShownGrid } from "./heat-chart.ts";

/** Columns of a picture: more would be narrower than what the eye tells apart. */
const most = 300;
/** Keys that can be chosen. */
const offered = 500;

/** Draws each column's distribution over time: of all keys together first, then of the one that is chosen. */
export function drawHeats(root: ParentNode, recording: Recording, rows: readonly Row[]): Drawn[] {
  return [...root.querySelectorAll<HTMLElement>(".heat[data-column]")].flatMap((place) => {
    const column = recording.values.find(({ name }) => name === place.dataset.column);
    const figure = place.querySelector("figure");
    if (column === undefined || figure === null) return [];
    const chart = heatChart(figure);
    const select = place.querySelector("select");
    const keys = histogramsOf(rows, column.name).slice(0, offered);
    const show = () => {
      const key = keys[Number(select?.value || -1)]?.row.key ?? null;
      chart.show(shownLatency(recording, column, rows, key));
    };
    select?.append(
      new Option("all keys together", ""),
      ...keys.map(({ row }, index) => new Option(keyLabel(recording, row.key), `${index}`)),
    );
    select?.addEventListener("change", show);
    show();
    return [chart];
  });
}

function shownLatency(
  recording: Recording,
  column: Column,
  rows: readonly Row[],
  key: Row["key"] | null,
): ShownGrid {
  const heat = latencyHeat(recording, column, { rows, key, most });
  const of = key === null ? "all keys" : keyLabel(recording, key);
  const count = (x: number, y: number) => heat.cells[y]?.[x] ?? 0;
  const { time, buckets, events } = heat;
  return {
    grid: heat,
    name: `Heat map of ${column.name} over ${counted(recording.intervals.length, "interval")}, ${of}`,
    title: (x) => {
      const joined = time[x]?.intervals.length ?? 0;
      return `${time[x]?.label}${joined > 1 ? `, ${counted(joined, "interval")}` : ""}`;
    },
    lines: (x, y) => [
      exactBounds(buckets[y], column.unit),
      `${group(count(x, y))} of ${counted(events[x] ?? 0, "event")}`,
    ],
    measure: "events",
    text: (x, y) => group(count(x, y)),
    levelText: ({ from, to }) => rangeText(from, to, "", recording.view),
  };
}
