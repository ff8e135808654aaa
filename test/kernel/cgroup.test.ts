import { describe, expect, test } from "bun:test";
import { mkdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { cgroupId } from "../../src/kernel/cgroup.ts";
import { Tree } from "../../src/kernel/tree.ts";
import { UserError } from "../../src/user-error.ts";
import { Root } from "./fixture.ts";

const MOUNTS = `22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw
32 31 0:29 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu
41 31 0:38 / /sys/fs/cgroup/all\\040of\\040it rw,relatime - cgroup2 cgroup2 rw
`;

function machine(): Root {
  const root = new Root({
    "proc/self/mountinfo": MOUNTS,
    "sys/fs/cgroup/all of it/web.slice/cgroup.procs": "1\n",
    "sys/fs/cgroup/cpu/old/tasks": "1\n",
  });
  mkdirSync(join(root.path, "sys/fs/cgroup/all of it/empty"));
  return root;
}

describe("a cgroup's id", () => {
  test("is its directory's inode number", () => {
    using root = machine();
    const path = "/sys/fs/cgroup/all of it/web.slice";
    expect(cgroupId(new Tree(root.path), path)).toBe(
      statSync(join(root.path, path), { bigint: true }).ino,
    );
  });

  test("is found through a symbolic link", () => {
    using root = machine();
    symlinkSync(join(root.path, "sys/fs/cgroup/all of it/empty"), join(root.path, "link"));
    const tree = new Tree(root.path);
    expect(cgroupId(tree, "/link")).toBe(cgroupId(tree, "/sys/fs/cgroup/all of it/empty"));
  });

  test.each([
    ["/sys/fs/cgroup/all of it/none", "there is no such directory"],
    ["/sys/fs/cgroup/all of it/web.slice/cgroup.procs", "it is a file, not a directory"],
    ["/sys/fs/cgroup/cpu/old", "it is not in a cgroup v2 file system"],
    ["/sys", "it is not in a cgroup v2 file system"],
  ] as const)("of %p is refused: %s", (path, why) => {
    using root = machine();
    let thrown: unknown;
    try {
      cgroupId(new Tree(root.path), path);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    if (!(thrown instanceof UserError)) return;
    expect(thrown.message).toBe(`cgroup ${path}: ${why}`);
    expect(thrown.advice).toBe("Give a directory at or below /sys/fs/cgroup/all of it.");
  });

  test("where no cgroup v2 is mounted, the advice says how to mount it", () => {
    using root = new Root({ "proc/self/mountinfo": "27 1 254:0 / / rw - ext4 /dev/vda rw\n" });
    const ask = () => cgroupId(new Tree(root.path), "/");
    expect(ask).toThrow("not in a cgroup v2");
  });
});
