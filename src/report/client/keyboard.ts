import type { Chart, Plugin } from "chart.js";
import { nextSpot, type Spot } from "./spots.ts";

const listening = new WeakMap<Chart, AbortController>();

/**
 * Each chart's values by keyboard: its frame is focusable, arrows go from value to value and between series, Home and
 * End to the first and last, Escape leaves. What the tooltip shows is also said.
 */
export const valuesByKeyboard: Plugin = {
  id: "valuesByKeyboard",
  afterInit: (chart) => {
    const frame = chart.canvas.parentElement;
    if (frame === null) return;
    const said = document.createElement("output");
    said.className = "unseen";
    frame.append(said);
    const stop = new AbortController();
    listening.set(chart, stop);
    let at: Spot | null = null;
    const show = (spot: Spot | null) => {
      const active = spot === null ? [] : [spot];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.render();
      said.textContent = spot === null || !chart.tooltip ? "" : spoken(chart.tooltip);
    };
    const current = () => {
      const known = spotsOf(chart);
      return known.find(
        (spot) => spot.datasetIndex === at?.datasetIndex && spot.index === at.index,
      );
    };
    frame.addEventListener(
      "keydown",
      (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key === "Escape") return show(null);
        const next = nextSpot(spotsOf(chart), current() ?? null, event.key);
        if (next === null) return;
        event.preventDefault();
        at = next;
        show(next);
      },
      stop,
    );
    frame.addEventListener(
      "focus",
      () => {
        if (frame.matches(":focus-visible")) show(current() ?? null);
      },
      stop,
    );
    frame.addEventListener("blur", () => show(null), stop);
  },
  afterDestroy: (chart) => listening.get(chart)?.abort(),
};

/** Of a heat map as it stands; else a row for each series that is shown. */
function spotsOf(chart: Chart): Spot[] {
  return chart.data.datasets.flatMap(({ data }, datasetIndex) => {
    if (!chart.isDatasetVisible(datasetIndex)) return [];
    return [...data].flatMap((value, index): Spot[] => {
      const spot = { datasetIndex, index, column: index, row: datasetIndex };
      if (typeof value === "number") return Number.isNaN(value) ? [] : [spot];
      if (value === null || !("x" in value)) return [];
      return [{ ...spot, column: value.x ?? index, row: value.y ?? datasetIndex }];
    });
  });
}

function spoken(
  tooltip: Pick<NonNullable<Chart["tooltip"]>, "title" | "body" | "afterBody">,
): string {
  const { title, body, afterBody } = tooltip;
  return [...title, ...body.flatMap(({ lines }) => lines), ...afterBody].join(", ");
}
