import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
} from "chart.js";
import { chartsTaken } from "./chart-taken.ts";
import { valuesByKeyboard } from "./keyboard.ts";
import { keepNumbers, type Numbers } from "./numbers.ts";
import { cssColour, cssValue } from "./theme.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
  valuesByKeyboard,
  chartsTaken,
);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.plugins.tooltip.usePointStyle = true;
Chart.defaults.plugins.tooltip.boxPadding = 5;
Chart.defaults.font = { family: cssValue("--sans"), size: 11 };

export { Chart };

/** Grid and ticks of a scale in the page's colours, with few and whole ticks. */
export function scaleColours() {
  return {
    grid: { color: cssColour("--rule") },
    border: { display: false },
    ticks: { color: cssColour("--muted"), maxTicksLimit: 5 },
  };
}

/** A canvas for what has these numbers, inside a frame that gives it its size, its name, and the keyboard (keyboard.ts). */
export function canvasIn(parent: Element, label: string, numbers: Numbers): HTMLCanvasElement {
  const frame = document.createElement("div");
  frame.className = "canvas";
  frame.tabIndex = 0;
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-roledescription", "chart");
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  frame.append(canvas);
  keepNumbers(canvas, numbers);
  nameCanvas(canvas, label);
  parent.querySelector("figcaption, .plot")?.after(frame);
  return canvas;
}

/** What those hear who do not see it. */
export function nameCanvas(canvas: HTMLCanvasElement, label: string): void {
  canvas.parentElement?.setAttribute("aria-label", label);
}
