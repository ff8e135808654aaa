/** What notebooks import from "probebook/notebook". */
import { complainOfUncaught } from "./cli/complain.ts";

export type {
  Cells,
  ChartOptions,
  LabGuest,
  PartOptions,
  RunOptions,
  ShellResult,
  Shown,
  Side,
  TableOptions,
} from "./notebook/cells.ts";
export type { Average, Distribution, Stats } from "./notebook/figures.ts";
export type { Measured, Rows } from "./notebook/measured.ts";
export { notebook } from "./notebook/notebook.ts";
export type { Part } from "./notebook/part.ts";
export { ms, number, percent, time, us } from "./notebook/units.ts";

// A test's runner has its own way with errors.
if (process.env.NODE_ENV !== "test") complainOfUncaught();
