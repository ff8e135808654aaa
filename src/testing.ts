/** What tests of specs import from "probebook/testing". */
export { u64 } from "./model/given.ts";
export type { Enumerators } from "./model/labels.ts";
export type { ModelLoss as Loss } from "./model/loss.ts";
export type { Part } from "./model/part.ts";
export type { Simulation } from "./model/simulate.ts";
export {
  type EventAt,
  type Given,
  type SimulateOptions,
  simulate,
} from "./model/simulate-probe.ts";
export type { ModelRow as Row } from "./model/table.ts";
