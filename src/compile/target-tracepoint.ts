import { isGlob } from "../kernel/glob.ts";
import type { Tracepoint } from "../kernel/tracepoints.ts";
import type { Point } from "../spec/attach.ts";
import { UserError } from "../user-error.ts";
import type { Argument, Arguments } from "./argument.ts";
import { type Candidate, plain } from "./candidate.ts";
import type { Facts } from "./facts.ts";
import { classicCandidate } from "./target-classic.ts";
import { syscallCandidates } from "./target-syscall.ts";

/** Each needs a program of its own. */
const MOST_TRACEPOINTS = 256;

export function tracepointCandidates(
  { category, name }: Point & { kind: "tracepoint" },
  facts: Facts,
): Candidate[][] {
  if (category === "syscalls") return syscallCandidates(name, facts);
  const names =
    isGlob(category) || isGlob(name)
      ? facts.kernel.tracepoints(category, name)
      : [`${category}:${name}`];
  if (names.length > MOST_TRACEPOINTS)
    throw new UserError(`${names.length} tracepoints match ${category}:${name}`, {
      advice: `At most ${MOST_TRACEPOINTS} can be attached to at once: name fewer.`,
    });
  return names.map((one) => oneTracepoint(facts.kernel.tracepoint(one), facts));
}

function oneTracepoint(tracepoint: Tracepoint, facts: Facts): Candidate[] {
  const { name } = tracepoint;
  const symbol = `${tracepoint.category}:${name}`;
  const untyped = tracepoint.args === undefined;
  // Every event has a raw tracepoint of its name, but for those of single system calls.
  const raw = facts.refusal("raw_tp", name) === undefined;
  return [
    ...typedCandidates(tracepoint, facts),
    classicCandidate(tracepoint, symbol, untyped || !raw ? undefined : `raw_tp/${name}`, facts),
  ];
}

/** By TP_PROTO's arguments alone. */
export function rawTracepointCandidates(
  { name }: Point & { kind: "rawTracepoint" },
  facts: Facts,
): Candidate[] {
  return typedCandidates(facts.kernel.tracepoint(name), facts);
}

function typedCandidates(tracepoint: Tracepoint, facts: Facts): Candidate[] {
  const { category, name, args: params, btf } = tracepoint;
  const event = category === null ? undefined : `${category}:${name}`;
  const untyped = params === undefined ? "BTF has no btf_trace_ type for it" : undefined;
  const args = (typed: boolean): Arguments =>
    new Map(
      btf === undefined
        ? []
        : (params ?? []).map(({ name: own, type }, i): [string, Argument] => [
            own,
            { kind: "value", c: `ARGUMENT(${i})`, type: { btf, id: type }, typed },
          ]),
    );
  return [
    {
      ...plain,
      event,
      mechanism: "tp_btf",
      symbol: name,
      section: `tp_btf/${name}`,
      args: args(true),
      why: "typed arguments, no copy, and no event skipped beside other programs",
      reason: () => untyped ?? facts.refusal("tp_btf", name),
    },
    {
      ...plain,
      event,
      mechanism: "raw_tp",
      symbol: name,
      section: `raw_tp/${name}`,
      args: args(false),
      why: "no event skipped beside other programs; arguments are read by probe_read",
      reason: () => untyped ?? facts.refusal("raw_tp", name),
    },
  ];
}
