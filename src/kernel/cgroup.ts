import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { relative } from "node:path";
import { UserError } from "../user-error.ts";
import type { Tree } from "./tree.ts";

/**
 * The id of a cgroup, as bpf_get_current_cgroup_id and bpf_current_task_under_cgroup's maps mean it:
 * the 64-bit inode number of its directory. cgroup v2 only (kernel 4.18). UserError for any other path.
 */
export function cgroupId(tree: Tree, path: string): bigint {
  const mounts = parseMounts(tree.text("proc/self/mountinfo") ?? "");
  const unified = mounts.filter((mount) => mount.type === "cgroup2").map((mount) => mount.point);
  const advice =
    unified.length === 0
      ? 'No cgroup v2 file system is mounted: "mount -t cgroup2 none /sys/fs/cgroup".'
      : `Give a directory at or below ${unified.join(" or ")}.`;
  try {
    const real = realpathSync(tree.path(path));
    const stat = statSync(real, { bigint: true });
    if (!stat.isDirectory())
      throw new UserError(`cgroup ${path}: it is a file, not a directory`, { advice });
    const inside = `/${relative(realpathSync(tree.root), real)}`;
    if (owner(mounts, inside)?.type !== "cgroup2")
      throw new UserError(`cgroup ${path}: it is not in a cgroup v2 file system`, { advice });
    accessSync(real, constants.R_OK);
    return stat.ino;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cgroup ${path}: ${why(error)}`, { advice, cause: error });
  }
}

export type Mount = { readonly point: string; readonly type: string };

/** Mount points and file system types (proc_pid_mountinfo(5)); spaces are written as \040. */
export function parseMounts(text: string): readonly Mount[] {
  return text.split("\n").flatMap((line) => {
    const [, point, type] = /^(?:\S+ ){4}(\S+) .*? - (\S+) /.exec(line) ?? [];
    if (point === undefined || type === undefined) return [];
    const plain = point.replace(/\\([0-7]{3})/g, (_, octal) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    return [{ point: plain, type }];
  });
}

/** The mount that a path is in: the longest point above it, and of two on one point the later. */
function owner(mounts: readonly Mount[], path: string): Mount | undefined {
  const above = ({ point }: Mount) =>
    point === "/" || path === point || path.startsWith(`${point}/`);
  return mounts
    .filter(above)
    .reduce<Mount | undefined>(
      (best, one) => (best === undefined || one.point.length >= best.point.length ? one : best),
      undefined,
    );
}

function why(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such directory";
  if (code === "EACCES" || code === "EPERM") return "this user may not read it";
  return error instanceof Error ? error.message : String(error);
}
