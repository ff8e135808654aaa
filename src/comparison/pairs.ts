import { withCommonFrames } from "../recording/align.ts";
import { keyIdentity } from "../recording/key.ts";
import type { Recording, Row } from "../recording/schema.ts";
import { rankedRows } from "../report/rows.ts";

/** A key with what both recordings have of it. */
export interface Pair {
  readonly key: Row["key"];
  readonly first: Row | undefined;
  readonly second: Row | undefined;
}

/** Both recordings with one list of frames, and all their keys: the second's by size, then those that it has not. */
export interface Both {
  readonly first: Recording;
  readonly second: Recording;
  readonly pairs: readonly Pair[];
}

export function bothOf(one: Recording, other: Recording): Both {
  const [first, second] = withCommonFrames([one, other]) as [Recording, Recording];
  const before = new Map(rankedRows(first).map((row) => [keyIdentity(row.key), row]));
  const after = rankedRows(second);
  const known = new Set(after.map(({ key }) => keyIdentity(key)));
  const gone = [...before.values()].filter(({ key }) => !known.has(keyIdentity(key)));
  return {
    first,
    second,
    pairs: [
      ...after.map((row) => ({
        key: row.key,
        first: before.get(keyIdentity(row.key)),
        second: row,
      })),
      ...gone.map((row) => ({ key: row.key, first: row, second: undefined })),
    ],
  };
}
