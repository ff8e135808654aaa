import { describe, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { parseInterrupts, parseSoftirqs } from "../../src/kernel/interrupts.ts";
import { openKernel } from "../../src/kernel/kernel.ts";

const hasBtf = existsSync("/sys/kernel/btf/vmlinux");
if (!hasBtf) console.log("skipped: tests of the running kernel's types, because it has no BTF");
const kernel = openKernel();

describe.skipIf(!hasBtf)("the running kernel's BTF", () => {
  test("has struct irqaction with its name", () => {
    const type = kernel.btf.type(kernel.btf.find("irqaction", "struct") ?? 0);
    const name =
      type.kind === "struct" ? type.members.find((one) => one.name === "name") : undefined;
    expect(name).toMatchObject({ bitSize: 0 });
    expect(kernel.btf.resolve(name?.type ?? 0).type.kind).toBe("pointer");
  });

  test("gives the tracepoints of interrupts their arguments", () => {
    const names = (name: string) => kernel.tracepoint(name).args?.map((one) => one.name);
    expect(names("irq:irq_handler_entry")).toEqual(["irq", "action"]);
    expect(names("irq:irq_handler_exit")).toEqual(["irq", "action", "ret"]);
    expect(names("irq:softirq_entry")).toHaveLength(1);
  });

  test("names the softirqs as /proc/softirqs does", () => {
    const { lines } = parseSoftirqs(readFileSync("/proc/softirqs", "utf8"));
    const values = kernel.btf.enumerators("*_SOFTIRQ")[0];
    expect(values?.map((one) => one.matched)).toEqual(lines.map((one) => one.vector));
    expect(values?.map((one) => one.value)).toEqual(lines.map((_, i) => BigInt(i)));
  });

  test("decodes, every type of it", () => {
    const kinds = new Set<string>();
    for (let id = 0; id < kernel.btf.count; id++) kinds.add(kernel.btf.type(id).kind);
    expect(kinds.size).toBeGreaterThan(10);
  });
});

describe("the running kernel's files", () => {
  test("every symbol of kallsyms is found again at its address", () => {
    const { kallsyms } = kernel;
    if (!kallsyms.usable) return console.log(`skipped: ${kallsyms.reason}`);
    const first = new Map<bigint, string>();
    for (const line of readFileSync("/proc/kallsyms", "utf8").trimEnd().split("\n")) {
      const [address, , name = ""] = line.split(/[ \t]/);
      const at = BigInt(`0x${address}`);
      if (!first.has(at)) first.set(at, name);
    }
    let wrong = 0;
    for (const [address, name] of first) {
      const frame = kallsyms.symbolize(address);
      if (frame.symbol !== name || frame.offset !== 0) wrong += 1;
    }
    expect(first.size).toBeGreaterThan(1000);
    expect(wrong).toBe(0);
  });

  test("interrupts have one count per CPU that is online", () => {
    const { cpus, lines } = parseInterrupts(readFileSync("/proc/interrupts", "utf8"));
    expect(cpus).toEqual([...(kernel.host.cpusOnline ?? [])]);
    for (const line of lines) expect([1, cpus.length]).toContain(line.counts.length);
  });

  test("the host knows its release and its CPUs", () => {
    expect(kernel.host.release).toMatch(/^\d+\.\d+/);
    expect(kernel.host.cpusPossible?.length).toBeGreaterThanOrEqual(
      kernel.host.cpusOnline?.length ?? 1,
    );
  });
});
