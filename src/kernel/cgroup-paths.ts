import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseMounts } from "./cgroup.ts";
import type { Tree } from "./tree.ts";

/** Paths of cgroups (v2) by their ids. All are read when one is first asked for, and again for each unknown id. */
export class CgroupPaths {
  readonly #tree: Tree;
  readonly #paths = new Map<bigint, string>();
  /** Cgroups that are gone stay unknown: they are not looked for each time. */
  readonly #unknown = new Set<bigint>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** As below the mount point: "/system.slice/cron.service"; undefined: there is none now. */
  path(id: bigint): string | undefined {
    if (!this.#paths.has(id) && !this.#unknown.has(id)) this.#read();
    const path = this.#paths.get(id);
    if (path === undefined) this.#unknown.add(id);
    return path;
  }

  #read(): void {
    const mounts = parseMounts(this.#tree.text("proc/self/mountinfo") ?? "");
    for (const { point } of mounts.filter(({ type }) => type === "cgroup2")) {
      const root = this.#tree.path(point);
      const add = (folder: string) => {
        try {
          const { ino } = statSync(folder, { bigint: true });
          this.#paths.set(ino, `/${relative(root, folder)}`);
          for (const entry of readdirSync(folder, { withFileTypes: true })) {
            if (entry.isDirectory()) add(join(folder, entry.name));
          }
        } catch {
          // It was removed meanwhile, or may not be read.
        }
      };
      add(root);
    }
  }
}
