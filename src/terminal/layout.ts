import type { Paint } from "./colour.ts";

/** How rows are laid out, whatever they show. */
export interface Layout {
  /** The terminal's width, to which long names are cut; null cuts nothing. */
  readonly columns: number | null;
  readonly paint: Paint;
}
