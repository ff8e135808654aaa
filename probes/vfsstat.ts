/**
 * Calls of the file system's common functions, by function and per second.
 *
 *     bun run probes/vfsstat.ts 1 10
 */
import { anyOf, count, kernelFunction, probe, rate } from "probebook";

const functions = ["vfs_read", "vfs_write", "vfs_fsync", "vfs_open", "vfs_create", "vfs_unlink"];

export default probe({
  title: "File system calls",
  attach: anyOf(...functions.map(kernelFunction)),
  key: (e) => ({ call: e.func }),
  aggregate: () => ({ calls: count(), rate: rate() }),
});
