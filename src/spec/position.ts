/** A place in a spec's source text: UTF-16 offset into `sources.get(file)`. */
export interface Position {
  /** Absolute path. */
  readonly file: string;
  readonly offset: number;
}

/** The text of each rewritten file, as it stood when it was loaded. */
export const sources = new Map<string, string>();

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The whole source line. */
  readonly text: string;
}

export function place(position: Position): Place | undefined {
  const source = sources.get(position.file);
  if (source === undefined) return undefined;
  const start = source.lastIndexOf("\n", position.offset - 1) + 1;
  const end = source.indexOf("\n", position.offset);
  const line = source.slice(0, start).split("\n").length;
  return {
    line,
    column: position.offset - start + 1,
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
