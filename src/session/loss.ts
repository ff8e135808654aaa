import type { Link } from "../bpf/link.ts";
import type { BpfObject } from "../bpf/object.ts";
import { LOST } from "../compile/layout.ts";
import type { Plan } from "../compile/plan.ts";
import { integer, subtract } from "../recording/integer.ts";
import type { Loss } from "../recording/schema.ts";

/** What was lost since the programs were loaded: our own counters, the kernel's, and the witnesses'. */
export function readLoss(
  object: BpfObject,
  links: readonly Link[],
  programs: Plan["programs"],
): Loss {
  const counters = object.map("losses");
  const values = new BigUint64Array(counters.elementSize / 8);
  const loss: Record<keyof Loss, bigint> = {
    events: 0n,
    keys: 0n,
    missed: 0n,
    truncated: 0n,
    unmatched: 0n,
  };
  for (const [i, name] of LOST.entries()) {
    counters.lookup(new Uint8Array(new Uint32Array([i]).buffer), new Uint8Array(values.buffer));
    loss[name] = values.reduce((sum, one) => sum + one, 0n);
  }
  for (const program of object.programs()) loss.missed += program.stats().missed;
  loss.missed += unwitnessed(object, programs);
  for (const link of links) loss.missed += link.missed() ?? 0n;
  return {
    events: integer(loss.events),
    keys: integer(loss.keys),
    missed: integer(loss.missed),
    truncated: integer(loss.truncated),
    unmatched: integer(loss.unmatched),
  };
}

/**
 * Events that only the witnesses saw. They are read first: what happens between two reads then looks
 * like less than nothing, and counts as nothing. 0 where the kernel's statistics are off.
 */
function unwitnessed(object: BpfObject, programs: Plan["programs"]): bigint {
  const hits = new Map<string, bigint>();
  for (const { name, witnessOf } of programs) {
    if (witnessOf === undefined) continue;
    hits.set(witnessOf, (hits.get(witnessOf) ?? 0n) + object.program(name).stats().runs);
  }
  let missed = 0n;
  for (const [name, hit] of hits) {
    const { runs, missed: known } = object.program(name).stats();
    const more = hit - runs - known;
    if (more > 0n) missed += more;
  }
  return missed;
}

export function lossSince(now: Loss, before: Loss): Loss {
  return {
    events: subtract(now.events, before.events),
    keys: subtract(now.keys, before.keys),
    missed: subtract(now.missed, before.missed),
    truncated: subtract(now.truncated, before.truncated),
    unmatched: subtract(now.unmatched, before.unmatched),
  };
}
