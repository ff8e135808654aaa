/** A place in a spec's source text: UTF-16 offset into `sources.get(file)`. */
export interface Position {
  /** Absolute path. */
  readonly file: string;
  readonly offset: number;
}

/** The text of each rewritten file, as it stood when it was loaded. */
export const sources = new Map<string, string>();

/** What a spec's source was made from, where that was no file: errors show the place there. */
export interface Origin {
  /** As the user typed it. */
  readonly text: string;
  /** The spec that was made of it. */
  readonly source: string;
  /** In the order of `at`. */
  readonly segments: readonly Segment[];
}

/** `length` characters of the source from `at` on stand in the origin from `from` on; 0 for what was added there. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** By the same paths as `sources`. */
export const origins = new Map<string, Origin>();

function originOffset({ segments }: Origin, offset: number): number {
  const segment = segments.findLast(({ at }) => at <= offset);
  if (segment === undefined) return 0;
  const { at, from, length } = segment;
  return from + Math.min(offset - at, Math.max(length - 1, 0));
}

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The whole source line. */
  readonly text: string;
}

export function place(position: Position): Place | undefined {
  const origin = origins.get(position.file);
  const source = origin?.text ?? sources.get(position.file);
  if (source === undefined) return undefined;
  const offset = origin === undefined ? position.offset : originOffset(origin, position.offset);
  const start = source.lastIndexOf("\n", offset - 1) + 1;
  const end = source.indexOf("\n", offset);
  const line = source.slice(0, start).split("\n").length;
  return {
    line,
    column: offset - start + 1,
    text: source.slice(start, end < 0 ? undefined : end),
  };
}

/** `probes/x.ts:6:32`, the path relative to `from`. */
export function describePosition(position: Position, from: string): string {
  const file = position.file.startsWith(`${from}/`)
    ? position.file.slice(from.length + 1)
    : position.file;
  const found = place(position);
  return found === undefined ? file : `${file}:${found.line}:${found.column}`;
}
