/**
 * Where the CPUs spend their time: their stacks, so many times a second.
 *
 *     bun run probes/profile.ts -D 10s                   both stacks; the report draws a flame graph
 *     bun run probes/profile.ts -F 997 -K --folded -D 5s
 */
import { count, measure, probe, profile } from "probebook";

export default probe({
  title: "CPU profile",
  notes: ["The idle task, pid 0, is left out unless --idle asks for it."],
  without: ["dist", "nanoseconds"],
  flags: {
    frequency: { short: "F", value: "HZ", help: "samples per second and CPU (default: 99)" },
    kernel: { short: "K", help: "kernel stacks only" },
    user: { short: "U", help: "user stacks only" },
    idle: { short: "I", help: "the idle task too" },
  },
  measure: ({ frequency, kernel, user, idle }) =>
    measure({
      attach: profile(Number(frequency ?? 99)),
      where: (e) => idle || e.pid !== 0,
      key: (e) => ({
        comm: e.comm,
        ...(user ? {} : { stack: e.kstack }),
        ...(kernel ? {} : { ustack: e.ustack }),
      }),
      aggregate: () => ({ samples: count() }),
    }),
});
