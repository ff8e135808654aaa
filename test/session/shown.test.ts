import { expect, test } from "bun:test";
import { syscallName } from "../../src/kernel/syscall-names.ts";
import { shownBytes, shownNumber } from "../../src/session/shown.ts";
import { noNames } from "./no-names.ts";

test("an IPv4 address as it lies in memory", () => {
  expect(shownNumber("ip", 0x0100007fn, noNames)).toBe("127.0.0.1");
  expect(shownNumber("ip", 0xffff_ffff_fe01_a8c0n, noNames)).toBe("192.168.1.254");
});

test.each([
  ["::", new Array(16).fill(0)],
  ["::1", [...new Array(15).fill(0), 1]],
  ["fe80::1:0:0:a", [0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0xa]],
  ["2001:db8::1:0:0:1", [0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]],
  ["1:0:2:3:4:5:6:7", [0, 1, 0, 0, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7]],
  ["1:2:3:4:5:6:7:0", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 0]],
  ["::ffff:10.0.0.255", [...new Array(10).fill(0), 255, 255, 10, 0, 0, 255]],
])("the IPv6 address %s", (text, bytes: number[]) => {
  expect(shownBytes("ip", new Uint8Array(bytes), noNames)).toBe(text);
});

test("a user's address is looked up in its process", () => {
  const names = { ...noNames, userSymbol: (pid: number, address: bigint) => `${pid} ${address}` };
  const words = new Uint8Array(new BigUint64Array([0x400000n, 77n]).buffer);
  expect(shownBytes("userSymbol", words, names)).toBe(`77 ${0x400000}`);
});

test("numbers are named by who knows them", () => {
  const names = {
    ...noNames,
    kernelSymbol: (address: bigint) => `symbol ${address}`,
    cgroupPath: (id: bigint) => `cgroup ${id}`,
    syscallName: (nr: bigint) => `call ${nr}`,
  };
  expect(shownNumber("symbol", 2n, names)).toBe("symbol 2");
  expect(shownNumber("cgroupPath", 3n, names)).toBe("cgroup 3");
  expect(shownNumber("syscallName", 4n, names)).toBe("call 4");
});

test("system calls have each machine's own numbers", () => {
  const of = (machine: string, ...numbers: number[]) =>
    numbers.map((nr) => syscallName(machine, nr));
  expect(of("x86_64", 0, 59, 334, 424, 452)).toEqual([
    ...["read", "execve", "rseq", "pidfd_send_signal", "fchmodat2"],
  ]);
  expect(of("aarch64", 63, 221, 293, 424)).toEqual([
    ...["read", "execve", "rseq", "pidfd_send_signal"],
  ]);
  expect(of("x86_64", -1, 100_000)).toEqual([undefined, undefined]);
  expect(syscallName("riscv64", 0)).toBeUndefined();
});
