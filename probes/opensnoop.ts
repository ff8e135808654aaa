/**
 * Each file that is opened, or could not be: by whom, the descriptor or the error (errno), the path.
 *
 *     bun run probes/opensnoop.ts -p 4711
 *     bun run probes/opensnoop.ts --failed
 */
import { anyOf, measure, probe, state, syscall, syscallReturn, userText } from "probebook";

/** By thread. The path is read at the return: by then the kernel has brought it into memory. */
const opens = state<{ path: number }>("opens");

export default probe({
  title: "Files opened",
  flags: { failed: { short: "x", help: "only those that failed" } },
  measure: ({ failed }) => [
    measure({
      attach: anyOf(syscall("open"), syscall("openat"), syscall("openat2")),
      update: (e) => [opens.set(e.tid, { path: e.args.filename })],
    }),
    measure({
      attach: anyOf(syscallReturn("open"), syscallReturn("openat"), syscallReturn("openat2")),
      where: (e) => opens.has(e.tid) && (!failed || e.args.ret < 0),
      emit: (e) => ({
        pid: e.pid,
        comm: e.comm,
        fd: e.args.ret < 0 ? -1 : e.args.ret,
        error: e.args.ret < 0 ? -e.args.ret : 0,
        path: userText(opens.get(e.tid).path, { limit: 256 }),
      }),
      update: (e) => [opens.delete(e.tid)],
    }),
  ],
});
