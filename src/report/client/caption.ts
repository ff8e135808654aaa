import type { About } from "./about.ts";
import type { LegendEntry } from "./legend.ts";
import { cssValue } from "./theme.ts";

/** What stands above and below a picture that leaves the page. */
export interface Caption {
  readonly name: string;
  readonly about: About;
  readonly legend: readonly LegendEntry[];
}

/** CSS pixels: of a picture, and around it. */
export const inner = { width: 800 };
const [margin, head, legendRow, swatch] = [16, 52, 18, 28];

export function outer({ legend }: Caption, height: number) {
  const rows = (inRows(legend).at(-1)?.row ?? -1) + 1;
  const foot = rows === 0 ? 0 : rows * legendRow + 8;
  return { width: inner.width + 2 * margin, height: head + height + foot + 2 * margin };
}

const ruler = document.createElement("canvas").getContext("2d");

/** Entries beside each other as long as there is room. */
function inRows(legend: readonly LegendEntry[]) {
  if (ruler !== null) ruler.font = small();
  let [x, row] = [0, 0];
  return legend.map((entry) => {
    const before = entry.thick === 0 ? 0 : swatch + 8;
    const width = before + (ruler?.measureText(entry.label).width ?? inner.width) + 20;
    if (x > 0 && x + width > inner.width) [x, row] = [0, row + 1];
    const place = { entry, x, row, before };
    x += width;
    return place;
  });
}

function small(): string {
  return `11px ${cssValue("--sans")}`;
}

/** Where the picture itself begins. */
export const origin = { x: margin, y: margin + head };

/** White paper, what it shows and where that was measured; below a picture of this height its legend. */
export function drawCaption(
  context: CanvasRenderingContext2D,
  caption: Caption,
  height: number,
): void {
  const { name, about, legend } = caption;
  const size = outer(caption, height);
  const write = (text: string, x: number, y: number, font: string, colour: string) => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(fitted(context, text, size.width - x - margin), x, y);
  };
  context.save();
  context.fillStyle = "#fff";
  context.fillRect(0, 0, size.width, size.height);
  context.textBaseline = "alphabetic";
  write(name, margin, margin + 12, `600 14px ${cssValue("--sans")}`, cssValue("--ink"));
  write(about.title, margin, margin + 29, small(), cssValue("--muted"));
  write(about.place, margin, margin + 43, small(), cssValue("--muted"));
  for (const { entry, x, row, before } of inRows(legend)) {
    const [left, y] = [margin + x, origin.y + height + 8 + (row + 0.5) * legendRow];
    if (entry.thick > 0) drawSwatch(context, entry, left, y);
    write(entry.label, left + before, y + 4, small(), cssValue("--ink"));
  }
  context.restore();
}

function drawSwatch(
  context: CanvasRenderingContext2D,
  { colour, dash, thick, stripes }: LegendEntry,
  x: number,
  y: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = thick;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + swatch, y);
  context.stroke();
  if (stripes === "none") return;
  context.strokeStyle = stripes;
  context.lineWidth = 1;
  context.beginPath();
  for (let left = x; left + thick <= x + swatch; left += 6) {
    context.moveTo(left, y + thick / 2);
    context.lineTo(left + thick, y - thick / 2);
  }
  context.stroke();
}

/** As much of a text as has room, by code points. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && context.measureText(`${letters.join("")}…`).width > width) {
    letters.splice(-Math.ceil(letters.length / 20));
  }
  return `${letters.join("")}…`;
}
