import { expect, test } from "bun:test";
import { featureReason, type Machine } from "../../src/bpf/feature-reason.ts";
import { missingCapabilities } from "../../src/bpf/machine.ts";

const EPERM = 1;
const ENOENT = 2;
const EINVAL = 22;
const EOPNOTSUPP = 95;
const free: Machine = { missingCapabilities: [], lockdown: "none" };

test("a missing capability explains a refusal before anything else does", () => {
  const machine: Machine = {
    missingCapabilities: ["CAP_BPF", "CAP_PERFMON"],
    lockdown: "integrity",
  };
  expect(featureReason("fentry", "load", EPERM, machine)).toBe(
    "the kernel refuses to load it (EPERM, operation not permitted): this process lacks CAP_BPF and CAP_PERFMON",
  );
});

test("lockdown is named where the privileges suffice", () => {
  const machine: Machine = { missingCapabilities: [], lockdown: "integrity" };
  expect(featureReason("fentry", "load", -EPERM, machine)).toContain(
    "the privileges are there, but the kernel is locked down (integrity)",
  );
});

test("an unknown lockdown is not claimed to be none", () => {
  const machine: Machine = { missingCapabilities: [], lockdown: undefined };
  const reason = featureReason("raw_tp", "attach", EPERM, machine);
  expect(reason).toContain("whether the kernel is locked down is unknown");
  expect(featureReason("raw_tp", "attach", EPERM, free)).toContain("no lockdown");
});

test("statistics take CAP_SYS_ADMIN, which CAP_BPF does not imply", () => {
  expect(featureReason("stats", "enable", EPERM, free)).toContain("it takes CAP_SYS_ADMIN");
});

test("an errno means what it means for that feature", () => {
  expect(featureReason("kprobe_multi", "attach", EOPNOTSUPP, free)).toBe(
    "the kernel is built without CONFIG_FPROBE (EOPNOTSUPP)",
  );
  expect(featureReason("kprobe", "attach", ENOENT, free)).toContain("CONFIG_KPROBES");
  expect(featureReason("ringbuf", "create", EINVAL, free)).toContain("older than 5.8");
  expect(featureReason("uprobe", "attach", EINVAL, free)).toBe(
    "the kernel refuses to attach it (EINVAL, invalid argument)",
  );
});

test("CAP_SYS_ADMIN stands in for CAP_BPF and CAP_PERFMON", () => {
  const status = (mask: bigint) => `Name:\tx\nCapEff:\t${mask.toString(16).padStart(16, "0")}\n`;
  expect(missingCapabilities(status(0n))).toEqual(["CAP_BPF", "CAP_PERFMON"]);
  expect(missingCapabilities(status(1n << 39n))).toEqual(["CAP_PERFMON"]);
  expect(missingCapabilities(status(1n << 21n))).toEqual([]);
  expect(missingCapabilities(status((1n << 39n) | (1n << 38n)))).toEqual([]);
});
