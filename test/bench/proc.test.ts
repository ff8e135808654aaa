import { expect, test } from "bun:test";
import { loadedProgram, ranBetween } from "../../src/bench/loaded-programs.ts";
import { memoryOf } from "../../src/bench/process-tree.ts";

const program = `pos:\t0
flags:\t02000002
mnt_id:\t15
prog_type:\t26
prog_jited:\t1
prog_tag:\t0123456789abcdef
memlock:\t4096
prog_id:\t12
run_time_ns:\t34000
run_cnt:\t560
recursion_misses:\t0
`;

test("a program's file descriptor tells its id, runs and time", () => {
  expect(loadedProgram(program)).toEqual({ id: 12, runs: 560, ns: 34_000 });
});

test("a link's file descriptor is no program, although it names one", () => {
  expect(
    loadedProgram("pos:\t0\nlink_type:\ttracing\nlink_id:\t3\nprog_id:\t12\n"),
  ).toBeUndefined();
});

test("only what ran between two looks counts, of programs that were there at both", () => {
  const before = [
    { id: 1, runs: 10, ns: 100 },
    { id: 2, runs: 10, ns: 100 },
  ];
  const after = [
    { id: 1, runs: 15, ns: 180 },
    { id: 2, runs: 10, ns: 100 },
    { id: 3, runs: 99, ns: 990 },
  ];
  expect(ranBetween(before, after)).toEqual([{ id: 1, runs: 5, ns: 80 }]);
});

test("a process's memory is its peak and its share", () => {
  const status = "Name:\ta\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n";
  expect(memoryOf(status, "Rss:  1024 kB\nPss:   512 kB\n")).toEqual({
    peak: 2_097_152,
    share: 524_288,
  });
});

test("a process that has ended has no memory", () => {
  expect(memoryOf("Name:\ta\nState:\tZ (zombie)\n", "")).toBeUndefined();
});
