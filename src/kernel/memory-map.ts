/** A mapping of a file into a process that can hold code. */
export type FileMapping = {
  readonly start: number;
  readonly end: number;
  /** Where in the file `start` is. */
  readonly offset: number;
  /** As the process sees it, without "(deleted)"; or "[vdso]". */
  readonly path: string;
};

/** The executable mappings of /proc/PID/maps that have a name. */
export function parseMaps(text: string): readonly FileMapping[] {
  const line = /^([0-9a-f]+)-([0-9a-f]+) ..x. ([0-9a-f]+) \S+ \d+\s+(\S.*)$/gm;
  return [...text.matchAll(line)].map(([, start = "", end = "", offset = "", path = ""]) => ({
    start: Number.parseInt(start, 16),
    end: Number.parseInt(end, 16),
    offset: Number.parseInt(offset, 16),
    path: path.replace(/ \(deleted\)$/, ""),
  }));
}
