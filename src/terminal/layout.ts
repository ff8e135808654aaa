import type { Recording } from "../recording/schema.ts";
import type { Paint } from "./colour.ts";

/** How rows are laid out, whatever they show. */
export interface Layout {
  /** The terminal's width, to which long names are cut; null cuts nothing. */
  readonly columns: number | null;
  readonly paint: Paint;
}

/** What rows are shown by: their columns, the user's wishes, and the time in which they were collected. */
export type Shown = Pick<Recording, "keys" | "values" | "view" | "elapsed_ns">;
