import { bucketRange } from "../../recording/buckets.ts";
import type { Column, Recording, Row } from "../../recording/schema.ts";
import { topOf } from "../../recording/value.ts";
import { histogramFacts } from "../distribution.ts";
import { histogramsOf, type NumberedHistogram } from "../histogram.ts";
import { keyLabel } from "../key-text.ts";
import type { Drawn } from "./drawn.ts";
import { drawHistogram, type HistogramChart } from "./histogram.ts";

/** Draws every figure that the page has a place for, on the same buckets within one column. */
export function drawDistributions(
  root: ParentNode,
  recording: Recording,
  all: readonly Row[],
): Drawn[] {
  const { shown: rows } = topOf(all, recording.view.top);
  return [...root.querySelectorAll<HTMLElement>(".distribution")].flatMap((section) => {
    const column = recording.values.find(({ name }) => name === section.dataset.column);
    if (column === undefined) return [];
    const shown = histogramsOf(rows, column.name);
    const range = bucketRange(
      shown.map(({ histogram }) => histogram),
      column,
    );
    const draw = (figure: Element, one: NumberedHistogram) =>
      drawHistogram(figure, { recording, column, range, shown: one });
    const charts = [...section.querySelectorAll<HTMLElement>(".histogram")].flatMap((figure) => {
      if (figure.classList.contains("chosen"))
        return drawChosen({ figure, recording, shown, column, draw });
      for (const details of figure.querySelectorAll("details")) details.open = false;
      const one = shown.find(({ number }) => String(number) === figure.dataset.number);
      return one === undefined ? [] : [draw(figure, one)];
    });
    offerLogarithm(section, charts);
    return charts.map(({ chart }) => chart);
  });
}

interface Choice {
  readonly figure: HTMLElement;
  readonly recording: Recording;
  readonly shown: readonly NumberedHistogram[];
  readonly column: Column;
  readonly draw: (figure: Element, one: NumberedHistogram) => HistogramChart;
}

/** The figure whose key the reader chooses, among those without a figure of their own. */
function drawChosen({ figure, recording, shown, column, draw }: Choice): HistogramChart[] {
  const select = figure.querySelector("select");
  const facts = figure.querySelector(".facts");
  const beside = figure.parentElement?.querySelectorAll<HTMLElement>(".histogram") ?? [];
  const drawn = new Set([...beside].map(({ dataset }) => dataset.number));
  const rest = shown.filter(({ number }) => !drawn.has(String(number)));
  const [first] = rest;
  if (select === null || facts === null || first === undefined) return [];
  select.append(
    ...rest.map(({ row }, index) => new Option(keyLabel(recording, row.key), `${index}`)),
  );
  const chart = draw(figure, first);
  const show = () => {
    const one = rest[Number(select.value)] ?? first;
    chart.show(one);
    facts.textContent = histogramFacts(recording, one, column);
  };
  select.addEventListener("change", show);
  show();
  return [chart];
}

function offerLogarithm(section: HTMLElement, charts: readonly HistogramChart[]): void {
  const box = section.querySelector<HTMLInputElement>(".logarithmic");
  box?.addEventListener("change", () => {
    for (const chart of charts) chart.logarithmic(box.checked);
  });
}
