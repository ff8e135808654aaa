import type { Recording, Row } from "../../recording/schema.ts";
import { foldBelowInterrupt, hasInterrupts, mergeModules } from "../flame/fold.ts";
import { flameFigures, flameStacks } from "../flame/stacks.ts";
import { foundSentence, frameSentence } from "../flame/words.ts";
import { figureName } from "../measure.ts";
import type { Drawn } from "./drawn.ts";
import { type FlameState, flameGraph } from "./flame-graph.ts";

/** Draws the flame graph that `root` has a place for, and lets its tools act on it. */
export function drawFlame(root: ParentNode, recording: Recording, rows: readonly Row[]): Drawn[] {
  const place = root.querySelector<HTMLElement>(".flame");
  const element = place?.querySelector<HTMLElement>(".graph");
  const canvas = element?.querySelector("canvas");
  const figures = flameFigures(recording);
  const [first] = figures;
  if (!place || !element || !canvas || first === undefined) return [];

  const tool = <Kind extends Element>(name: string) =>
    place.querySelector<Kind>(`[data-tool=${name}]`);
  const isOn = (name: string) => tool(name)?.getAttribute("aria-pressed") === "true";
  const field = tool<HTMLInputElement>("search");
  const choice = tool<HTMLSelectElement>("figure");
  choice?.append(...figures.map((figure, index) => new Option(figureName(figure), `${index}`)));
  const figure = () => figures[Number(choice?.value)] ?? first;

  const graph = flameGraph(element, canvas, (state) => {
    const weighed = { figure: figure(), view: recording.view };
    setText(tool("frame"), frameSentence(weighed, state.stacks.frames, state));
    setText(tool("found"), foundSentence(weighed, state.tree, state.found));
    tool("reset")?.toggleAttribute("disabled", state.zoomed === state.tree);
    showLegend(place, state);
  });

  let recorded = flameStacks(recording, rows, figure());
  const show = () => {
    tool("interrupts")?.toggleAttribute("hidden", !hasInterrupts(recorded));
    const folded = isOn("interrupts") ? foldBelowInterrupt(recorded) : recorded;
    graph.show(isOn("modules") ? mergeModules(folded) : folded);
    graph.search(field?.value ?? "");
  };
  const offer = (name: string, act: () => void) =>
    tool(name)?.addEventListener("click", () => {
      tool(name)?.setAttribute("aria-pressed", String(!isOn(name)));
      act();
    });
  offer("icicle", () => graph.turn(isOn("icicle")));
  offer("modules", show);
  offer("interrupts", show);
  tool("reset")?.addEventListener("click", graph.reset);
  choice?.addEventListener("change", () => {
    recorded = flameStacks(recording, rows, figure());
    show();
  });
  field?.addEventListener("input", () => graph.search(field.value));
  field?.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") graph.next();
  });
  show();
  return [graph];
}

/** A live region speaks when it changes: the same text again is no change. */
function setText(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}

/** Only what the picture has. */
function showLegend(place: Element, { stacks, found, hasNarrow }: FlameState): void {
  const kinds = new Set<string>(stacks.frames.map(({ kind }) => kind));
  if (found !== null) kinds.add("match");
  if (hasNarrow) kinds.add("narrow");
  for (const item of place.querySelectorAll<HTMLElement>(".legend [data-kind]")) {
    item.hidden = !kinds.has(item.dataset.kind ?? "");
  }
}
