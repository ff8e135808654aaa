import { type Bucket, countsIn } from "../../recording/buckets.ts";
import type { Column, Recording } from "../../recording/schema.ts";
import { bucketText, exactBounds, type NumberedHistogram } from "../histogram.ts";
import { keyLabel } from "../key-text.ts";
import { quantileMarks } from "../quantile-marks.ts";
import { counted, group, inWords, quantity } from "../quantity.ts";
import { Chart, canvasIn, nameCanvas, scaleColours } from "./chart.ts";
import type { Drawn } from "./drawn.ts";
import { boundsOf } from "./numbers.ts";
import { quantileLines, roomForLabels } from "./quantile-lines.ts";
import { headOf } from "./spreadsheet.ts";
import { cssColour } from "./theme.ts";

export interface HistogramChart {
  readonly chart: Drawn;
  readonly show: (shown: NumberedHistogram) => void;
  readonly logarithmic: (on: boolean) => void;
}

interface Drawing {
  readonly recording: Recording;
  readonly column: Column;
  readonly range: readonly Bucket[];
  readonly shown: NumberedHistogram;
}

/** One key's histogram; its tooltip has the exact bounds and the exact count. */
export function drawHistogram(
  figure: Element,
  { recording, column, range, shown }: Drawing,
): HistogramChart {
  let current = shown;
  let marks = quantileMarks(shown.histogram, range);
  const name = ({ row, histogram }: NumberedHistogram) =>
    `Histogram of ${keyLabel(recording, row.key)}: ${counted(histogram.count, "event")}`;
  const canvas = canvasIn(figure, name(shown), () => [
    [headOf("from", column.unit), headOf("to", column.unit), "events"],
    ...countsIn(range, current.histogram).map((count, at) => [...boundsOf(range[at]), count]),
  ]);
  const chart = new Chart<"bar", (number | null)[]>(canvas, {
    type: "bar",
    data: {
      labels: range.map((bucket) => startText(bucket, column, recording.view)),
      datasets: [
        {
          data: heights(range, shown),
          backgroundColor: cssColour("--bar"),
          categoryPercentage: 1,
          barPercentage: 0.94,
          minBarLength: 1,
        },
      ],
    },
    plugins: [quantileLines(() => marks)],
    options: {
      layout: { padding: { top: roomForLabels } },
      scales: {
        x: {
          ...scaleColours(),
          grid: { display: false },
          ticks: { color: cssColour("--muted"), maxRotation: 0, autoSkipPadding: 10 },
        },
        y: {
          ...scaleColours(),
          beginAtZero: true,
          ticks: { color: cssColour("--muted"), maxTicksLimit: 5, precision: 0 },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => exactBounds(range[item?.dataIndex ?? 0], column.unit),
            label: ({ dataIndex }) => {
              const count = countsIn(range, current.histogram)[dataIndex] ?? 0;
              const bucket = range[dataIndex];
              return [
                `${group(count)} of ${counted(current.histogram.count, "event")}`,
                ...marks
                  .filter(
                    ({ low, high }) => bucket && low <= bucket.highest && high >= bucket.lowest,
                  )
                  .map(({ label, low, high }) => {
                    return `${label}: ${exactBounds({ lowest: low, highest: high }, column.unit)}`;
                  }),
              ];
            },
          },
        },
      },
    },
  });
  return {
    chart,
    show: (one) => {
      current = one;
      marks = quantileMarks(one.histogram, range);
      nameCanvas(canvas, name(one));
      for (const dataset of chart.data.datasets) dataset.data = heights(range, one);
      chart.update("none");
    },
    logarithmic: (on) => {
      Object.assign(chart.options.scales?.y ?? {}, { type: on ? "logarithmic" : "linear" });
      chart.update("none");
    },
  };
}

/** Where a bucket begins; of what is below all linear ones, where it ends. */
function startText(bucket: Bucket, column: Column, view: Recording["view"]): string {
  const isBelow = column.linear !== undefined && bucket.highest < column.linear.min;
  if (isBelow) return bucketText(bucket, column, view);
  return inWords(quantity(bucket.lowest, column.unit, view));
}

/** An empty bucket has no bar at all, not the shortest one. */
function heights(range: readonly Bucket[], { histogram }: NumberedHistogram): (number | null)[] {
  return countsIn(range, histogram).map((count) => Number(count) || null);
}
