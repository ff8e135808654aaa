/**
 * Calls of the file system's common functions, by function and per second.
 *
 *     bun run probes/vfsstat.ts 1 10
 */
import { anyOf, count, kernelFunction, probe, rate } from "probebook";

// Not vfs_fsync: it is inlined into fsync(), and calls vfs_fsync_range.
const functions = ["read", "write", "fsync_range", "open", "create", "unlink"];

export default probe({
  title: "File system calls",
  attach: anyOf(...functions.map((name) => kernelFunction(`vfs_${name}`))),
  key: (e) => ({ call: e.func }),
  aggregate: () => ({ calls: count(), rate: rate() }),
});
