import { expect, test } from "bun:test";
import { simulate } from "probebook/testing";
import offcputime from "../../probes/offcputime.ts";

const idle = { pid: 0, tgid: 0, comm: "swapper/0", __state: 0 };
const TASK_INTERRUPTIBLE = 1;
const TASK_DEAD = 0x80;

function task(pid: number, __state: number) {
  return { pid, tgid: pid, comm: `task-${pid}`, __state };
}

type Task = ReturnType<typeof task>;

function switched(time: number, prev: Task, next: Task, kstack: readonly string[] = ["schedule"]) {
  return { point: "sched:sched_switch", time, args: { prev, next }, kstack, ustack: ["main"] };
}

test("the time off the CPU belongs to the stack on which the task left it", () => {
  const reading = ["schedule", "pipe_read"];
  const { rows } = simulate(offcputime, [
    switched(1_000, task(7, TASK_INTERRUPTIBLE), task(8, 0), reading),
    switched(1_500, task(8, 0), idle, ["schedule", "exit_to_user_mode"]),
    switched(4_000, idle, task(7, 0), ["schedule_idle"]),
    // It sleeps on another stack, too.
    switched(5_000, task(7, TASK_INTERRUPTIBLE), task(8, 0), ["schedule", "do_nanosleep"]),
    switched(5_100, task(8, TASK_INTERRUPTIBLE), task(7, 0), reading),
  ]);
  expect(rows.map(({ key, values }) => [key.comm, key.stack, values.time, values.times])).toEqual([
    ["task-7", reading, 3_000, 1],
    ["task-8", ["schedule", "exit_to_user_mode"], 3_500, 1],
    ["task-7", ["schedule", "do_nanosleep"], 100, 1],
  ]);
});

test("with -p only that process is remembered; who is dead never is", () => {
  const { rows } = simulate(
    offcputime,
    [
      switched(1_000, task(7, TASK_INTERRUPTIBLE), task(8, 0)),
      switched(2_000, task(8, TASK_INTERRUPTIBLE), task(7, 0)),
      switched(3_000, task(7, TASK_DEAD), task(8, 0)),
      // Another has its number.
      switched(4_000, task(8, TASK_INTERRUPTIBLE), task(7, 0)),
    ],
    { flags: { pid: "7", kernel: true } },
  );
  expect(rows).toEqual([
    { key: { comm: "task-7", stack: ["schedule"] }, values: { time: 1_000, times: 1 } },
  ]);
});
