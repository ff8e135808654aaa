import type { Recording } from "../recording/schema.ts";
import type { CellPlace } from "../spec/cell-place.ts";
import type { AnyShape } from "../spec/shape.ts";
import { attempt } from "./attempt.ts";
import type { CellLog } from "./log.ts";
import { type Measured, measured } from "./measured.ts";
import { missing } from "./missing.ts";

/** A cell that has a recording, wherever `obtain` gets it. `title` stands for the probe's own. */
export async function probeCell<S extends AnyShape>(
  log: CellLog,
  place: CellPlace | undefined,
  { name, title }: { readonly name: string; readonly title: string | undefined },
  obtain: () => Recording | Promise<Recording>,
): Promise<Measured<S>> {
  const called = place?.name || name;
  const waiting = { kind: "probe", title: title ?? name, recording: null } as const;
  const cell = log.begin(place, waiting, called);
  return attempt(cell, missing<Measured<S>>(called), async () => {
    const recording = await obtain();
    cell.show({ kind: "probe", title: title ?? recording.probe.title, recording });
    return measured<S>(recording, called);
  });
}
