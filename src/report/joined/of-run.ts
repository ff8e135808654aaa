import type { Recording, Row } from "../../recording/schema.ts";
import { nameText } from "../key-text.ts";

/** A joined recording with the rows of one of its runs only, or of all; its intervals stay as long as the whole's. */
export function ofRun(recording: Recording, run: string | null): Recording {
  if (run === null) return recording;
  const intervals = recording.intervals.map((interval) => ({
    ...interval,
    rows: [...rowsOfRun(recording, interval.rows, run)],
  }));
  return { ...recording, intervals };
}

export function rowsOfRun(
  { joined }: Recording,
  rows: readonly Row[],
  run: string | null,
): readonly Row[] {
  if (run === null || joined === undefined) return rows;
  return rows.filter(({ key }) => key[joined.column] === run);
}

/** What a reader may choose to see: all runs, then each of several. */
export function runChoices(recording: Recording): readonly { readonly name: string | null }[] {
  const runs = recording.joined?.runs ?? [];
  return [{ name: null }, ...(runs.length > 1 ? runs : []).map(({ name }) => ({ name }))];
}

/** `count`, `count of web1` */
export function choiceName(figure: string, run: string | null): string {
  return run === null ? figure : `${figure} of ${nameText(run)}`;
}
