import { describe, expect, test } from "bun:test";
import { missingForTracing, parseCapabilities } from "../../src/kernel/capabilities.ts";
import { parseCpuList } from "../../src/kernel/cpu-list.ts";
import { preemption, readHost } from "../../src/kernel/host.ts";
import { Tree } from "../../src/kernel/tree.ts";
import { Root } from "./fixture.ts";

test("a host is read from its files", () => {
  using root = new Root({
    "proc/sys/kernel/hostname": "lathe\n",
    "proc/sys/kernel/osrelease": "6.1.0-31-rt-amd64\n",
    "proc/sys/kernel/version": "#1 SMP PREEMPT_RT Debian 6.1.128-1 (2025-02-07)\n",
    "proc/sys/kernel/kptr_restrict": "1\n",
    "proc/sys/kernel/perf_event_paranoid": "-1\n",
    "proc/cpuinfo": "processor\t: 0\nmodel name\t: Imaginary 9000\n",
    "proc/meminfo": "MemTotal:        2048 kB\nMemFree: 1 kB\n",
    "proc/stat": "cpu 1 2 3\nbtime 1700000000\n",
    "proc/self/status": "Name:\tx\nCapEff:\t0000004000000000\n",
    "sys/devices/system/cpu/online": "0-1,3\n",
    "sys/devices/system/cpu/possible": "0-3\n",
    "sys/kernel/security/lockdown": "none [integrity] confidentiality\n",
  });
  expect(readHost(new Tree(root.path))).toMatchObject({
    hostname: "lathe",
    release: "6.1.0-31-rt-amd64",
    preemption: "rt",
    cpusOnline: [0, 1, 3],
    cpusPossible: [0, 1, 2, 3],
    cpuModel: "Imaginary 9000",
    memoryBytes: 2 * 1024 * 1024,
    bootTime: 1_700_000_000,
    lockdown: "integrity",
    kptrRestrict: 1,
    perfEventParanoid: -1,
    unprivilegedBpfDisabled: undefined,
    missingCapabilities: ["CAP_BPF"],
  });
});

test("a host that says nothing is unknown, not wrong", () => {
  using root = new Root();
  const host = readHost(new Tree(root.path));
  expect(host).toMatchObject({ hostname: undefined, lockdown: "unknown", cpusOnline: undefined });
  expect(host.missingCapabilities).toEqual([]);
});

describe("the preemption model", () => {
  test.each([
    ["#1 SMP PREEMPT_RT Debian 6.1", "rt"],
    ["#1 SMP PREEMPT RT 4.19", "rt"],
    ["#1 SMP PREEMPT_DYNAMIC Debian 6.1", "dynamic"],
    ["#1 SMP PREEMPT 5.4", "full"],
    ["#1 SMP Debian 5.10", "none or voluntary"],
  ] as const)("of %p is %p", (version, model) => {
    expect(preemption(version)).toBe(model);
  });
});

describe("a CPU list", () => {
  test.each([
    ["0\n", [0]],
    ["0-2,5,7-8", [0, 1, 2, 5, 7, 8]],
    ["\n", []],
    ["0-", undefined],
    ["all", undefined],
  ] as const)("%p is %p", (text, cpus) => {
    expect(parseCpuList(text)).toEqual(cpus === undefined ? undefined : [...cpus]);
  });
});

test("CAP_SYS_ADMIN stands in for CAP_BPF and CAP_PERFMON, and nothing else does", () => {
  const held = (mask: bigint) =>
    parseCapabilities(`CapEff:\t${mask.toString(16).padStart(16, "0")}\n`) ?? new Set();
  expect(missingForTracing(held(1n << 21n))).toEqual([]);
  expect(missingForTracing(held((1n << 38n) | (1n << 39n)))).toEqual([]);
  expect(missingForTracing(held(1n << 39n))).toEqual(["CAP_PERFMON"]);
  expect(missingForTracing(held(1n << 34n))).toEqual(["CAP_BPF", "CAP_PERFMON"]);
});
