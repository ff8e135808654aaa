import { statSync } from "node:fs";

/** Whether two paths lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return (
    one === other || (a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino)
  );
}
