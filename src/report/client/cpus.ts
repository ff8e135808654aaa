import type { Figure } from "../../recording/figure.ts";
import type { Integer } from "../../recording/integer.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { cpuGrid, restsOf } from "../cpu/by-key.ts";
import { type CpuTime, cpuTime } from "../cpu/by-time.ts";
import { cpusOf } from "../cpu/cpus.ts";
import { withoutCpu } from "../cpu/key.ts";
import type { Grid } from "../heat/grid.ts";
import { rangeText } from "../histogram.ts";
import { keyLabel } from "../key-text.ts";
import { drawable, drawnFirst, figureName } from "../measure.ts";
import { counted, inWords, quantity } from "../quantity.ts";
import type { Drawn } from "./drawn.ts";
import { heatChart, type ShownGrid } from "./heat-chart.ts";
import { linesChart } from "./lines.ts";

/** More CPUs than lines that can be told apart are a heat map. */
const mostLines = 5;
const mostColumns = 300;
const offered = 500;

/** Draws the measure that the reader chooses by key and CPU, and of each CPU over time, of all keys or of a chosen one. */
export function drawCpus(root: ParentNode, recording: Recording, rows: readonly Row[]): Drawn[] {
  const place = root.querySelector(".cpus");
  const [byKey, byTime] = [place?.querySelector(".by-key"), place?.querySelector(".by-time")];
  const measures = place?.querySelector<HTMLSelectElement>("[data-tool=figure]");
  const keys = place?.querySelector<HTMLSelectElement>("[data-tool=key]");
  const numbers = drawable(recording);
  const main = drawnFirst(recording);
  if (!place || !byKey || !measures || main === undefined) return [];
  const [heading, timeHeading] = place.querySelectorAll(".measured");
  measures.append(...numbers.map((shown, index) => new Option(figureName(shown), `${index}`)));
  measures.value = String(numbers.findIndex((shown) => figureName(shown) === figureName(main)));
  const rests = restsOf(recording, rows).slice(0, offered);
  const restName = (key: Row["key"]) => keyLabel(withoutCpu(recording), key);
  keys?.append(
    new Option("all keys together", ""),
    ...rests.map(({ key }, index) => new Option(restName(key), `${index}`)),
  );

  const grid = heatChart(byKey);
  const time = byTime ? timeChart(byTime, recording, rows) : null;
  const show = () => {
    const shown = numbers[Number(measures.value)] ?? main;
    const name = figureName(shown);
    if (heading) heading.textContent = `${name}, by key and CPU`;
    grid.show(shownByKey(recording, rows, shown));
    showTime();
  };
  const showTime = () => {
    const shown = numbers[Number(measures.value)] ?? main;
    const rest = rests[Number(keys?.value || -1)]?.key ?? null;
    const of = rest === null ? "all keys" : restName(rest);
    if (timeHeading) timeHeading.textContent = `${figureName(shown)}, by CPU, per interval`;
    time?.show(shown, rest, `${figureName(shown)} by CPU over time, ${of}`);
  };
  measures.addEventListener("change", show);
  keys?.addEventListener("change", showTime);
  show();
  return time === null ? [grid] : [grid, time];
}

interface TimeChart extends Drawn {
  readonly show: (shown: Figure, rest: Row["key"] | null, name: string) => void;
}

/** A few CPUs as lines, many as a heat map. */
function timeChart(parent: Element, recording: Recording, rows: readonly Row[]): TimeChart {
  const asked = (shown: Figure, rest: Row["key"] | null, most: number) =>
    cpuTime(recording, { rows, shown, rest, most });
  if (cpusOf(rows).length > mostLines) {
    const chart = heatChart(parent);
    return {
      ...chart,
      show: (shown, rest, name) => {
        const time = asked(shown, rest, mostColumns);
        chart.show(shownByTime(recording, time, shown, name));
      },
    };
  }
  const chart = linesChart(parent, recording);
  return {
    ...chart,
    show: (shown, rest, name) => {
      const { columns, rows, cells } = asked(shown, rest, recording.intervals.length);
      const lines = rows.map((label, at) => ({ label, others: false, values: cells[at] ?? [] }));
      chart.show({ labels: columns, lines }, shown.unit, name);
    },
  };
}

/** How the numbers of a figure are said. */
function spoken({ view }: Recording, grid: Grid, { unit }: Figure) {
  const at = (x: number, y: number): Integer | null => grid.cells[y]?.[x] ?? null;
  return {
    grid,
    lines: (x: number, y: number) => [quantity(at(x, y), unit, view).exact],
    text: (x: number, y: number) => inWords(quantity(at(x, y), unit, view)),
    levelText: ({ from, to }: { readonly from: Integer; readonly to: Integer }) =>
      rangeText(from, to, unit, view),
  };
}

function shownByKey(recording: Recording, rows: readonly Row[], shown: Figure): ShownGrid {
  const grid = cpuGrid(recording, rows, shown);
  return {
    ...spoken(recording, grid, shown),
    name: `${figureName(shown)} by key and CPU, ${counted(grid.columns.length, "CPU")}`,
    measure: figureName(shown),
    title: (x, y) => `${grid.rows[y]}, ${grid.columns[x]}`,
  };
}

function shownByTime(recording: Recording, time: CpuTime, shown: Figure, name: string): ShownGrid {
  return {
    ...spoken(recording, time, shown),
    ...{ name, measure: figureName(shown) },
    title: (x, y) => `${time.rows[y]}, ${time.columns[x]}`,
  };
}
