import type { KernelFacts } from "../../kernel/facts.ts";
import type { Host } from "../../kernel/host.ts";
import { tracefs } from "../../kernel/tracefs.ts";
import type { Tree } from "../../kernel/tree.ts";
import type { Finding } from "./finding.ts";

/** What the kernel's files say, without loading anything. */
export function kernelFindings(kernel: KernelFacts): readonly Finding[] {
  const { host, tree } = kernel;
  return [release(host), btf(kernel), privileges(host), lockdown(host, tree)]
    .concat(symbols(kernel), tracing(tree), paranoid(host), jit(tree))
    .map((finding) => ({ group: "kernel", ...finding }));
}

type Line = Omit<Finding, "group">;

function release({ release, machine, preemption }: Host): Line {
  const model = preemption === undefined ? "" : `, preemption: ${preemption}`;
  return { check: "release", status: "ok", found: `${release ?? "unknown"} ${machine}${model}` };
}

function btf({ tree, modules, modulesWithBtf }: KernelFacts): Line {
  if (!tree.has("sys/kernel/btf/vmlinux")) {
    return {
      check: "BTF",
      status: "missing",
      found: "/sys/kernel/btf/vmlinux is not there",
      advice: "Run a kernel with CONFIG_DEBUG_INFO_BTF: Debian 11, Ubuntu 20.10 and later have it.",
      blocks: true,
    };
  }
  const found =
    modules.length === 0
      ? "of the kernel; no modules are loaded"
      : `of the kernel and of ${modulesWithBtf.length} modules`;
  return modules.length > 0 && modulesWithBtf.length === 0
    ? {
        check: "BTF",
        status: "warn",
        found: "of the kernel, of none of its modules",
        advice:
          "Tracepoints and functions of modules have no types: CONFIG_DEBUG_INFO_BTF_MODULES.",
      }
    : { check: "BTF", status: "ok", found };
}

function privileges({ capabilities, missingCapabilities }: Host): Line {
  const check = "privileges";
  if (capabilities === undefined) {
    return { check, status: "warn", found: "unknown: /proc/self/status does not say" };
  }
  if (missingCapabilities.length > 0) {
    return {
      check,
      status: "missing",
      found: `${missingCapabilities.join(" and ")} not held`,
      advice: "Run as root (`sudo`), or give the process these capabilities.",
      blocks: true,
    };
  }
  return capabilities.has("CAP_SYS_ADMIN")
    ? { check, status: "ok", found: "CAP_SYS_ADMIN" }
    : {
        check,
        status: "warn",
        found: "CAP_BPF and CAP_PERFMON, not CAP_SYS_ADMIN",
        advice: "Programs load; a run cannot say what it cost.",
      };
}

function lockdown({ lockdown }: Host, tree: Tree): Line {
  const check = "lockdown";
  switch (lockdown) {
    case "none":
      return { check, status: "ok", found: "none" };
    case "integrity":
      return {
        check,
        status: "warn",
        found: "integrity",
        advice: "Unsigned modules are refused, and some kernels refuse fentry (see below).",
      };
    case "confidentiality":
      return {
        check,
        status: "warn",
        found: "confidentiality",
        advice: "Programs may not read kernel memory: boot with lockdown=integrity or none.",
      };
    case "unknown":
      return (tree.list("sys/kernel/security") ?? []).length > 0
        ? { check, status: "ok", found: "this kernel has none" }
        : {
            check,
            status: "warn",
            found: "unknown: securityfs is not mounted",
            advice: "To know: `mount -t securityfs securityfs /sys/kernel/security`.",
          };
  }
}

function symbols({ kallsyms, host }: KernelFacts): Line {
  const check = "symbols";
  const restrict =
    host.kptrRestrict === undefined ? "" : `kernel.kptr_restrict is ${host.kptrRestrict}`;
  return kallsyms.reason === undefined
    ? { check, status: "ok", found: `kallsyms has addresses; ${restrict}` }
    : {
        check,
        status: "warn",
        found: `no addresses; ${restrict}`,
        advice: `Stacks have no names. ${kallsyms.reason}`,
      };
}

function tracing(tree: Tree): Line {
  const at = tracefs(tree);
  return at !== undefined
    ? { check: "tracefs", status: "ok", found: `/${at}` }
    : {
        check: "tracefs",
        status: "warn",
        found: "not mounted, or not readable for this user",
        advice:
          "Classic tracepoints and lists of functions need it: `mount -t tracefs tracefs /sys/kernel/tracing`.",
      };
}

function paranoid({ perfEventParanoid, missingCapabilities }: Host): Line {
  const check = "perf events";
  const found = `kernel.perf_event_paranoid is ${perfEventParanoid ?? "not there"}`;
  return missingCapabilities.includes("CAP_PERFMON")
    ? { check, status: "warn", found, advice: "It applies, because CAP_PERFMON is not held." }
    : { check, status: "ok", found: `${found}, which CAP_PERFMON overrides` };
}

function jit(tree: Tree): Line {
  const check = "BPF JIT";
  const setting = tree.text("proc/sys/net/core/bpf_jit_enable")?.trim();
  switch (setting) {
    case undefined:
      return { check, status: "ok", found: "unknown: the setting is readable for root only" };
    case "0":
      return {
        check,
        status: "warn",
        found: "off: programs are interpreted, several times slower",
        advice: "`sysctl net.core.bpf_jit_enable=1`",
      };
    default:
      return { check, status: "ok", found: "on" };
  }
}
