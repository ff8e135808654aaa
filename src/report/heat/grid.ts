import type { Integer } from "../../recording/integer.ts";

/** Numbers in columns and rows, to be shown as colours. */
export interface Grid {
  /** Labels from the left. */
  readonly columns: readonly string[];
  /** Labels from the top. */
  readonly rows: readonly string[];
  /** Of each row from the left; null where nothing was counted. Averages need not be whole. */
  readonly cells: readonly (readonly (Integer | null)[])[];
}
