import {
  boxLabel,
  type FlamePicture,
  frameKind,
  labelFrom,
  rowHeight,
  topOfRow,
} from "./flame-canvas.ts";

const namespace = "http://www.w3.org/2000/svg";
/** Of an 11 px monospaced letter, generously. */
const letter = 6.9;

/** The picture as SVG: on paper a canvas would be blurred, and dark. */
export function flameSvg(picture: FlamePicture, label: string): SVGSVGElement {
  const { width, height, rows, found } = picture;
  const svg = document.createElementNS(namespace, "svg");
  set(svg, { viewBox: `0 0 ${width} ${height * rowHeight}`, role: "img", "aria-label": label });
  svg.classList.add("printed");
  for (const [depth, row] of rows.entries()) {
    const y = topOfRow(picture, depth);
    for (const box of row) {
      const isMatch = found?.has(box.node.frame) ?? false;
      const rect = document.createElementNS(namespace, "rect");
      const wide = box.width > 3 ? box.width - 1 : box.width;
      set(rect, { x: box.x.toFixed(1), y, width: wide.toFixed(1), height: rowHeight - 1 });
      rect.classList.add(`flame-${isMatch ? "match" : frameKind(picture, box.node)}`);
      svg.append(rect);
      if (box.width < labelFrom) continue;
      const text = document.createElementNS(namespace, "text");
      set(text, { x: (box.x + 3).toFixed(1), y: y + 13 });
      text.classList.toggle("on-match", isMatch);
      text.textContent = boxLabel(picture, box, letter);
      svg.append(text);
    }
  }
  return svg;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
}
