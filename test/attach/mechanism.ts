import type { FeatureName } from "../../src/bpf/feature-reason.ts";
import { feature } from "../../src/bpf/features.ts";
import { loadable } from "../bpf/loadable.ts";

/** Whether tests that need it can run; the reason for skipping them is printed. */
export function works(name: FeatureName): boolean {
  const found = feature(name);
  if (!found.works) console.warn(`skipping tests that need ${name}: ${found.reason}`);
  return loadable && found.works;
}
