import type { MeasureNode } from "../spec/measure-node.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Facts } from "./facts.ts";
import type { MapPlanNode } from "./map-plan.ts";
import { bytesOf, STATE_ENTRIES, type StateLayout } from "./state-layout.ts";

/** A third of a second of a million records of three columns a second: longer than a reader is ever kept away. */
const STREAM_BYTES = 16 * 1024 * 1024;

/** The ring buffer of a probe that shows records; undefined: it shows none. Throws SpecError before Linux 5.8. */
export function streamMap(
  measures: readonly MeasureNode[],
  { kernel }: Facts,
): MapPlanNode | undefined {
  const first = measures.find(({ emit }) => emit !== undefined);
  if (first === undefined) return undefined;
  const [, major = 5, minor = 8] =
    /^(\d+)\.(\d+)/.exec(kernel.host.release ?? "")?.map(Number) ?? [];
  if (major < 5 || (major === 5 && minor < 8)) {
    throw new SpecError(
      `records need a ring buffer, which Linux has from 5.8 on; this is ${kernel.host.release}`,
      first.at,
      "Aggregate instead: `key` and `aggregate` work on older kernels.",
    );
  }
  return {
    name: "events",
    type: "RINGBUF",
    entries: STREAM_BYTES,
    key: { c: "", bytes: 0 },
    value: { c: "", bytes: 0 },
    why: "records on their way, in bytes; one that finds it full is counted as lost (--buffer)",
  };
}

export function stateMaps(states: Iterable<StateLayout>): MapPlanNode[] {
  return [...states].flatMap(({ name, number, map, key, fields, builtInMap }) => {
    const entries: MapPlanNode = {
      name: map,
      type: "HASH",
      entries: STATE_ENTRIES,
      key: { c: `struct state_key${number}`, bytes: bytesOf(key) },
      value: { c: `struct state_value${number}`, bytes: bytesOf(fields) },
      why: `what ${name} remembers, on all CPUs; a full map is counted (--max-keys)`,
    };
    if (!builtInMap) return [entries];
    const scratch: MapPlanNode = {
      name: `${map}_built`,
      type: "PERCPU_ARRAY",
      entries: 1,
      key: { c: "u32", bytes: 4 },
      value: { c: `struct state_scratch${number}`, bytes: bytesOf(fields) + 8 },
      why: "entries with stacks are too large for the BPF stack: they are built here",
    };
    return [entries, scratch];
  });
}
