import { expect, test } from "bun:test";
import { type FeatureName, featureReason } from "../../src/bpf/feature-reason.ts";
import type { Feature } from "../../src/bpf/features.ts";
import { featureFindings } from "../../src/cli/doctor/feature-findings.ts";
import { blockers, type Finding, formatFindings } from "../../src/cli/doctor/finding.ts";
import { type Tools, toolFindings } from "../../src/cli/doctor/tool-findings.ts";
import { painter } from "../../src/terminal/colour.ts";

const plain = painter(false);
const EPERM = 1;

/** A machine on which everything works except what is named. */
function allBut(...names: readonly FeatureName[]): (name: FeatureName) => Feature {
  const machine = { missingCapabilities: [], lockdown: "integrity" };
  return (name) =>
    names.includes(name)
      ? { works: false, reason: featureReason(name, "attach", EPERM, machine) }
      : { works: true };
}

const tools: Tools = {
  bun: { version: "1.4.5", wanted: ">=1.4.5", enough: true },
  clang: { path: "/usr/bin/clang", version: "14.0.6", targetsBpf: true, headers: true },
  libbpf: { version: "v1.1" },
  cache: { path: "/home/ada/.cache/probebook" },
};

function status(findings: readonly Finding[], check: string): string | undefined {
  return findings.find((finding) => finding.check === check)?.status;
}

test("findings are printed in groups, with advice below the line that it is about", () => {
  const findings: readonly Finding[] = [
    { group: "kernel", check: "release", status: "ok", found: "6.1.0 x86_64" },
    {
      group: "kernel",
      check: "tracefs",
      status: "warn",
      found: "not mounted",
      advice: "`mount -t tracefs tracefs /sys/kernel/tracing`",
    },
    {
      group: "tools",
      check: "clang",
      status: "missing",
      found: "not in PATH",
      advice: "`apt install clang`",
      blocks: true,
    },
  ];
  expect(formatFindings(findings, plain)).toBe(`kernel
  ok       release  6.1.0 x86_64
  warn     tracefs  not mounted
                    \`mount -t tracefs tracefs /sys/kernel/tracing\`

tools
  missing  clang    not in PATH
                    \`apt install clang\`

The built-in probes cannot run here: clang.
`);
});

test("the marks are words in colour as well", () => {
  const text = formatFindings(toolFindings(tools), painter(true));
  expect(text).toContain("\u001b[32mok     \u001b[39m");
});

test("one way to tracepoints is enough to be ready", () => {
  const findings = featureFindings(allBut("tp_btf", "tracepoint"));
  expect(blockers(findings)).toEqual([]);
  expect(status(findings, "tracepoints: tp_btf")).toBe("warn");
  expect(status(findings, "tracepoints: raw_tp")).toBe("ok");
});

test("no way to tracepoints is not", () => {
  const findings = featureFindings(allBut("tp_btf", "raw_tp", "tracepoint"));
  expect(blockers(findings)).toEqual([
    "tracepoints: tp_btf",
    "tracepoints: raw_tp",
    "tracepoints: classic",
  ]);
});

test("functions that cannot be probed keep nobody from tracepoints", () => {
  const findings = featureFindings(allBut("fentry", "kprobe", "kprobe_multi"));
  expect(blockers(findings)).toEqual([]);
  expect(status(findings, "functions: fentry")).toBe("missing");
  expect(status(featureFindings(allBut("fentry")), "functions: fentry")).toBe("warn");
});

test.each<[string, Partial<Tools>, readonly string[]]>([
  ["nothing", {}, []],
  ["clang", { clang: undefined }, ["clang"]],
  [
    "clang's BPF target and libbpf's headers",
    { clang: { path: "/c", version: "9", targetsBpf: false, headers: false } },
    ["clang", "libbpf headers"],
  ],
  ["libbpf", { libbpf: { problem: "is not installed", advice: "apt" } }, ["libbpf"]],
  ["a cache", { cache: { path: "/nowhere", problem: "not writable" } }, []],
  ["a newer bun", { bun: { version: "1.0.0", wanted: ">=1.4.5", enough: false } }, []],
])("without %s, what blocks is said", (_, change, blocking) => {
  expect(blockers(toolFindings({ ...tools, ...change }))).toEqual([...blocking]);
});

test("the command prints JSON, exits as it says, and colours no pipe", () => {
  const doctor = (...args: readonly string[]) =>
    Bun.spawnSync([process.execPath, "src/cli/doctor.ts", ...args]);
  const json = doctor("--json");
  const report: { ready: boolean; findings: readonly Finding[] } = JSON.parse(`${json.stdout}`);
  expect(json.exitCode).toBe(report.ready ? 0 : 1);
  expect(report.findings.length).toBeGreaterThan(10);
  expect(`${doctor().stdout}`).not.toContain("\u001b");
  expect(doctor("--nope").exitCode).toBe(2);
});
