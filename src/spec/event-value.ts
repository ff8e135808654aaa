import { kernelValue } from "./kernel-value.ts";

/** The `e` that a spec's functions are called with. */
export function eventValue<Event>(): Event {
  return kernelValue({ kind: "event" }) as Event;
}
