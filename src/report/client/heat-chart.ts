import "./cells.ts";
import type { Grid } from "../heat/grid.ts";
import { type Level, levelOf, levelsOf } from "../heat/levels.ts";
import { heatClass } from "../heat/strips.ts";
import { Chart, canvasIn, nameCanvas, scaleColours } from "./chart.ts";
import type { Drawn } from "./drawn.ts";
import { startCell } from "./numbers.ts";
import { swatch } from "./swatch.ts";
import { cssColour } from "./theme.ts";

/** A grid, and how it speaks. */
export interface ShownGrid {
  readonly grid: Grid;
  readonly name: string;
  readonly title: (column: number, row: number) => string;
  readonly lines: (column: number, row: number) => string[];
  /** In a cell that has room for it. */
  readonly text: (column: number, row: number) => string;
  readonly levelText: (level: Level) => string;
  /** What the colours count: `events`. */
  readonly measure: string;
}

export interface HeatChart extends Drawn {
  readonly show: (shown: ShownGrid) => void;
}

/** Draws grids in `parent`, with a legend below. */
export function heatChart(parent: Element): HeatChart {
  const canvas = canvasIn(parent, "", () => {
    const { columns = [], rows = [], cells = [] } = current?.grid ?? {};
    return [
      [current?.measure ?? "", ...columns.map(startCell)],
      ...rows.map((row, y) => [row, ...(cells[y] ?? [])]),
    ];
  });
  const frame = canvas.parentElement;
  const legend = document.createElement("ul");
  legend.className = "legend drawn";
  frame?.after(legend);
  let current: ShownGrid | null = null;
  const chart = new Chart<"cells">(canvas, {
    type: "cells",
    data: { labels: [], datasets: [{ data: [] }] },
    options: {
      scales: {
        x: {
          ...{ type: "category", offset: true, ...scaleColours(), grid: { display: false } },
          ticks: { color: cssColour("--muted"), maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          ...{ type: "category", offset: true, ...scaleColours(), grid: { display: false } },
          ticks: {
            color: cssColour("--muted"),
            autoSkipPadding: 0,
            callback: (_, row) => shortened(current?.grid.rows[row] ?? "", canvas.clientWidth),
          },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => current?.title(...placeOf(item)) ?? "",
            label: (item) => current?.lines(...placeOf(item)) ?? [],
          },
        },
      },
    },
  });
  return {
    show: (shown) => {
      current = shown;
      const { grid, name, text, levelText } = shown;
      const levels = levelsOf(grid);
      nameCanvas(canvas, name);
      if (frame !== null) frame.style.height = `${heightOf(grid)}px`;
      const heading = document.createElement("li");
      heading.textContent = shown.measure;
      const entry = (level: Level) => swatch("box", heatClass(level.colour), levelText(level));
      legend.replaceChildren(heading, ...levels.map(entry));
      chart.data.datasets = [{ data: cellsOf(grid, levels, text) }];
      Object.assign(chart.options.scales?.x ?? {}, { labels: [...grid.columns] });
      Object.assign(chart.options.scales?.y ?? {}, { labels: [...grid.rows] });
      chart.resize();
      chart.update("none");
    },
    update: (mode) => chart.update(mode),
    destroy: () => chart.destroy(),
  };
}

function placeOf(item: { readonly raw: unknown } | undefined): [column: number, row: number] {
  const raw = item?.raw;
  if (typeof raw !== "object" || raw === null || !("x" in raw && "y" in raw)) return [-1, -1];
  return [Number(raw.x), Number(raw.y)];
}

/** What has no colour has no cell. */
function cellsOf({ cells }: Grid, levels: readonly Level[], text: ShownGrid["text"]) {
  return cells.flatMap((row, y) =>
    row.flatMap((number, x) => {
      const level = levelOf(levels, number);
      return level === null ? [] : [{ x, y, colour: level.colour, text: text(x, y) }];
    }),
  );
}

/** CSS pixels: few rows are as high as a line of text, many share the height of a picture. */
function heightOf({ rows: { length } }: Grid): number {
  return 40 + Math.min(22 * length, Math.max(320, Math.min(16 * length, 420), 4 * length));
}

/** A label takes at most about a third of the picture. */
function shortened(label: string, width: number): string {
  const letters = Math.max(12, Math.floor(width / 20));
  const all = [...label];
  return all.length <= letters ? label : `${all.slice(0, letters - 1).join("")}…`;
}
