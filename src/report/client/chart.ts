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

/** A canvas with a name for those who do not see it, inside a frame that gives it its size. */
export function canvasIn(parent: Element, label: string): HTMLCanvasElement {
  const frame = document.createElement("div");
  frame.className = "canvas";
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  frame.append(canvas);
  parent.querySelector("figcaption, .plot")?.after(frame);
  return canvas;
}
