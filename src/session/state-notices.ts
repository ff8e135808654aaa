import type { BpfObject } from "../bpf/object.ts";
import type { Plan } from "../compile/plan.ts";

/** Entries of states that were set and never deleted: work that is still going on, or a leak in the spec. */
export function stateNotices(object: BpfObject, { states }: Plan): string[] {
  return states.flatMap(({ name, map, byCpu }) => {
    if (byCpu) return [];
    let left = 0;
    const { maxEntries } = object.map(map);
    object.map(map).entries(() => {
      left++;
    });
    if (left === 0) return [];
    const advice = left * 4 < maxEntries ? "" : " --max-keys gives it more room.";
    const entries = left === 1 ? "1 entry that was" : `${left} entries that were`;
    return [
      `State ${name} ended with ${entries} set and never deleted, of ${maxEntries}.${advice}`,
    ];
  });
}
