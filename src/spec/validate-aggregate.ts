import type { Aggregate, Linear } from "./aggregate.ts";
import type { Position } from "./position.ts";
import { SpecError } from "./spec-error.ts";

/** What `lhist` and `quantiles` were asked for; throws SpecError where no buckets can give that. */
export function validateAggregate(
  name: string,
  { linear, error }: Aggregate,
  at: Position | undefined,
): void {
  if (linear !== undefined) validateLinear(name, linear, at);
  if (error !== undefined) validateError(name, error, at);
}

function validateLinear(name: string, linear: Linear, at: Position | undefined): void {
  const { min, max, step } = linear;
  for (const [option, value] of Object.entries({ min, max, step })) {
    if (typeof value === "number" && Number.isSafeInteger(value)) continue;
    throw new SpecError(
      `lhist's ${option} is ${describe(value)}, not a whole number below 2^53`,
      at,
      `Give constants: ${name}: lhist(value, { min: 0, max: 1000, step: 100 }).`,
    );
  }
  if (step < 1) throw new SpecError(`lhist's step is ${step}`, at, "It must be at least 1.");
  if (max <= min) {
    throw new SpecError(`lhist's max, ${max}, is not above its min, ${min}`, at, "Exchange them.");
  }
}

/** Types say so, but a spec runs whether or not they were checked. */
function describe(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (value === undefined) return "missing";
  return typeof value === "function" ? "a kernel value" : `a ${typeof value}`;
}

function validateError(name: string, error: number, at: Position | undefined): void {
  if (typeof error === "number" && error >= 1 / 128 && error <= 1 / 4) return;
  throw new SpecError(
    `quantiles' error is ${describe(error)}`,
    at,
    `From 1/4 to 1/128 are possible: ${name}: quantiles(value, { error: 1 / 64 }).`,
  );
}
