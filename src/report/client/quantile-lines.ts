import type { Plugin } from "chart.js";
import type { QuantileMark } from "../quantile-marks.ts";
import { cssValue } from "./theme.ts";

/** CSS pixels above the bars: two rows of labels. */
export const roomForLabels = 30;
const row = 12;

/** Shades where each quantile lies, with a bracket and its name above. */
export function quantileLines(marks: () => readonly QuantileMark[]): Plugin<"bar"> {
  return {
    id: "quantileLines",
    afterDatasetsDraw: ({ ctx, chartArea: { left, right, top, bottom }, scales }) => {
      const { x: axis } = scales;
      if (axis === undefined) return;
      const pixel = (bars: number) => axis.getPixelForValue(bars - 0.5);
      const taken = [left, left];
      ctx.save();
      ctx.font = `11px ${cssValue("--sans")}`;
      ctx.textBaseline = "bottom";
      for (const { label, from, to } of marks()) {
        // One value alone is still to be seen, and neighbours are apart.
        const width = Math.max(2, pixel(to) - pixel(from) - 2);
        const x = pixel(from) + 1;
        ctx.fillStyle = cssValue("--ink");
        ctx.globalAlpha = 0.12;
        ctx.fillRect(x, top, width, bottom - top);
        ctx.globalAlpha = 1;
        ctx.fillRect(x, top - 3, width, 2);
        const text = ctx.measureText(label).width;
        const start = Math.min(right - text, Math.max(left, x + width / 2 - text / 2));
        const at = start >= (taken[0] ?? 0) ? 0 : 1;
        taken[at] = start + text + 4;
        ctx.fillText(label, start, top - 4 - at * row);
      }
      ctx.restore();
    },
  };
}
