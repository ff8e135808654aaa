import { Chart, type CoreChartOptions, DatasetController, Element } from "chart.js";
import { cssValue } from "./theme.ts";

/** A cell by its column and row; what stands in it if there is room. */
export interface CellPoint {
  readonly x: number;
  readonly y: number;
  /** Of the style sheet: 1 to 7. */
  readonly colour: number;
  readonly text: string;
}

declare module "chart.js" {
  interface ChartTypeRegistry {
    cells: {
      chartOptions: CoreChartOptions<"cells">;
      datasetOptions: object;
      defaultDataPoint: CellPoint;
      metaExtensions: object;
      parsedDataType: CellPoint;
      scales: "category";
    };
  }
}

class Cell extends Element<{ x: number; y: number }> {
  static id = "cell";
  width = 0;
  height = 0;

  inRange(x: number, y: number): boolean {
    return this.inXRange(x) && this.inYRange(y);
  }
  inXRange(x: number): boolean {
    return Math.abs(x - this.x) <= this.width / 2;
  }
  inYRange(y: number): boolean {
    return Math.abs(y - this.y) <= this.height / 2;
  }
  getCenterPoint() {
    return { x: this.x, y: this.y };
  }
}

/** Where a cell is of this width there is a line between it and the next. CSS pixels. */
const separate = 5;

/** Coloured cells on two category scales: chart.js' own parts do the rest. */
class CellsController extends DatasetController<"cells", Cell, Cell> {
  static id = "cells";
  static defaults = { dataElementType: "cell", parsing: false };
  static overrides = { interaction: { mode: "nearest", intersect: true } };

  override update(): void {
    const { data } = this._cachedMeta;
    this.updateElements(data, 0, data.length);
  }

  override updateElements(cells: Cell[], start: number, count: number): void {
    const { xScale, yScale } = this._cachedMeta;
    if (xScale === undefined || yScale === undefined) return;
    for (const [index, cell] of cells.slice(start, start + count).entries()) {
      const { x, y } = this.getParsed(start + index);
      const pixel = (scale: typeof xScale, at: number) => Math.round(scale.getPixelForValue(at));
      const [left, right] = [pixel(xScale, x - 0.5), pixel(xScale, x + 0.5)];
      const [top, bottom] = [pixel(yScale, y - 0.5), pixel(yScale, y + 0.5)];
      cell.x = (left + right) / 2;
      cell.y = (top + bottom) / 2;
      cell.width = Math.max(1, right - left);
      cell.height = Math.max(1, bottom - top);
    }
  }

  override draw(): void {
    const { ctx } = this.chart;
    const colours = Array.from({ length: 8 }, (_, colour) => cssValue(`--heat-${colour}`));
    const inks = colours.map(inkOn);
    ctx.save();
    ctx.font = `11px ${cssValue("--sans")}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    for (const [index, cell] of this._cachedMeta.data.entries()) {
      const { colour, text } = this.getParsed(index);
      const { x, y, width, height } = cell;
      const [inner, line] = [width > separate ? width - 1 : width, height > separate ? 1 : 0];
      ctx.fillStyle = colours[colour] ?? "";
      ctx.fillRect(x - width / 2, y - height / 2, inner, height - line);
      if (width < 36 || height < 14 || ctx.measureText(text).width > width - 8) continue;
      ctx.fillStyle = inks[colour] ?? "";
      ctx.fillText(text, x, y);
    }
    ctx.strokeStyle = cssValue("--ink");
    ctx.lineWidth = 2;
    for (const { active, x, y, width, height } of this._cachedMeta.data) {
      if (active) ctx.strokeRect(x - width / 2, y - height / 2, width, height);
    }
    ctx.restore();
  }
}

/** Black or white, whichever is read better on a colour `#rrggbb`. */
function inkOn(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => part ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? "#000" : "#fff";
}

Chart.register(CellsController, Cell);
