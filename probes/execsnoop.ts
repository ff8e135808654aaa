/**
 * Each program that is started: which, by whom, and from which file.
 *
 *     bun run probes/execsnoop.ts
 *     bun run probes/execsnoop.ts --json | jq .values.file
 */
import { probe, text, tracepoint } from "probebook";

export default probe({
  title: "Programs started",
  notes: ["An exec that failed is not here; the file is as it was asked for, a script's own name."],
  attach: tracepoint("sched:sched_process_exec"),
  emit: (e) => ({
    pid: e.pid,
    ppid: e.task.real_parent.tgid,
    uid: e.uid,
    comm: e.comm,
    file: text(e.args.bprm.filename, { limit: 256 }),
  }),
});
