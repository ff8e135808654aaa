import { boxAt, boxOf, flameRows, narrowRuns, neighbour } from "../flame/layout.ts";
import { type Found, search } from "../flame/search.ts";
import type { FlameStacks } from "../flame/stacks.ts";
import { type FlameNode, flameTree, heightOf } from "../flame/tree.ts";
import { nodeAt, wayTo } from "../flame/way.ts";
import type { Drawn } from "./drawn.ts";
import { type FlameLook, type FlamePicture, paintFlame, rowHeight } from "./flame-canvas.ts";
import { flameKey } from "./flame-key.ts";
import { flameSvg } from "./flame-print.ts";

/** One picture with its zoom, its search, and the frame where the reader is. */
export interface FlameGraph extends Drawn {
  /** Other stacks: all of them, from the root. */
  readonly show: (stacks: FlameStacks) => void;
  readonly search: (text: string) => void;
  /** Goes to the next match, in its row if it is drawn there, else zoomed. */
  readonly next: () => void;
  readonly turn: (icicle: boolean) => void;
  readonly reset: () => void;
  /** As it is now, of another width. */
  readonly picture: (width: number) => FlamePicture;
}

/** What is told to the tools around the graph. */
export interface FlameState {
  readonly stacks: FlameStacks;
  readonly tree: FlameNode;
  readonly zoomed: FlameNode;
  /** Pointed at, or where the keyboard is. */
  readonly node: FlameNode;
  readonly found: Found | null;
  readonly hasNarrow: boolean;
}

/** Of the printed picture, in CSS pixels; it is scaled to the paper. */
const paperWidth = 900;

/**
 * Draws in `canvas`, the only child of `graph`, which takes the keyboard; `tell` gets each change. `data-zoom` says
 * where it is zoomed to, and the event `zoomto` takes such a text: a page that is drawn again so keeps its zoom.
 */
export function flameGraph(
  graph: HTMLElement,
  canvas: HTMLCanvasElement,
  look: FlameLook,
  tell: (state: FlameState) => void,
): FlameGraph {
  let stacks: FlameStacks = { frames: [], stacks: [] };
  let tree = flameTree(stacks);
  let height = heightOf(stacks);
  let [zoomed, cursor]: [FlameNode, FlameNode] = [tree, tree];
  let found: Found | null = null;
  let icicle = false;

  const picture = (width: number): FlamePicture => {
    const rows = flameRows(zoomed, width);
    return {
      ...{ look, frames: stacks.frames, rows, height, width, icicle, zoomed },
      runs: narrowRuns(rows, zoomed, width),
      found: found?.frames ?? null,
      cursor: document.activeElement === graph ? cursor : null,
    };
  };
  let drawn = picture(1);
  const told = (node: FlameNode) =>
    tell({ stacks, tree, zoomed, node, found, hasNarrow: drawn.runs.length > 0 });
  const update = () => {
    // Nothing has a width inside closed details: the observer calls again when they open.
    if (graph.clientWidth === 0) return;
    drawn = picture(graph.clientWidth);
    paintFlame(canvas, drawn);
    told(cursor);
  };
  const visit = (node: FlameNode) => {
    cursor = node;
    update();
  };
  const zoom = (node: FlameNode) => {
    zoomed = node;
    graph.dataset.zoom = JSON.stringify(wayTo(node, stacks.frames));
    visit(node);
  };

  const under = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = canvas.getBoundingClientRect();
    const row = Math.floor((clientY - top) / rowHeight);
    return boxAt(drawn.rows, icicle ? row : height - 1 - row, clientX - left)?.node;
  };
  canvas.addEventListener("mousemove", (event) => {
    const node = under(event);
    canvas.classList.toggle("pointed", node !== undefined);
    if (node !== undefined) told(node);
  });
  canvas.addEventListener("mouseleave", () => told(cursor));
  canvas.addEventListener("click", (event) => {
    const node = under(event);
    if (node !== undefined) zoom(node);
  });
  graph.addEventListener("keydown", (event) => {
    const action = flameKey(event, icicle);
    if (action === null) return;
    event.preventDefault();
    if (action === "zoom") zoom(cursor);
    else if (action === "reset") zoom(tree);
    else if (action === "root") visit(tree);
    else visit(neighbour(drawn.rows, cursor, action) ?? cursor);
  });
  graph.addEventListener("zoomto", (event) => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== "string") return;
    const node = nodeAt(tree, stacks.frames, JSON.parse(event.detail));
    if (node !== zoomed) zoom(node);
  });
  graph.addEventListener("focus", update);
  graph.addEventListener("blur", update);
  const end = new AbortController();
  const { signal } = end;
  const print = () => {
    const printed = flameSvg(picture(paperWidth), graph.getAttribute("aria-label") ?? "");
    graph.replaceChildren(canvas, printed);
  };
  addEventListener("beforeprint", print, { signal });
  addEventListener("afterprint", () => graph.replaceChildren(canvas), { signal });
  const observer = new ResizeObserver(update);
  observer.observe(graph);

  return {
    show: (other) => {
      stacks = other;
      tree = flameTree(stacks);
      height = heightOf(stacks);
      found = null;
      zoom(tree);
    },
    search: (text) => {
      found = search(tree, stacks.frames, text);
      update();
    },
    next: () => {
      if (found === null || found.nodes.length === 0) return;
      const node = found.nodes[(found.nodes.indexOf(cursor) + 1) % found.nodes.length] ?? tree;
      if (boxOf(drawn.rows, node) === undefined) zoom(node);
      else visit(node);
    },
    turn: (on) => {
      icicle = on;
      update();
    },
    reset: () => zoom(tree),
    picture,
    update,
    destroy: () => {
      end.abort();
      observer.disconnect();
    },
  };
}
