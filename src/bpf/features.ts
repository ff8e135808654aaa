import { type FeatureName, featureReason, type Machine } from "./feature-reason.ts";
import { featureTests, Refusal } from "./feature-tests.ts";
import { thisMachine } from "./machine.ts";

export type Feature =
  | { readonly works: true }
  | {
      readonly works: false;
      /** A phrase without a full stop: which step the kernel refused, and why. */
      readonly reason: string;
    };

const known = new Map<FeatureName, Feature>();

/**
 * Whether the running kernel lets this process do something, found by doing it: a two-instruction
 * program is loaded and attached, then taken away. Kept for the life of the process. Throws UserError
 * only where libbpf is missing.
 */
export function feature(name: FeatureName): Feature {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = Object.freeze(test(name, thisMachine()));
  known.set(name, found);
  return found;
}

function test(name: FeatureName, machine: Machine): Feature {
  try {
    featureTests[name]();
    return { works: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { step, answer } = error;
    const reason = typeof answer === "string" ? answer : featureReason(name, step, answer, machine);
    return { works: false, reason };
  }
}
