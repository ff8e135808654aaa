import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noLoss } from "../../src/recording/total.ts";
import { loadable } from "../bpf/loadable.ts";
import { beside } from "./beside.ts";

test.skipIf(!loadable)(
  "each program started is there once, as in libbpf-tools' execsnoop",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "probebook-exec-"));
    const started: { pid: number; comm: string; file: string }[] = [];
    const { ours, loss, theirs } = await beside("execsnoop", [], ["execsnoop"], async () => {
      for (let i = 0; i < 20; i++) {
        const comm = `pb-exec-${i}`;
        const file = join(folder, comm);
        symlinkSync("/bin/true", file);
        const child = Bun.spawn([file, "an", "argument"]);
        await child.exited;
        started.push({ pid: child.pid, comm, file });
      }
    });
    rmSync(folder, { recursive: true });
    const own = ours.filter(({ values }) => `${values.comm}`.startsWith("pb-exec-"));
    expect(own.map(({ values }) => values)).toEqual(
      started.map((one) => ({ ...one, ppid: process.pid, uid: process.getuid?.() ?? 0 })),
    );
    expect(loss).toEqual({ ...noLoss });
    if (theirs === undefined) return;
    // PCOMM PID PPID RET ARGS
    const same = theirs.filter(([comm]) => comm?.startsWith("pb-exec-"));
    expect(same.map(([comm, pid, ppid]) => [String(comm), Number(pid), Number(ppid)])).toEqual(
      own.map(({ values }) => [String(values.comm), Number(values.pid), Number(values.ppid)]),
    );
  },
  30_000,
);
