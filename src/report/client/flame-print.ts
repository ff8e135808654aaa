import {
  boxLabel,
  type FlamePicture,
  frameKind,
  labelFrom,
  rowHeight,
  topOfRow,
} from "./flame-canvas.ts";
import { cssValue } from "./theme.ts";

const namespace = "http://www.w3.org/2000/svg";
/** Of an 11 px monospaced letter, generously. */
const letter = 6.9;

let patterns = 0;

/** The picture as SVG: on paper a canvas would be blurred, and dark. */
export function flameSvg(picture: FlamePicture, label: string): SVGSVGElement {
  const { width, height, rows, runs, found } = picture;
  const svg = document.createElementNS(namespace, "svg");
  set(svg, { viewBox: `0 0 ${width} ${height * rowHeight}`, role: "img", "aria-label": label });
  svg.classList.add("printed");
  const stripes = picture.look.striped.size > 0 ? stripesIn(svg) : "none";
  for (const run of runs) {
    svg.append(box(topOfRow(picture, run.depth), run.x, run.width, "narrow"));
  }
  for (const [depth, row] of rows.entries()) {
    const y = topOfRow(picture, depth);
    for (const one of row) {
      const isMatch = found?.has(one.node.frame) ?? false;
      const kind = isMatch ? "match" : frameKind(picture, one.node);
      const width = one.width > 3 ? one.width - 1 : one.width;
      svg.append(box(y, one.x, width, kind));
      if (picture.look.striped.has(kind)) svg.append(striped(y, one.x, width, stripes));
      if (one.width < labelFrom) continue;
      const text = document.createElementNS(namespace, "text");
      set(text, { x: (one.x + 3).toFixed(1), y: y + 13 });
      text.classList.toggle("on-match", isMatch);
      text.textContent = boxLabel(picture, one, letter);
      svg.append(text);
    }
  }
  return svg;
}

function box(y: number, x: number, width: number, kind: string): SVGRectElement {
  const rect = rectangle(y, x, width);
  rect.classList.add(`flame-${kind}`);
  return rect;
}

function striped(y: number, x: number, width: number, stripes: string): SVGRectElement {
  const rect = rectangle(y, x, width);
  set(rect, { fill: stripes });
  return rect;
}

function rectangle(y: number, x: number, width: number): SVGRectElement {
  const rect = document.createElementNS(namespace, "rect");
  set(rect, { x: x.toFixed(1), y, width: width.toFixed(1), height: rowHeight - 1 });
  return rect;
}

/** Thin diagonal lines, to be laid over a colour: their name as a fill. A page may have several such pictures. */
function stripesIn(svg: SVGSVGElement): string {
  const id = `stripes-${++patterns}`;
  const tile = document.createElementNS(namespace, "pattern");
  set(tile, { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" });
  const lines = document.createElementNS(namespace, "path");
  set(lines, { d: "M-6 6l6-6M0 6l6-6M6 6l6-6", stroke: cssValue("--flame-stripe") });
  tile.append(lines);
  svg.append(tile);
  return `url(#${id})`;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
}
