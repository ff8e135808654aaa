import type { CompiledMeasure } from "./compiled-measure.ts";
import { OPEN_ENTRIES } from "./join.ts";
import type { MapPlanNode } from "./map-plan.ts";

/** The maps of one measure: its rows, its open spans, and room for large keys. */
export function mapsOf({ number: n, layout, open, scratches }: CompiledMeasure): MapPlanNode[] {
  const maps: MapPlanNode[] = [];
  const add = (
    name: string,
    type: string,
    entries: number,
    key: [string, number],
    value: [string, number],
    why: string,
  ) =>
    maps.push({
      name: `${name}${n}`,
      type,
      entries,
      key: { c: key[0], bytes: key[1] },
      value: { c: value[0], bytes: value[1] },
      why,
    });
  const row: [string, number] = [`struct row${n}`, layout.valueBytes];
  const u32: [string, number] = ["u32", 4];
  const u64: [string, number] = ["u64", 8];
  if (layout.values.length === 0) {
    // It shows or remembers only.
  } else if (layout.storage.kind === "array") {
    add(
      "rows",
      "PERCPU_ARRAY",
      layout.storage.entries,
      u32,
      row,
      "the key is a small index: no hashing, and every key fits",
    );
  } else {
    add(
      "rows",
      "PERCPU_HASH",
      layout.storage.entries,
      [`struct key${n}`, layout.keyBytes],
      row,
      "per CPU, so that no update is lost between CPUs; a full map is counted (--max-keys)",
    );
  }
  const slot: [string, number] = [`struct open${n}`, open?.bytes ?? 0];
  switch (open?.join.kind) {
    case "slot":
      add("opens", "PERCPU_ARRAY", 1, u32, slot, "the open span of each CPU, with its owner");
      add("others", "HASH", 1024, u64, slot, "a second task inside on the same CPU (PREEMPT_RT)");
      break;
    case "index":
      add(
        "opens",
        open.join.perCpu ? "PERCPU_ARRAY" : "ARRAY",
        open.join.entries,
        u32,
        slot,
        "one open span for each value of `by`",
      );
      break;
    case "task":
      add(
        "opens",
        "HASH",
        OPEN_ENTRIES,
        u64,
        slot,
        "open spans by task: they may end on another CPU",
      );
      break;
    case "frame": {
      const key: [string, number] = open.join.parts === 1 ? u64 : ["u64[2]", 16];
      add("opens", "HASH", OPEN_ENTRIES, key, slot, "open spans by the call: by its stack frame");
      break;
    }
    case "hash": {
      const bytes = 8 * open.join.parts;
      add(
        "opens",
        "HASH",
        OPEN_ENTRIES,
        [`u64[${open.join.parts}]`, bytes],
        slot,
        "open spans by the values of `by`",
      );
      break;
    }
  }
  if (scratches > 0) {
    add(
      "scratches",
      "PERCPU_ARRAY",
      scratches,
      u32,
      [`struct scratch${n}`, layout.keyBytes + 8],
      "keys too large for the BPF stack are built here",
    );
  }
  return maps;
}
