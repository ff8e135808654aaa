import type { FlameBox, FlameRows, NarrowRun } from "../flame/layout.ts";
import { frameLabel } from "../flame/search.ts";
import type { FlameFrame } from "../flame/stacks.ts";
import type { FlameNode } from "../flame/tree.ts";
import { cssValue } from "./theme.ts";

/** CSS pixels. */
export const rowHeight = 18;
/** A narrower box has no room for a letter and its dots. */
export const labelFrom = 28;

/** How frames look, by what they are or by how they changed. */
export interface FlameLook {
  /** A colour of the style sheet: `--flame-KIND`. */
  readonly kindOf: (node: FlameNode, frames: readonly FlameFrame[]) => string;
  /** What stands behind a frame's name where there is room; empty or with a blank before it. */
  readonly noteOf: (node: FlameNode) => string;
  /** Kinds that are striped, so that they can be told without colours. */
  readonly striped: ReadonlySet<string>;
}

/** All that a picture of the flame graph depends on, but for the colours. */
export interface FlamePicture {
  readonly look: FlameLook;
  readonly frames: readonly FlameFrame[];
  readonly rows: FlameRows;
  readonly runs: readonly NarrowRun[];
  /** Of the whole tree: the picture's height stays while one zooms. */
  readonly height: number;
  readonly width: number;
  /** The root at the top. */
  readonly icicle: boolean;
  readonly zoomed: FlameNode;
  readonly found: ReadonlySet<number> | null;
  /** Where the keyboard is, if it is in the graph. */
  readonly cursor: FlameNode | null;
}

/** The top of a row, in CSS pixels. */
export function topOfRow({ height, icicle }: FlamePicture, depth: number): number {
  return rowHeight * (icicle ? depth : height - 1 - depth);
}

export function frameKind({ look, frames }: FlamePicture, node: FlameNode): string {
  return look.kindOf(node, frames);
}

/** The name as far as a box has room for it; letters are `letter` wide. */
export function boxLabel(picture: FlamePicture, { node, width }: FlameBox, letter: number): string {
  const frame = picture.frames[node.frame];
  const label = frame === undefined ? "all" : frameLabel(frame);
  const room = Math.floor((width - 6) / letter);
  const noted = `${label}${picture.look.noteOf(node)}`;
  if (noted.length <= room) return noted;
  const fits = label.length <= room ? label : (frame?.text ?? label);
  if (fits.length <= room) return fits;
  return room < 3 ? "" : `${[...fits].slice(0, room - 1).join("")}…`;
}

/** Draws the picture in the page's colours; `ratio` is canvas pixels per CSS pixel. */
export function paintFlame(
  canvas: HTMLCanvasElement,
  picture: FlamePicture,
  ratio = devicePixelRatio,
): void {
  const { width, height, rows, runs, zoomed, found, cursor } = picture;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * rowHeight * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height * rowHeight}px`;
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.scale(ratio, ratio);
  context.font = `11px ${cssValue("--mono")}`;
  context.textBaseline = "middle";
  const letter = context.measureText("m").width;
  const fill = new Map<string, string>();
  const fillOf = (kind: string) => {
    const colour = fill.get(kind) ?? cssValue(`--flame-${kind}`);
    fill.set(kind, colour);
    return colour;
  };
  const stripes = picture.look.striped.size > 0 ? stripesIn(context) : "transparent";
  const [ink, onMatch] = [cssValue("--flame-ink"), cssValue("--flame-on-match")];
  context.fillStyle = cssValue("--flame-narrow");
  for (const { depth, x, width } of runs) {
    context.fillRect(x, topOfRow(picture, depth), width, rowHeight - 1);
  }
  for (const [depth, row] of rows.entries()) {
    const top = topOfRow(picture, depth);
    for (const box of row) {
      const isMatch = found?.has(box.node.frame) ?? false;
      const kind = isMatch ? "match" : frameKind(picture, box.node);
      // What leads to the zoomed frame is wider than its share: it steps back.
      context.globalAlpha = depth < zoomed.depth ? 0.55 : found !== null && !isMatch ? 0.5 : 1;
      const width = box.width > 3 ? box.width - 1 : box.width;
      context.fillStyle = fillOf(kind);
      context.fillRect(box.x, top, width, rowHeight - 1);
      if (picture.look.striped.has(kind)) {
        context.fillStyle = stripes;
        context.fillRect(box.x, top, width, rowHeight - 1);
      }
      if (box.width < labelFrom) continue;
      context.globalAlpha = 1;
      context.fillStyle = isMatch
        ? onMatch
        : found === null && depth >= zoomed.depth
          ? ink
          : cssValue("--ink");
      context.fillText(
        boxLabel(picture, box, letter),
        box.x + 3,
        top + rowHeight / 2,
        box.width - 5,
      );
    }
  }
  context.globalAlpha = 1;
  const at = rows[cursor?.depth ?? -1]?.find(({ node }) => node === cursor);
  if (at === undefined) return;
  const top = topOfRow(picture, at.node.depth);
  for (const [colour, line] of [
    ["--paper", 4],
    ["--ink", 2],
  ] as const) {
    context.strokeStyle = cssValue(colour);
    context.lineWidth = line;
    context.strokeRect(at.x + 1, top + 1, Math.max(1, at.width - 3), rowHeight - 3);
  }
}

/** Thin diagonal lines, to be laid over a colour. */
function stripesIn(context: CanvasRenderingContext2D): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = 6;
  tile.height = 6;
  const pen = tile.getContext("2d");
  if (pen === null) return "transparent";
  pen.strokeStyle = cssValue("--flame-stripe");
  pen.beginPath();
  for (const x of [-6, 0, 6]) {
    pen.moveTo(x, 6);
    pen.lineTo(x + 6, 0);
  }
  pen.stroke();
  return context.createPattern(tile, "repeat") ?? "transparent";
}
