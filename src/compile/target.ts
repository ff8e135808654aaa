import { isGlob } from "../kernel/glob.ts";
import { type Point, showPoint } from "../spec/attach.ts";
import type { Position } from "../spec/position.ts";
import { SpecError } from "../spec/spec-error.ts";
import { UserError } from "../user-error.ts";
import type { Candidate, Target } from "./candidate.ts";
import { choiceOf, type Facts, type Mechanism, type MechanismChoice } from "./facts.ts";
import { functionCandidates } from "./target-function.ts";
import { timedCandidates } from "./target-timed.ts";
import { rawTracepointCandidates, tracepointCandidates } from "./target-tracepoint.ts";
import { usdtCandidates, userFunctionCandidates } from "./target-user.ts";

/** Whatever an attach point stands for, each by the best mechanism that this kernel has. */
export function findTargets(
  point: Point,
  facts: Facts,
  written: Position | undefined,
): readonly Target[] {
  const at = point.typed ? undefined : written;
  try {
    const sets = candidateSets(point, facts);
    const found = sets.map((candidates) => choose(point, candidates, facts));
    const targets = found.filter((one): one is Target => !("reasons" in one));
    // What a glob names beside what works is left out.
    const refused = found.find((one) => "reasons" in one);
    if (refused !== undefined && (targets.length === 0 || !hasGlob(point)))
      throw notHere(point, refused.reasons, at);
    return targets;
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof SpecError || at === undefined)
      throw error;
    throw new SpecError(error.message, at, error.advice);
  }
}

function candidateSets(point: Point, facts: Facts): Candidate[][] {
  switch (point.kind) {
    case "tracepoint":
      return tracepointCandidates(point, facts);
    case "rawTracepoint":
      return [rawTracepointCandidates(point, facts)];
    case "function":
      return functionCandidates(point, facts);
    case "userFunction":
      return userFunctionCandidates(point, facts);
    case "usdt":
      return usdtCandidates(point, facts);
    case "profile":
    case "interval":
    case "software":
    case "hardware":
    case "begin":
    case "end":
      return [timedCandidates(point, facts)];
  }
}

function hasGlob(point: Point): boolean {
  switch (point.kind) {
    case "tracepoint":
      return isGlob(point.category) || isGlob(point.name);
    case "function":
      return isGlob(point.pattern);
    case "userFunction":
      return isGlob(point.symbol);
    default:
      return false;
  }
}

type Rejected = Target["rejected"];

function choose(
  point: Point,
  candidates: readonly Candidate[],
  { only }: Facts,
): Target | { readonly reasons: Rejected } {
  const rejected: { mechanism: Mechanism; reason: string }[] = [];
  for (const { reason: refusal, ...candidate } of candidates) {
    const reason = isUnwanted(candidate.mechanism, only) ? `only ${only} was asked for` : refusal();
    if (reason === undefined) return { ...candidate, point, rejected };
    rejected.push({ mechanism: candidate.mechanism, reason });
  }
  return { reasons: rejected };
}

/** Where there is nothing to choose, the user's choice is about other attach points. */
function isUnwanted(mechanism: Mechanism, only: MechanismChoice | undefined): boolean {
  const choice = choiceOf(mechanism);
  return only !== undefined && choice !== undefined && choice !== only;
}

function notHere(point: Point, reasons: Rejected, at: Position | undefined): SpecError {
  return new SpecError(
    `${showPoint(point)} cannot be attached to on this kernel: ` +
      reasons.map(({ mechanism, reason }) => `${mechanism}: ${reason}`).join("; "),
    at,
    "`bun run doctor` tells what this kernel allows; `bun run lab` boots one that allows more.",
  );
}
