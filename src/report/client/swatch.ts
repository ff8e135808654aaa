const namespace = "http://www.w3.org/2000/svg";

/** An entry of a legend: a filled box, or a line, in a class of the style sheet, and what it stands for. */
export function swatch(kind: "box" | "line", className: string, text: string): HTMLLIElement {
  const svg = document.createElementNS(namespace, "svg");
  const mark = document.createElementNS(namespace, "path");
  svg.setAttribute("viewBox", "0 0 24 8");
  svg.setAttribute("aria-hidden", "true");
  mark.setAttribute("d", kind === "box" ? "M0 0H24V8H0z" : "M0 4H24");
  mark.setAttribute("class", className);
  svg.append(mark);
  const item = document.createElement("li");
  item.append(svg, text);
  return item;
}
