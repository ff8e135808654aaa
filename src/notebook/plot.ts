import { printable } from "../recording/printable.ts";
import { inWords, quantity } from "../report/quantity.ts";
import type { ContentOf } from "./schema.ts";

/** A chart as it is drawn without scripts and on paper, in units of a picture 720 wide. */
export interface Plot {
  readonly viewBox: string;
  readonly ticks: readonly { readonly y: string; readonly textY: string; readonly label: string }[];
  readonly labels: readonly { readonly x: string; readonly y: string; readonly text: string }[];
  /** Classes are the colours of the style sheet, in the order of the series. */
  readonly bars: readonly {
    readonly x: string;
    readonly y: string;
    readonly width: string;
    readonly height: string;
    readonly className: string;
  }[];
  readonly lines: readonly { readonly path: string; readonly className: string }[];
}

type ChartContent = ContentOf<"chart">;

const [width, left, top, height] = [720, 70, 8, 190];
const plotWidth = width - left;
/** Of a character of the labels, about. */
const characterWidth = 6;

/** Null: there is nothing to draw. */
export function plot(chart: ChartContent): Plot | null {
  const { labels, series, type } = chart;
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  if (labels.length === 0 || values.length === 0) return null;
  const scale = scaleOf(chart, values);
  const y = (value: number) => top + height * (1 - scale.share(value));
  const step = plotWidth / labels.length;
  const place = (index: number) => left + step * (index + 0.5);
  const every = Math.ceil((longest(labels) * characterWidth + 12) / step);
  return {
    viewBox: `0 0 ${width} ${top + height + 24}`,
    ticks: scale.ticks.map((value) => ({
      y: y(value).toFixed(1),
      textY: (y(value) + 4).toFixed(1),
      label: inWords(quantity(value, printable(chart.unit), { nanoseconds: false })),
    })),
    labels: labels.flatMap((text, i) =>
      i % every === 0
        ? [{ x: place(i).toFixed(1), y: String(top + height + 17), text: printable(text) }]
        : [],
    ),
    bars: type === "bar" ? series.flatMap((one, s) => barsOf(one.values, s)) : [],
    lines:
      type === "line"
        ? series.map((one, s) => ({ path: pathOf(one.values), className: `line-${(s % 5) + 1}` }))
        : [],
  };

  function barsOf(own: ChartContent["series"][number]["values"], s: number): Plot["bars"] {
    const each = (step * 0.8) / series.length;
    return own.flatMap((value, i) => {
      if (value === null) return [];
      const x = place(i) - step * 0.4 + s * each;
      const from = y(Math.max(value, 0));
      return [
        {
          ...{ x: x.toFixed(1), y: from.toFixed(1), width: Math.max(each * 0.92, 0.5).toFixed(1) },
          height: Math.max(top + height - from, 0).toFixed(1),
          className: series.length === 1 ? "fill-bar" : `fill-${(s % 5) + 1}`,
        },
      ];
    });
  }

  function pathOf(own: ChartContent["series"][number]["values"]): string {
    let isDrawn = false;
    return own
      .map((value, i) => {
        const command = isDrawn ? "L" : "M";
        isDrawn = value !== null;
        return value === null ? "" : `${command}${place(i).toFixed(1)} ${y(value).toFixed(1)}`;
      })
      .join("");
  }
}

function longest(labels: readonly string[]): number {
  return Math.max(...labels.map((text) => Math.min(text.length, 24)));
}

interface Scale {
  /** Of the height, 0 to 1. */
  readonly share: (value: number) => number;
  readonly ticks: readonly number[];
}

function scaleOf({ logarithmic }: ChartContent, values: readonly number[]): Scale {
  const most = Math.max(...values, 0);
  if (!logarithmic) {
    const unit = niceStep(most || 1);
    const end = Math.ceil((most || 1) / unit) * unit;
    const ticks = Array.from({ length: Math.round(end / unit) + 1 }, (_, i) => i * unit);
    return { share: (value) => Math.max(0, value) / end, ticks };
  }
  const positive = values.filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...positive, most || 1)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(most || 1)));
  const every = Math.ceil((high - low) / 6);
  const ticks = Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, i) => {
    return 10 ** (low + i * every);
  });
  const share = (value: number) =>
    value <= 0 ? 0 : Math.max(0, (Math.log10(value) - low) / (high - low));
  return { share, ticks };
}

/** 1, 2 or 5 times a power of ten, of which three to six are as much as `most`. */
function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 3));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => most / step <= 6) ?? power;
}
