import { expect, test } from "bun:test";
import { loadable } from "../bpf/loadable.ts";
import { beside } from "./beside.ts";

test.skipIf(!loadable)(
  "each hit has its stack, from the function that was hit to the system call",
  async () => {
    const pids: number[] = [];
    const { ours } = await beside(
      "stacksnoop",
      ["t:sched:sched_process_exec"],
      undefined,
      async () => {
        for (let i = 0; i < 10; i++) {
          const child = Bun.spawn(["/bin/true"]);
          await child.exited;
          pids.push(child.pid);
        }
      },
    );
    const own = ours.filter(({ values }) => pids.includes(Number(values.pid)));
    expect(own.map(({ values }) => values.pid)).toEqual(pids);
    for (const { cpu, values } of own) {
      expect(values).toMatchObject({ comm: "true", cpu });
      const stack = values.stack as readonly string[];
      expect(stack[0]).toMatch(/^(exec_binprm|bprm_execve|load_elf_binary|begin_new_exec)/);
      expect(stack).toContain("do_syscall_64");
    }
  },
  30_000,
);

test.skipIf(!loadable)("user stacks have the names of the process' libraries", async () => {
  let pid = 0;
  const { ours } = await beside(
    "stacksnoop",
    ["t:syscalls:sys_enter_nanosleep", "t:syscalls:sys_enter_clock_nanosleep", "-U"],
    undefined,
    async () => {
      const child = Bun.spawn(["sleep", "0.5"]);
      pid = child.pid;
      await child.exited;
    },
  );
  const [row] = ours.filter(({ values }) => Number(values.pid) === pid);
  expect((row?.values.ustack as readonly string[] | undefined)?.[0]).toMatch(/nanosleep.* \[libc/);
});
