/** An entry of a picture's legend: a line, a box where it is thick, or nothing but its words. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly dash: readonly number[];
  /** CSS pixels. */
  readonly thick: number;
  /** The colour of the stripes over a box; "none" where it has none. */
  readonly stripes: string;
}

/** The entries of the legend in the page that can be seen there, in the colours of now. */
export function legendIn(place: Element): readonly LegendEntry[] {
  const items = [...place.querySelectorAll<HTMLElement>(".legend li")];
  return items.filter((item) => item.checkVisibility()).map(entryOf);
}

function entryOf(item: HTMLElement): LegendEntry {
  const label = item.textContent.trim();
  const mark = item.querySelector("svg > *");
  const over = item.querySelector(".stripes");
  const stripes = over === null ? "none" : getComputedStyle(over).stroke;
  if (mark === null) return { label, colour: "none", dash: [], thick: 0, stripes };
  const { fill, stroke, strokeDasharray } = getComputedStyle(mark);
  if (fill !== "none") return { label, colour: fill, dash: [], thick: 9, stripes };
  const dash = strokeDasharray.match(/[\d.]+/g) ?? [];
  return { label, colour: stroke, dash: dash.map(Number), thick: 1.8, stripes };
}
