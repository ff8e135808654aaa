import type { Link } from "../bpf/link.ts";
import type { BpfObject } from "../bpf/object.ts";
import type { Program } from "../bpf/program.ts";
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
  for (const program of object.programs()) {
    const known = links
      .filter((link) => link.program === program.name)
      .reduce((sum, link) => sum + (link.missed() ?? 0n), 0n);
    loss.missed += missedBy(program, known, witnessesOf(program.name, object, programs));
  }
  return {
    events: integer(loss.events),
    keys: integer(loss.keys),
    missed: integer(loss.missed),
    truncated: integer(loss.truncated),
    unmatched: integer(loss.unmatched),
  };
}

function witnessesOf(name: string, object: BpfObject, programs: Plan["programs"]): Program[] {
  return programs
    .filter(({ witnessOf }) => witnessOf === name)
    .map((witness) => object.program(witness.name));
}

/** How often two counts are read again until no event came between them. */
const TRIES = 20;

/**
 * Events that a program did not see. Kernels from 6.7 on know most of them; its witnesses, which are attached
 * before it, know all: what these ran more often, less what they had run more often at the start. Their counts
 * belong together where the program's own stands still while they are read. 0 where statistics are off.
 */
function missedBy(program: Program, ofLinks: bigint, witnesses: readonly Program[]): bigint {
  let own = program.stats();
  if (witnesses.length === 0) return own.missed + ofLinks;
  for (let tries = 1; ; tries++) {
    const hits = witnesses.reduce((sum, witness) => sum + witness.stats().runs, 0n);
    const again = program.stats();
    const still = again.runs === own.runs && again.missed === own.missed;
    own = again;
    if (!still && tries < TRIES) continue;
    const known = own.missed + ofLinks;
    return hits > own.runs + known ? hits - own.runs : known;
  }
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
