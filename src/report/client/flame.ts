import type { Recording, Row } from "../../recording/schema.ts";
import { foldBelowInterrupt, hasInterrupts, mergeModules } from "../flame/fold.ts";
import { boxAt, boxOf, flameRows, narrowRuns, neighbour } from "../flame/layout.ts";
import { type Found, search } from "../flame/search.ts";
import { flameFigures, flameStacks } from "../flame/stacks.ts";
import { type FlameNode, flameTree, heightOf } from "../flame/tree.ts";
import { foundSentence, frameSentence } from "../flame/words.ts";
import { figureName } from "../measure.ts";
import type { Chart } from "./chart.ts";
import { type FlamePicture, paintFlame, rowHeight } from "./flame-canvas.ts";
import { flameKey } from "./flame-key.ts";
import { flameSvg } from "./flame-print.ts";

/** Draws the flame graph that `root` has a place for, with its tools for mouse and keyboard. */
export function drawFlame(
  root: ParentNode,
  recording: Recording,
  rows: readonly Row[],
): Pick<Chart, "update">[] {
  const place = root.querySelector<HTMLElement>(".flame");
  const graph = place?.querySelector<HTMLElement>(".graph");
  const canvas = graph?.querySelector("canvas");
  const figures = flameFigures(recording);
  const [first] = figures;
  if (!place || !graph || !canvas || first === undefined) return [];

  const tool = <Kind extends Element>(name: string) =>
    place.querySelector<Kind>(`[data-tool=${name}]`);
  const say = (name: string, text: string) => {
    const output = tool(name);
    if (output !== null) output.textContent = text;
  };
  const legend = (kind: string, isShown: boolean) =>
    place.querySelector(`.legend [data-kind=${kind}]`)?.toggleAttribute("hidden", !isShown);
  const isOn = (name: string) => tool(name)?.getAttribute("aria-pressed") === "true";

  const choice = tool<HTMLSelectElement>("figure");
  choice?.append(...figures.map((figure, index) => new Option(figureName(figure), `${index}`)));
  const field = tool<HTMLInputElement>("search");
  const weighed = () => ({ figure: figures[Number(choice?.value)] ?? first, view: recording.view });

  let recorded = flameStacks(recording, rows, first);
  let stacks = recorded;
  let tree = flameTree({ frames: [], stacks: [] });
  let height = heightOf(tree);
  let zoomed = tree;
  let cursor = tree;
  let found: Found | null = null;
  let drawn = flameRows(zoomed, 1);

  const picture = (): FlamePicture => ({
    ...{ frames: stacks.frames, rows: drawn, height, zoomed, icicle: isOn("icicle") },
    runs: narrowRuns(drawn, zoomed, graph.clientWidth),
    width: graph.clientWidth,
    found: found?.frames ?? null,
    cursor: document.activeElement === graph ? cursor : null,
  });
  const paint = () => {
    if (graph.clientWidth === 0) return;
    drawn = flameRows(zoomed, graph.clientWidth);
    const now = picture();
    paintFlame(canvas, now);
    legend("narrow", now.runs.length > 0);
    legend("match", found !== null);
  };
  const tell = (node: FlameNode) =>
    say("frame", frameSentence(weighed(), stacks.frames, { node, tree, zoomed }));
  const visit = (node: FlameNode) => {
    cursor = node;
    tell(node);
    paint();
  };
  const zoom = (node: FlameNode) => {
    zoomed = node;
    tool<HTMLButtonElement>("reset")?.toggleAttribute("disabled", node === tree);
    visit(node);
  };
  const find = () => {
    found = search(tree, stacks.frames, field?.value ?? "");
    say("found", foundSentence(weighed(), tree, found));
    paint();
  };
  const build = () => {
    stacks = recorded;
    tool("interrupts")?.toggleAttribute("hidden", !hasInterrupts(stacks));
    if (isOn("interrupts")) stacks = foldBelowInterrupt(stacks);
    if (isOn("modules")) stacks = mergeModules(stacks);
    tree = flameTree(stacks);
    height = heightOf(tree);
    zoom(tree);
    find();
  };

  for (const name of ["icicle", "modules", "interrupts"]) {
    tool(name)?.addEventListener("click", () => {
      tool(name)?.setAttribute("aria-pressed", String(!isOn(name)));
      if (name === "icicle") paint();
      else build();
    });
  }
  choice?.addEventListener("change", () => {
    recorded = flameStacks(recording, rows, weighed().figure);
    build();
  });
  tool("reset")?.addEventListener("click", () => zoom(tree));
  field?.addEventListener("input", find);
  field?.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter" || found === null || found.nodes.length === 0) return;
    const next = found.nodes[(found.nodes.indexOf(cursor) + 1) % found.nodes.length] ?? tree;
    if (boxOf(drawn, next) === undefined) zoomed = next;
    zoom(zoomed);
    visit(next);
  });

  const nodeUnder = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = canvas.getBoundingClientRect();
    const row = Math.floor((clientY - top) / rowHeight);
    return boxAt(drawn, isOn("icicle") ? row : height - 1 - row, clientX - left)?.node;
  };
  canvas.addEventListener("mousemove", (event) => {
    const node = nodeUnder(event);
    canvas.classList.toggle("pointed", node !== undefined);
    if (node !== undefined) tell(node);
  });
  canvas.addEventListener("mouseleave", () => tell(cursor));
  canvas.addEventListener("click", (event) => {
    const node = nodeUnder(event);
    if (node !== undefined) zoom(node);
  });
  graph.addEventListener("keydown", (event) => {
    const action = flameKey(event, isOn("icicle"));
    if (action === null) return;
    event.preventDefault();
    if (action === "zoom") zoom(cursor);
    else if (action === "reset") zoom(tree);
    else if (action === "root") visit(tree);
    else visit(neighbour(drawn, cursor, action) ?? cursor);
  });
  graph.addEventListener("focus", paint);
  graph.addEventListener("blur", paint);
  addEventListener("beforeprint", () => {
    graph.querySelector(".printed")?.remove();
    graph.append(flameSvg(picture(), graph.getAttribute("aria-label") ?? ""));
  });
  addEventListener("afterprint", () => graph.querySelector(".printed")?.remove());
  new ResizeObserver(paint).observe(graph);

  for (const kind of ["kernel", "module", "user", "key"]) {
    legend(
      kind,
      stacks.frames.some((frame) => frame.kind === kind),
    );
  }
  build();
  return [{ update: paint }];
}
