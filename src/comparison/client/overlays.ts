import { bucketRange } from "../../recording/buckets.ts";
import type { Column } from "../../recording/schema.ts";
import type { Drawn } from "../../report/client/drawn.ts";
import { keyLabel } from "../../report/key-text.ts";
import {
  type HistogramPair,
  histogramColumns,
  histogramPairs,
  pairFacts,
} from "../distribution.ts";
import type { Both } from "../pairs.ts";
import { drawOverlay, type OverlayChart } from "./overlay.ts";

/** Draws every figure that the page has a place for, both recordings on the same buckets. */
export function drawOverlays(root: ParentNode, both: Both): readonly Drawn[] {
  return [...root.querySelectorAll<HTMLElement>(".distribution")].flatMap((section) => {
    const column = histogramColumns(both).find(({ name }) => name === section.dataset.column);
    if (column === undefined) return [];
    const pairs = histogramPairs(both.pairs, column.name);
    const charts = [...section.querySelectorAll<HTMLElement>(".histogram")].flatMap((figure) => {
      for (const details of figure.querySelectorAll("details")) details.open = false;
      if (figure.classList.contains("chosen")) return drawChosen(figure, pairs, both, column);
      const pair = pairs.find(({ number }) => String(number) === figure.dataset.number);
      return pair === undefined ? [] : [draw(figure, pair, both, column)];
    });
    offerChoices(section, charts);
    return charts.map(({ chart }) => chart);
  });
}

function draw(figure: Element, pair: HistogramPair, both: Both, column: Column): OverlayChart {
  const range = (one: HistogramPair) => bucketRange([one.first, one.second], column);
  return drawOverlay(figure, { recording: both.second, column, range, pair });
}

/** The figure whose key the reader chooses, among those without a figure of their own. */
function drawChosen(
  figure: HTMLElement,
  pairs: readonly HistogramPair[],
  both: Both,
  column: Column,
): readonly OverlayChart[] {
  const select = figure.querySelector("select");
  const facts = figure.querySelector(".facts");
  const beside = figure.parentElement?.querySelectorAll<HTMLElement>(".histogram") ?? [];
  const drawn = new Set([...beside].map(({ dataset }) => dataset.number));
  const rest = pairs.filter(({ number }) => !drawn.has(String(number)));
  const [first] = rest;
  if (select === null || facts === null || first === undefined) return [];
  select.append(...rest.map(({ key }, i) => new Option(keyLabel(both.second, key), `${i}`)));
  const chart = draw(figure, first, both, column);
  const show = () => {
    const one = rest[Number(select.value)] ?? first;
    chart.show(one);
    facts.textContent = pairFacts(one);
  };
  select.addEventListener("change", show);
  show();
  return [chart];
}

function offerChoices(section: HTMLElement, charts: readonly OverlayChart[]): void {
  const shares = section.querySelector<HTMLSelectElement>("[data-tool=heights]");
  const logarithm = section.querySelector<HTMLInputElement>(".logarithmic");
  shares?.addEventListener("change", () => {
    for (const chart of charts) chart.asShares(shares.value === "share");
  });
  logarithm?.addEventListener("change", () => {
    for (const chart of charts) chart.logarithmic(logarithm.checked);
  });
}
