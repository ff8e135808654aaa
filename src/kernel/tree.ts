import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Files seen from a root directory ("/", or a test's own). Paths are the machine's, with or without
 * the leading slash. What is missing or may not be read is `undefined`: absence is a fact, no error.
 */
export class Tree {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The path as this process must open it. */
  path(path: string): string {
    return join(this.root, path);
  }

  bytes(path: string): Buffer | undefined {
    return attempt(() => readFileSync(this.path(path)));
  }

  text(path: string): string | undefined {
    return attempt(() => readFileSync(this.path(path), "utf8"));
  }

  /** Names in a directory, sorted. */
  list(path: string): readonly string[] | undefined {
    return attempt(() => readdirSync(this.path(path)).sort());
  }

  has(path: string): boolean {
    return attempt(() => statSync(this.path(path))) !== undefined;
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
