import { type Figure, figuresOf } from "../../recording/figure.ts";
import type { Integer } from "../../recording/integer.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { figureName, isNumeric, mainNumber } from "../measure.ts";
import { inWords, quantity } from "../quantity.ts";
import { type Line, seriesOf } from "../series.ts";
import { Chart, canvasIn, nameCanvas, scaleColours } from "./chart.ts";
import type { Drawn } from "./drawn.ts";
import { cssColour } from "./theme.ts";

/** Draws each measure over the intervals that the reader chooses; the main one first. */
export function drawSeries(root: ParentNode, recording: Recording, rows: readonly Row[]): Drawn[] {
  const section = root.querySelector(".series");
  const figure = section?.querySelector("figure");
  const select = section?.querySelector("select");
  const heading = section?.querySelector(".measured");
  const numbers = recording.values.filter(isNumeric).flatMap(figuresOf);
  const main = mainNumber(recording) ?? numbers[0];
  if (!figure || !select || !heading || main === undefined) return [];
  for (const details of figure.querySelectorAll("details")) details.open = false;
  const canvas = canvasIn(figure, "");
  const chart = drawLines(canvas, recording);
  select.append(...numbers.map((shown, index) => new Option(figureName(shown), `${index}`)));
  select.value = String(numbers.findIndex((shown) => figureName(shown) === figureName(main)));
  const show = () => {
    const shown = numbers[Number(select.value)] ?? main;
    heading.textContent = `${figureName(shown)}, per interval`;
    nameCanvas(canvas, `${figureName(shown)} over ${recording.intervals.length} intervals`);
    chart.show(shown, rows);
  };
  select.addEventListener("change", show);
  show();
  return [chart];
}

const dashes = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4]];
const points = ["circle", "rect", "triangle", "rectRot", "crossRot"] as const;

function drawLines(canvas: HTMLCanvasElement, recording: Recording) {
  let unit = "";
  const inUnit = (value: Integer | null) => quantity(value, unit, recording.view);
  const exact: (readonly (Integer | null)[])[] = [];
  const chart = new Chart<"line", (number | null)[]>(canvas, {
    type: "line",
    data: { labels: [], datasets: [] },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: {
        x: {
          ...scaleColours(),
          ticks: { color: cssColour("--muted"), maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          ...scaleColours(),
          beginAtZero: true,
          ticks: {
            color: cssColour("--muted"),
            maxTicksLimit: 6,
            callback: (value) => inWords(inUnit(Number(value))),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, datasetIndex, dataIndex }) =>
              `${dataset.label}: ${inUnit(exact[datasetIndex]?.[dataIndex] ?? null).exact}`,
          },
        },
      },
    },
  });
  return {
    update: (mode: "none") => chart.update(mode),
    destroy: () => chart.destroy(),
    show: (shown: Figure, rows: readonly Row[]) => {
      const { labels, lines } = seriesOf(recording, rows, shown);
      unit = shown.unit;
      exact.splice(0, exact.length, ...lines.map(({ values }) => values));
      chart.data.labels = [...labels];
      chart.data.datasets = lines.map(dataset);
      chart.update("none");
    },
  };
}

/** Lines differ by colour, dash and point, so that no single one of these is needed. */
function dataset({ label, others, values }: Line, index: number) {
  const colour = cssColour(others ? "--muted" : `--line-${index + 1}`);
  return {
    label,
    data: values.map((value) => (value === null ? null : Number(value))),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 1.8,
    borderDash: others ? [1, 3] : (dashes[index] ?? []),
    pointStyle: points[index] ?? "circle",
    pointRadius: values.length > 60 ? 0 : 3,
  };
}
