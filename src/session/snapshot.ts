import type { BpfMap } from "../bpf/map.ts";
import { possibleCpus } from "../bpf/possible-cpus.ts";
import type { Layout } from "../compile/layout.ts";

/** One key's values as they stand in the map: per possible CPU, 64-bit words in the layout's order. */
export interface RawRow {
  /** The key's bytes; for arrays the index. */
  readonly key: Uint8Array;
  readonly perCpu: readonly BigUint64Array[];
}

/** All rows of one measure at one moment, by the key's bytes. Maps only grow: nothing is ever deleted. */
export type Snapshot = ReadonlyMap<string, RawRow>;

/** Rows that were in `before` stand first and in its order, so that all of a run are in the order in which they came. */
export function readSnapshot(map: BpfMap, layout: Layout, before?: Snapshot): Snapshot {
  const cpus = possibleCpus();
  const words = layout.valueBytes / 8;
  const rows = new Map<string, RawRow>(before);
  map.entries((key, value) => {
    // The views are the reader's own buffers: copied, since rows outlive the visit.
    const all = new BigUint64Array(cpus * words);
    new Uint8Array(all.buffer).set(value.subarray(0, all.byteLength));
    if (layout.storage.kind === "array" && all.every((word) => word === 0n)) return;
    const perCpu = Array.from({ length: cpus }, (_, cpu) =>
      all.subarray(cpu * words, (cpu + 1) * words),
    );
    rows.set(Buffer.from(key).toString("latin1"), { key: key.slice(), perCpu });
  });
  return rows;
}
