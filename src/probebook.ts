/** What specs import from "probebook". */
export { count, enumerator, hist, max, min, sum } from "./spec/aggregate.ts";
export { anyOf, attachPoint, kernelFunction, span, tracepoint } from "./spec/attach.ts";
export type { PointEvent, SpanEvent, Stack } from "./spec/event.ts";
export { measure, probe } from "./spec/probe.ts";
