/** What specs import from "probebook". */
import { complainOfUncaught } from "./cli/complain.ts";

export {
  avg,
  count,
  distinct,
  enumerator,
  first,
  hist,
  last,
  lhist,
  max,
  min,
  quantiles,
  rate,
  stats,
  sum,
} from "./spec/aggregate.ts";
export { anyOf, span } from "./spec/attach.ts";
export {
  fentry,
  fexit,
  kernelFunction,
  kernelFunctionReturn,
  kprobe,
  kretprobe,
  rawTracepoint,
  syscall,
  syscallReturn,
  tracepoint,
} from "./spec/attach-kernel.ts";
export { attachPoint } from "./spec/attach-point.ts";
export { begin, end, hardware, interval, profile, software } from "./spec/attach-timed.ts";
export { uprobe, uretprobe, usdt } from "./spec/attach-user.ts";
export type {
  Elements,
  PointEvent,
  Pointer,
  PointerTo,
  SpanEvent,
  Stack,
  Struct,
} from "./spec/event.ts";
export {
  cast,
  cgroupPath,
  constant,
  containerOf,
  ip,
  log2,
  ntohl,
  ntohs,
  perCpu,
  symbol,
  syscallName,
  text,
  userSymbol,
  userText,
  variable,
} from "./spec/functions.ts";
export type * from "./spec/kernel-types.ts";
export { measure } from "./spec/measure.ts";
export { probe } from "./spec/probe.ts";
export { state } from "./spec/state.ts";

// A test's runner has its own way with errors.
if (process.env.NODE_ENV !== "test") complainOfUncaught();
