import { expect, test } from "bun:test";
import { noLoss } from "../../src/recording/total.ts";
import { loadable } from "../bpf/loadable.ts";
import { beside } from "./beside.ts";

const SIGKILL = 9;
const SIGTERM = 15;

test.skipIf(!loadable)(
  "each process that ends has its status or its signal, as in libbpf-tools' exitsnoop",
  async () => {
    const ended = new Map<number, { status: number; signal: number }>();
    const { ours, loss, theirs } = await beside("exitsnoop", [], ["exitsnoop"], async () => {
      for (const [end, status, signal] of [
        ["exit 0", 0, 0],
        ["exit 3", 3, 0],
        ["exit 255", 255, 0],
        ["kill -9 $$", 0, SIGKILL],
        ["kill -15 $$", 0, SIGTERM],
      ] as const) {
        const child = Bun.spawn(["sh", "-c", `sleep 0.1; ${end}`]);
        await child.exited;
        ended.set(child.pid, { status, signal });
      }
    });
    const own = ours.filter(({ values }) => ended.has(Number(values.pid)));
    expect(own.map(({ values: { pid, status, signal } }) => [pid, { status, signal }])).toEqual([
      ...ended,
    ]);
    for (const { values } of own) {
      expect(values).toMatchObject({ comm: "sh", ppid: process.pid, tid: values.pid });
      expect(Number(values.age)).toBeGreaterThan(100_000_000);
    }
    expect(loss).toEqual({ ...noLoss });
    if (theirs === undefined) return;
    // PCOMM PID PPID TID AGE(s) EXIT_CODE, which is 0, `code 3` or `signal 9 (Killed)`.
    for (const { values } of own) {
      const line = theirs.find(([, pid]) => Number(pid) === values.pid);
      const [, , ppid, tid, age, kind, code] = line ?? [];
      expect([Number(ppid), Number(tid)]).toEqual([Number(values.ppid), Number(values.tid)]);
      expect(Math.abs(Number(age) - Number(values.age) / 1e9)).toBeLessThan(0.02);
      const told = {
        status: kind === "code" ? Number(code) : 0,
        signal: kind === "signal" ? Number(code) : 0,
      };
      expect(told).toEqual({ status: Number(values.status), signal: Number(values.signal) });
    }
  },
  30_000,
);

test.skipIf(!loadable)(
  "--failed leaves out what ended well",
  async () => {
    const pids: number[] = [];
    const { ours } = await beside("exitsnoop", ["--failed"], undefined, async () => {
      for (const status of [0, 1]) {
        const child = Bun.spawn(["sh", "-c", `exit ${status}`]);
        await child.exited;
        pids.push(child.pid);
      }
    });
    const seen = ours.map(({ values }) => values.pid);
    expect(pids.map((pid) => seen.includes(pid))).toEqual([false, true]);
  },
  30_000,
);
