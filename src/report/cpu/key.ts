import type { Recording, Row } from "../../recording/schema.ts";

type Keyed = Pick<Recording, "keys">;

/** Whether rows are split by CPU: by `--per-cpu`, or by the probe's own key. */
export function hasCpu({ keys }: Keyed): boolean {
  return keys.some(isCpu);
}

/** The recording as if its keys had no CPU, for the names of the other parts. */
export function withoutCpu<R extends Keyed>(recording: R): R {
  return { ...recording, keys: recording.keys.filter((key) => !isCpu(key)) };
}

export function cpuOf({ key }: Row): number {
  return Number(key.cpu);
}

/** The other parts of a key. */
export function restOf({ cpu, ...rest }: Row["key"]): Row["key"] {
  return rest;
}

function isCpu({ name, kind }: Recording["keys"][number]): boolean {
  return name === "cpu" && kind === "integer";
}
