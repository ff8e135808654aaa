import { figuresOf } from "../../recording/figure.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { keyLabel } from "../key-text.ts";
import { figureName, isNumeric, mainNumber } from "../measure.ts";
import { seriesOf } from "../series.ts";
import { canvasIn, nameCanvas } from "./chart.ts";
import type { Drawn } from "./drawn.ts";
import { linesChart } from "./lines.ts";
import { type ChosenRows, rowChoice } from "./row-choice.ts";

/** Rows in the list to choose from. */
const offered = 500;

/** Draws over the intervals the measure and the rows that the reader chooses; the main and the first ones first. */
export function drawSeries(root: ParentNode, recording: Recording, rows: readonly Row[]): Drawn[] {
  const section = root.querySelector(".series");
  const figure = section?.querySelector("figure");
  const select = section?.querySelector("select");
  const heading = section?.querySelector(".measured");
  const box = section?.querySelector<HTMLInputElement>(".logarithmic");
  const numbers = recording.values.filter(isNumeric).flatMap(figuresOf);
  const main = mainNumber(recording) ?? numbers[0];
  if (!figure || !select || !heading || !box || main === undefined) return [];
  for (const details of figure.querySelectorAll("details")) details.open = false;
  const canvas = canvasIn(figure, "");
  const chart = linesChart(canvas, recording);
  select.append(...numbers.map((shown, index) => new Option(figureName(shown), `${index}`)));
  select.value = String(numbers.findIndex((shown) => figureName(shown) === figureName(main)));
  let chosen: ChosenRows | null = null;
  const show = () => {
    const shown = numbers[Number(select.value)] ?? main;
    heading.textContent = `${figureName(shown)}, per interval`;
    nameCanvas(canvas, `${figureName(shown)} over ${recording.intervals.length} intervals`);
    const named = chosen?.rows.flatMap((index) => rows[index] ?? []);
    const series = seriesOf(recording, rows, shown, named);
    const lines = series.lines.filter(({ others }) => !others || (chosen?.others ?? true));
    chart.show({ ...series, lines }, shown.unit);
  };
  select.addEventListener("change", show);
  box.addEventListener("change", () => chart.logarithmic(box.checked));
  if (rows.length > 1) {
    const labels = rows.slice(0, offered).map(({ key }) => keyLabel(recording, key));
    chart.legend.after(
      rowChoice(labels, (now) => {
        chosen = now;
        show();
      }),
    );
  }
  show();
  return [chart];
}
