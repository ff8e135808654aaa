import type { Chart, Plugin } from "chart.js";
import { fileName } from "../file-name.ts";
import { aboutOf } from "./about.ts";
import { type Caption, inner } from "./caption.ts";
import { legendIn } from "./legend.ts";
import { inLight } from "./light.ts";
import { choicesOfNumbers } from "./numbers.ts";
import { pngOf, svgOf } from "./picture.ts";
import { takeAway } from "./take.ts";

/** CSS pixels. */
const lowest = 280;

/** Each chart as a picture in light colours, with what it shows and where that was measured, and as its numbers. */
export const chartsTaken: Plugin = {
  id: "chartsTaken",
  afterInit: (chart) => {
    const frame = chart.canvas.parentElement;
    const figure = frame?.closest("figure");
    if (!frame || !figure) return;
    const name = () => frame.getAttribute("aria-label") ?? "chart";
    const file = () => `${aboutOf(frame).file}-${fileName(name(), "chart")}`;
    figure.append(
      takeAway("this chart", file, [
        { label: "PNG", ending: "png", make: () => picture(chart, name(), chartPng) },
        { label: "SVG", ending: "svg", make: () => picture(chart, name(), chartSvg) },
        ...choicesOfNumbers(chart.canvas),
      ]),
    );
  },
  afterDestroy: (chart) => {
    chart.canvas?.closest("figure")?.querySelector(":scope > .take")?.remove();
  },
};

/** What `make` makes of the chart while it is as large, as light and as sharp as pictures are. */
function picture<T>(chart: Chart, name: string, make: (chart: Chart, caption: Caption) => T): T {
  const shape = (devicePixelRatio: number | undefined, size: [number, number] | []) => {
    Object.assign(chart.options, { devicePixelRatio });
    chart.resize(...size);
    chart.update("none");
  };
  const before = chart.options.devicePixelRatio;
  const height = Math.max(lowest, chart.height);
  chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
  chart.setActiveElements([]);
  try {
    return inLight(() => {
      shape(2, [inner.width, height]);
      const figure = chart.canvas.closest("figure");
      const legend = figure === null ? [] : legendIn(figure);
      return make(chart, { name, about: aboutOf(chart.canvas), legend });
    });
  } finally {
    shape(before, []);
  }
}

function chartPng(chart: Chart, caption: Caption): Promise<Blob> {
  return pngOf(chart.canvas, caption, chart.height);
}

function chartSvg(chart: Chart, caption: Caption): Blob {
  return svgOf(caption, chart.height, (context) => {
    const metas = chart.getSortedVisibleDatasetMetas();
    // Lines in segments are drawn point by point; a Path2D could not be read.
    for (const { dataset } of metas) if (dataset) Object.assign(dataset.options, { segment: true });
    const own = chart.ctx;
    const drawOn = (ctx: CanvasRenderingContext2D) => {
      for (const one of [chart, ...Object.values(chart.scales)]) Object.assign(one, { ctx });
      for (const { controller } of metas) Object.assign(controller, { _ctx: ctx });
    };
    try {
      drawOn(context);
      chart.draw();
    } finally {
      drawOn(own);
    }
  });
}
