import { printable } from "../../recording/printable.ts";
import { Chart, canvasIn, scaleColours } from "../../report/client/chart.ts";
import type { Drawn } from "../../report/client/drawn.ts";
import { headOf } from "../../report/client/spreadsheet.ts";
import { cssColour } from "../../report/client/theme.ts";
import { inWords, quantity } from "../../report/quantity.ts";
import type { ContentOf } from "../schema.ts";

/** A chart of computed values; its tooltip has the exact ones. */
export function drawComputed(
  place: Element,
  { title, type, labels, series, unit, logarithmic }: ContentOf<"chart">,
): Drawn[] {
  const figure = place.querySelector(".computed");
  if (figure === null || labels.length === 0) return [];
  for (const details of figure.querySelectorAll("details")) details.open = false;
  const shown = (value: number | null) => quantity(value, printable(unit), { nanoseconds: false });
  const colour = (index: number) =>
    cssColour(series.length === 1 ? "--bar" : `--line-${(index % 5) + 1}`);
  const names = series.map(({ name }) => headOf(printable(name), printable(unit)));
  const canvas = canvasIn(figure, printable(title), () => [
    ["", ...names],
    ...labels.map((label, at) => [
      printable(label),
      ...series.map(({ values }) => values[at] ?? null),
    ]),
  ]);
  const chart = new Chart<"bar" | "line", (number | null)[]>(canvas, {
    type,
    data: {
      labels: labels.map((label) => printable(label)),
      datasets: series.map(({ name, values }, index) => ({
        label: printable(name),
        data: values,
        backgroundColor: colour(index),
        borderColor: colour(index),
        ...(type === "line" ? { borderWidth: 1.8, pointRadius: values.length > 60 ? 0 : 3 } : {}),
      })),
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: {
        x: {
          ...scaleColours(),
          grid: { display: false },
          ticks: {
            color: cssColour("--muted"),
            // A bar without its name says nothing; a line's place shows between others.
            autoSkip: type === "line" || labels.length > 30,
            autoSkipPadding: 10,
            maxRotation: type === "line" ? 40 : 60,
          },
        },
        y: {
          ...scaleColours(),
          type: logarithmic ? "logarithmic" : "linear",
          beginAtZero: true,
          ticks: {
            color: cssColour("--muted"),
            maxTicksLimit: 6,
            callback: (value) => inWords(shown(Number(value))),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, datasetIndex, dataIndex }) =>
              `${dataset.label}: ${shown(series[datasetIndex]?.values[dataIndex] ?? null).exact}`,
          },
        },
      },
    },
  });
  return [chart];
}
