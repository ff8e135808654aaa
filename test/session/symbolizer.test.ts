import { expect, test } from "bun:test";
import { openKernel } from "../../src/kernel/kernel.ts";
import { RunSymbolizer } from "../../src/session/symbolizer.ts";
import { Root } from "../kernel/fixture.ts";

const names = [
  ...["bpf_get_stack_raw_tp", "bpf_trace_run2", "__traceiter_softirq_entry", "handle_softirqs"],
  ...["irq_exit_rcu", "asm_common_interrupt", "bpf_prog_run_user", "do_idle", "the_end"],
];
const start = (name: string) => 0xffffffff81000000n + BigInt(names.indexOf(name)) * 0x100n;

function symbolize(...functions: readonly string[]): string[] {
  using root = new Root({
    "proc/kallsyms": names.map((name) => `${start(name).toString(16)} T ${name}\n`).join(""),
  });
  const symbolizer = new RunSymbolizer(openKernel(root.path));
  const addresses = functions.map((name) =>
    name.startsWith("0x") ? BigInt(name) : start(name) + 0x10n,
  );
  return symbolizer.kernelStack(addresses).map((index) => symbolizer.frames[index]!.symbol);
}

test("BPF's own frames at the leaf are dropped, with what has no name among them", () => {
  const junk = ["bpf_get_stack_raw_tp", "0xffffffffc0001234", "bpf_trace_run2"];
  expect(symbolize(...junk, "__traceiter_softirq_entry", "handle_softirqs", "do_idle")).toEqual([
    "handle_softirqs",
    "do_idle",
  ]);
});

test("another program's trampoline further down takes no frame along", () => {
  const stack = ["handle_softirqs", "bpf_prog_run_user", "irq_exit_rcu", "do_idle"];
  expect(symbolize("bpf_trace_run2", "__traceiter_softirq_entry", ...stack)).toEqual(stack);
});

test("a stack begins at the function traced, whatever its trampoline is taken for", () => {
  using root = new Root({
    "proc/kallsyms": names.map((name) => `${start(name).toString(16)} T ${name}\n`).join(""),
  });
  const symbolizer = new RunSymbolizer(openKernel(root.path), new Set(["handle_softirqs"]));
  const addresses = ["the_end", "handle_softirqs", "irq_exit_rcu", "handle_softirqs"].map(
    (name) => start(name) + 0x10n,
  );
  expect(symbolizer.kernelStack(addresses).map((at) => symbolizer.frames[at]!.symbol)).toEqual([
    ...["handle_softirqs", "irq_exit_rcu", "handle_softirqs"],
  ]);
});

test("a function further up stays, also when it is BPF's", () => {
  const stack = [
    ...["handle_softirqs", "irq_exit_rcu", "asm_common_interrupt", "do_idle", "do_idle"],
    ...["do_idle", "do_idle", "do_idle", "bpf_prog_run_user", "do_idle"],
  ];
  expect(symbolize(...stack)).toEqual(stack);
});

test("a return address right after a function's end is that function's", () => {
  using root = new Root({
    "proc/kallsyms": names.map((name) => `${start(name).toString(16)} T ${name}\n`).join(""),
  });
  const symbolizer = new RunSymbolizer(openKernel(root.path));
  const next = start("irq_exit_rcu");
  const [leaf, caller] = symbolizer.kernelStack([next, next]);
  expect(symbolizer.frames[leaf!]?.symbol).toBe("irq_exit_rcu");
  expect(symbolizer.frames[caller!]?.symbol).toBe("handle_softirqs");
});

test("processes whose maps cannot be read are counted, once each", () => {
  using root = new Root({
    "proc/kallsyms": "",
    "proc/7/maps": "1000-2000 r-xp 0 08:01 1 /usr/bin/x\n",
  });
  const symbolizer = new RunSymbolizer(openKernel(root.path));
  symbolizer.userStack(7, [0x1234n, 0x5678n]);
  expect(symbolizer.notices()).toEqual([]);
  for (const pid of [8, 9, 8]) symbolizer.userStack(pid, [0x1234n]);
  expect(symbolizer.notices()).toEqual([
    expect.stringMatching(/^User addresses of 2 processes have no names: \/proc\/PID\/maps/),
  ]);
});
