import type { Link } from "../bpf/link.ts";
import type { BpfObject } from "../bpf/object.ts";
import { LOST } from "../compile/layout.ts";
import { integer, subtract } from "../recording/integer.ts";
import type { Loss } from "../recording/schema.ts";

/** What was lost since the programs were loaded: our own counters and the kernel's. */
export function readLoss(object: BpfObject, links: readonly Link[]): Loss {
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
  for (const link of links) loss.missed += link.missed() ?? 0n;
  return {
    events: integer(loss.events),
    keys: integer(loss.keys),
    missed: integer(loss.missed),
    truncated: integer(loss.truncated),
    unmatched: integer(loss.unmatched),
  };
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
