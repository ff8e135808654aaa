import type { CellPlace } from "../spec/cell-place.ts";
import { attempt } from "./attempt.ts";
import type { LabGuest, NotebookFile, PartOptions } from "./cells.ts";
import type { Effects } from "./effects.ts";
import type { CellLog } from "./log.ts";
import { missing } from "./missing.ts";
import { type Part, partNamed, partOf, partValues } from "./part.ts";
import type { ContentOf } from "./schema.ts";
import { wordsOf } from "./words.ts";

const noPart: ContentOf<"part"> = {
  ...{ kind: "part", title: "", file: "", command: [], tools: {}, start: "", elapsed_ns: 0 },
  ...{ host: { name: "", release: "", machine: "" }, complete: false },
};

/** A cell that is a notebook run in a guest, or what an earlier page has of it. */
export async function partCell(
  log: CellLog,
  place: CellPlace | undefined,
  {
    notebookInGuest,
    openNotebook,
    stop,
  }: Pick<Effects, "notebookInGuest" | "openNotebook" | "stop">,
  guest: LabGuest,
  notebook: NotebookFile,
  { from, title = notebook.title, flags }: PartOptions,
): Promise<Part> {
  const name = place?.name || notebook.title;
  const cell = log.begin(place, { ...noPart, title }, name);
  return attempt(cell, missing<Part>(name), async () => {
    const part =
      from === undefined
        ? partOf(
            await notebookInGuest(
              guest,
              notebook,
              wordsOf(flags === undefined ? {} : { flags }),
              stop,
            ),
          )
        : partNamed(openNotebook(from), name);
    const { cells: _, ...head } = part;
    cell.show({ kind: "part", ...head, title });
    cell.take(part);
    return partValues(part, name);
  });
}
