import { aboutOf } from "./about.ts";
import { type Caption, inner } from "./caption.ts";
import { paintFlame, rowHeight } from "./flame-canvas.ts";
import type { FlameGraph } from "./flame-graph.ts";
import { flameSvg } from "./flame-print.ts";
import { legendIn } from "./legend.ts";
import { inLight } from "./light.ts";
import { pngOf, svgOf } from "./picture.ts";
import type { Choice } from "./take.ts";
import { cssValue } from "./theme.ts";

/** The graph as it is shown, and all of its stacks. */
export function choicesOfFlame(
  place: Element,
  graph: Pick<FlameGraph, "picture">,
  folded: (() => string) | undefined,
): readonly Choice[] {
  return [
    { label: "PNG", ending: "png", make: () => inLight(() => png(place, graph)) },
    { label: "SVG", ending: "svg", make: () => inLight(() => svg(place, graph)) },
    ...(folded === undefined ? [] : choicesOfStacks(folded)),
  ];
}

function choicesOfStacks(folded: () => string): readonly Choice[] {
  const make = () => new Blob([folded()], { type: "text/plain" });
  return [
    { label: "All as folded stacks", ending: "folded", make },
    { label: "Copy all as folded stacks", text: folded },
  ];
}

function png(place: Element, graph: Pick<FlameGraph, "picture">): Promise<Blob> {
  const picture = graph.picture(inner.width);
  const canvas = document.createElement("canvas");
  paintFlame(canvas, picture, 2);
  return pngOf(canvas, captionOf(place), picture.height * rowHeight);
}

function svg(place: Element, graph: Pick<FlameGraph, "picture">): Blob {
  const picture = graph.picture(inner.width);
  const caption = captionOf(place);
  const height = picture.height * rowHeight;
  return svgOf(caption, height, (_, paper, { x, y }) => {
    const drawn = flameSvg(picture, caption.name);
    const size = {
      x,
      y,
      width: inner.width,
      height,
      "font-size": 11,
      "font-family": cssValue("--mono"),
    };
    for (const [name, value] of Object.entries(size)) drawn.setAttribute(name, `${value}`);
    for (const box of drawn.querySelectorAll("rect[class]")) {
      box.setAttribute("fill", cssValue(`--${box.getAttribute("class")}`));
    }
    for (const text of drawn.querySelectorAll("text")) {
      const isMatch = text.classList.contains("on-match");
      text.setAttribute("fill", cssValue(isMatch ? "--flame-on-match" : "--flame-ink"));
    }
    paper.append(drawn);
  });
}

function captionOf(place: Element): Caption {
  const name = place.querySelector(".graph")?.getAttribute("aria-label") ?? "";
  return { name, about: aboutOf(place), legend: legendIn(place) };
}
