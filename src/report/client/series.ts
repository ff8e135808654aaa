import type { Recording, Row } from "../../recording/schema.ts";
import { choiceName, ofRun, rowsOfRun, runChoices } from "../joined/of-run.ts";
import { keyLabel } from "../key-text.ts";
import { drawable, drawnFirst, figureName } from "../measure.ts";
import { seriesOf } from "../series.ts";
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
  const numbers = drawable(recording);
  const main = drawnFirst(recording);
  if (!figure || !select || !heading || !box || main === undefined) return [];
  for (const details of figure.querySelectorAll("details")) details.open = false;
  const chart = linesChart(figure, recording);
  const choices = numbers.flatMap((shown) =>
    runChoices(recording).map(({ name }) => {
      return { shown, run: name, text: choiceName(figureName(shown), name) };
    }),
  );
  select.append(...choices.map(({ text }, index) => new Option(text, `${index}`)));
  select.value = String(choices.findIndex(({ text }) => text === figureName(main)));
  let chosen: ChosenRows | null = null;
  const show = () => {
    const all = { shown: main, run: null, text: figureName(main) };
    const { shown, run, text } = choices[Number(select.value)] ?? all;
    heading.textContent = `${text}, per interval`;
    const own = rowsOfRun(recording, rows, run);
    const named = chosen?.rows
      .flatMap((index) => rows[index] ?? [])
      .filter((row) => own.includes(row));
    const series = seriesOf(ofRun(recording, run), own, shown, named);
    const lines = series.lines.filter(({ others }) => !others || (chosen?.others ?? true));
    const name = `${text} over ${recording.intervals.length} intervals`;
    chart.show({ ...series, lines }, shown.unit, name);
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
