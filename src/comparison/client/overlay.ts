import { type Bucket, countsIn } from "../../recording/buckets.ts";
import type { Column, Histogram, Recording } from "../../recording/schema.ts";
import { Chart, canvasIn, nameCanvas, scaleColours } from "../../report/client/chart.ts";
import type { Drawn } from "../../report/client/drawn.ts";
import { boundsOf } from "../../report/client/numbers.ts";
import { headOf } from "../../report/client/spreadsheet.ts";
import { cssColour } from "../../report/client/theme.ts";
import { bucketText, exactBounds } from "../../report/histogram.ts";
import { keyLabel } from "../../report/key-text.ts";
import { counted, group, percent } from "../../report/quantity.ts";
import { type HistogramPair, pairFacts } from "../distribution.ts";

export interface OverlayChart {
  readonly chart: Drawn;
  readonly show: (pair: HistogramPair) => void;
  readonly asShares: (on: boolean) => void;
  readonly logarithmic: (on: boolean) => void;
}

interface Drawing {
  readonly recording: Recording;
  readonly column: Column;
  readonly range: (pair: HistogramPair) => readonly Bucket[];
  readonly pair: HistogramPair;
}

const sides = ["first", "second"] as const;

/** Two histograms of one key over each other: the first as bars, the second as an outline. */
export function drawOverlay(figure: Element, drawing: Drawing): OverlayChart {
  const { recording, column } = drawing;
  let [pair, shares] = [drawing.pair, true];
  let range = drawing.range(pair);
  const canvas = canvasIn(figure, "", () => {
    const [first, second] = sides.map((side) => countsIn(range, pair[side]));
    return [
      [headOf("from", column.unit), headOf("to", column.unit), ...sides],
      ...range.map((bucket, at) => [...boundsOf(bucket), first?.[at] ?? 0, second?.[at] ?? 0]),
    ];
  });
  const chart = new Chart<"bar" | "line", (number | null)[]>(canvas, {
    type: "bar",
    data: { labels: [], datasets: [] },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: {
        x: {
          ...scaleColours(),
          grid: { display: false },
          ticks: { color: cssColour("--muted"), maxRotation: 0, autoSkipPadding: 10 },
        },
        y: {
          ...scaleColours(),
          beginAtZero: true,
          ticks: {
            color: cssColour("--muted"),
            maxTicksLimit: 5,
            callback: (value) => (shares ? `${value} %` : group(Number(value))),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => exactBounds(range[item?.dataIndex ?? 0], column.unit),
            label: ({ datasetIndex, dataIndex }) => {
              const side = sides[datasetIndex] ?? "first";
              const count = countsIn(range, pair[side])[dataIndex] ?? 0;
              const whole = pair[side].count;
              return `${side}: ${group(count)} of ${counted(whole, "event")}, ${percent(count, whole)}`;
            },
          },
        },
      },
    },
  });
  const update = () => {
    range = drawing.range(pair);
    nameCanvas(canvas, `Histograms of ${keyLabel(recording, pair.key)}: ${pairFacts(pair)}`);
    chart.data.labels = range.map((bucket) => bucketText(bucket, column, recording.view));
    chart.data.datasets = [
      {
        type: "bar",
        label: "first",
        data: heights(range, pair.first, shares),
        backgroundColor: cssColour("--first"),
        categoryPercentage: 1,
        barPercentage: 0.94,
        minBarLength: 1,
        order: 2,
      },
      {
        type: "line",
        label: "second",
        data: heights(range, pair.second, shares).map((height) => height ?? 0),
        borderColor: cssColour("--second"),
        backgroundColor: cssColour("--second"),
        borderWidth: 2,
        stepped: "middle",
        pointRadius: 2,
        order: 1,
      },
    ];
    chart.update("none");
  };
  update();
  return {
    chart,
    show: (one) => {
      pair = one;
      update();
    },
    asShares: (on) => {
      shares = on;
      update();
    },
    logarithmic: (on) => {
      Object.assign(chart.options.scales?.y ?? {}, { type: on ? "logarithmic" : "linear" });
      chart.update("none");
    },
  };
}

/** An empty bucket has no bar at all, not the shortest one. */
function heights(range: readonly Bucket[], histogram: Histogram, shares: boolean) {
  const whole = shares ? Number(histogram.count) / 100 : 1;
  return countsIn(range, histogram).map((count) => Number(count) / whole || null);
}
