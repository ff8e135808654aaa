import { foldBelowInterrupt, hasInterrupts, mergeModules } from "../flame/fold.ts";
import type { FlameStacks } from "../flame/stacks.ts";
import { aboutOf } from "./about.ts";
import type { Drawn } from "./drawn.ts";
import type { FlameLook } from "./flame-canvas.ts";
import { type FlameState, flameGraph } from "./flame-graph.ts";
import { choicesOfFlame } from "./flame-taken.ts";
import { takeAway } from "./take.ts";

/** What a flame graph is of, and what is said of it. */
export interface FlameSource {
  /** What may be a frame's width, each by its name; the first is shown. */
  readonly widths: readonly string[];
  /** Of the chosen width: its stacks, how they look, and the sentences below and beside the search. */
  readonly stacksOf: (width: number) => FlameStacks;
  readonly look: FlameLook;
  readonly frameSentence: (width: number, state: FlameState) => string;
  readonly foundSentence: (width: number, state: FlameState) => string;
  /** The legend's entries, but for those of any graph. */
  readonly kindsIn: (state: FlameState) => Iterable<string>;
  /** All stacks in the folded format, where there is one. */
  readonly folded?: () => string;
}

/** Draws the flame graph that `root` has a place for, and lets its tools act on it. */
export function drawFlame(root: ParentNode, source: FlameSource): Drawn[] {
  const place = root.querySelector<HTMLElement>(".flame");
  const element = place?.querySelector<HTMLElement>(".graph");
  const canvas = element?.querySelector("canvas");
  if (!place || !element || !canvas || source.widths.length === 0) return [];

  const tool = <Kind extends Element>(name: string) =>
    place.querySelector<Kind>(`[data-tool=${name}]`);
  const isOn = (name: string) => tool(name)?.getAttribute("aria-pressed") === "true";
  const field = tool<HTMLInputElement>("search");
  const choice = tool<HTMLSelectElement>("figure");
  choice?.append(...source.widths.map((name, index) => new Option(name, `${index}`)));
  const width = () => Number(choice?.value ?? 0);

  const graph = flameGraph(element, canvas, source.look, (state) => {
    setText(tool("frame"), source.frameSentence(width(), state));
    setText(tool("found"), source.foundSentence(width(), state));
    tool("reset")?.toggleAttribute("disabled", state.zoomed === state.tree);
    showLegend(place, source, state);
  });

  let recorded = source.stacksOf(width());
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
    recorded = source.stacksOf(width());
    show();
  });
  field?.addEventListener("input", () => graph.search(field.value));
  field?.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") graph.next();
  });
  show();
  place.append(
    takeAway(
      "this flame graph",
      () => `${aboutOf(place).file}-flame`,
      choicesOfFlame(place, graph, source.folded),
    ),
  );
  return [graph];
}

/** A live region speaks when it changes: the same text again is no change. */
function setText(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}

/** Only what the picture has. */
function showLegend(place: Element, source: FlameSource, state: FlameState): void {
  const kinds = new Set(source.kindsIn(state));
  if (state.found !== null) kinds.add("match");
  if (state.hasNarrow) kinds.add("narrow");
  for (const item of place.querySelectorAll<HTMLElement>(".legend [data-kind]")) {
    item.hidden = !kinds.has(item.dataset.kind ?? "");
  }
}
