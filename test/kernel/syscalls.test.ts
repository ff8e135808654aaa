import { expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { syscallEventName, syscallNames, syscallNumber } from "../../src/kernel/syscalls.ts";

test("a call has one number, under its own name and under its event's", () => {
  expect(syscallNumber("x86_64", "read")).toBe(0);
  expect(syscallNumber("x86_64", "openat")).toBe(257);
  expect(syscallNumber("x86_64", "io_uring_setup")).toBe(425);
  expect(syscallNumber("x86_64", "fstat")).toBe(5);
  expect(syscallNumber("x86_64", "newfstat")).toBe(5);
  expect(syscallEventName("fstat")).toBe("newfstat");
  expect(syscallEventName("openat")).toBe("openat");
  expect(syscallNames("x86_64")?.get(257)).toBe("openat");
  expect(syscallNumber("x86_64", "nothing")).toBeUndefined();
  expect(syscallNames("riscv64")).toBeUndefined();
});

test("the numbers are those of the C library's header", () => {
  let header: string;
  try {
    header = readFileSync("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "utf8");
  } catch {
    return console.warn("skipped: there is no asm/unistd_64.h");
  }
  const all = [...header.matchAll(/^#define __NR_(\w+) (\d+)$/gm)];
  expect(all.length).toBeGreaterThan(300);
  for (const [, name = "", number] of all)
    expect([name, syscallNumber("x86_64", name)]).toEqual([name, Number(number)]);
});

test("every system call that this kernel has an event for has a number", () => {
  let events: readonly string[];
  try {
    events = readdirSync("/sys/kernel/tracing/events/syscalls");
  } catch {
    return console.warn("skipped: tracefs is not mounted");
  }
  if (process.arch !== "x64") return console.warn("skipped: numbers are known on x86-64 only");
  const calls = events.flatMap((name) => /^sys_enter_(\w+)$/.exec(name)?.[1] ?? []);
  expect(calls.filter((name) => syscallNumber("x86_64", name) === undefined)).toEqual([]);
});
