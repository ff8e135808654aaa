import type { Integer } from "../../recording/integer.ts";
import type { Recording } from "../../recording/schema.ts";
import { inWords, quantity } from "../quantity.ts";
import { type Line, lineClass, type Series } from "../series.ts";
import { Chart, canvasIn, nameCanvas, scaleColours } from "./chart.ts";
import type { Drawn } from "./drawn.ts";
import { startCell } from "./numbers.ts";
import { headOf } from "./spreadsheet.ts";
import { swatch } from "./swatch.ts";
import { cssColour, cssValue } from "./theme.ts";

export interface LinesChart extends Drawn {
  /** `name` says what it shows to those who do not see it. */
  readonly show: (series: Series, unit: string, name: string) => void;
  readonly logarithmic: (on: boolean) => void;
  readonly legend: HTMLUListElement;
}

const dashes = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4]];
const points = ["circle", "rect", "triangle", "rectRot", "crossRot"] as const;

/** Lines over time in `parent`; the tooltip has the exact values. */
export function linesChart(parent: Element, { view }: Pick<Recording, "view">): LinesChart {
  let unit = "";
  const canvas = canvasIn(parent, "", () => {
    const { labels = [], datasets } = chart.data;
    return [
      ["start", ...datasets.map(({ label = "" }) => headOf(label, unit))],
      ...labels.map((label, at) => [
        startCell(String(label)),
        ...exact.map((values) => values[at] ?? null),
      ]),
    ];
  });
  const legend = document.createElement("ul");
  legend.className = "legend lines drawn";
  canvas.parentElement?.after(legend);
  const inUnit = (value: Integer | null) => quantity(value, unit, view);
  const exact: (readonly (Integer | null)[])[] = [];
  let colours: readonly string[] = [];
  const chart = new Chart<"line", (number | null)[]>(canvas, {
    type: "line",
    data: { labels: [], datasets: [] },
    plugins: [
      {
        id: "coloursOfNow",
        // Not asked for by chart.js, which would ask once for each point.
        beforeUpdate: ({ data: { datasets } }) => {
          for (const [index, dataset] of datasets.entries()) {
            const colour = cssValue(colours[index] ?? "--muted");
            Object.assign(dataset, { borderColor: colour, backgroundColor: colour });
          }
        },
      },
    ],
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
    legend,
    update: (mode) => chart.update(mode),
    destroy: () => chart.destroy(),
    show: ({ labels, lines }, shownUnit, name) => {
      unit = shownUnit;
      nameCanvas(canvas, name);
      exact.splice(0, exact.length, ...lines.map(({ values }) => values));
      chart.data.labels = [...labels];
      chart.data.datasets = lines.map(dataset);
      colours = lines.map(({ others }, index) => (others ? "--muted" : `--line-${index + 1}`));
      const entries = lines.map((line, at) => swatch("line", lineClass(line, at), line.label));
      legend.replaceChildren(...entries);
      chart.update("none");
    },
    logarithmic: (on) => {
      Object.assign(chart.options.scales?.y ?? {}, { type: on ? "logarithmic" : "linear" });
      chart.update("none");
    },
  };
}

/** Lines differ by colour, dash and point, so that no single one of these is needed. */
function dataset({ label, others, values }: Line, index: number) {
  return {
    label,
    data: values.map((value) => (value === null ? null : Number(value))),
    borderWidth: 1.8,
    borderDash: others ? [1, 3] : (dashes[index] ?? []),
    pointStyle: points[index] ?? "circle",
    pointRadius: radiusOf(values),
  };
}

/** A point between gaps has no line that would show it. One radius for all is drawn several times as fast as a list. */
function radiusOf(values: Line["values"]): number | number[] {
  if (values.length <= 60) return 3;
  const radii = values.map((_, at) => (isAlone(values, at) ? 2 : 0));
  return radii.some((radius) => radius > 0) ? radii : 0;
}

function isAlone(values: Line["values"], at: number): boolean {
  return (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
}
