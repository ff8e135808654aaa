import { afterAll, expect, test } from "bun:test";
import { feature } from "../../src/bpf/features.ts";
import { LibbpfError } from "../../src/bpf/libbpf-error.ts";
import { BpfObject } from "../../src/bpf/object.ts";
import { openPerfEvent } from "../../src/bpf/perf-event.ts";
import { enableStats } from "../../src/bpf/stats.ts";
import { findUserFunctions } from "../../src/kernel/user-functions.ts";
import { works } from "../attach/mechanism.ts";
import { Program } from "../attach/program.ts";
import { compileC } from "./compile-c.ts";

const program = new Program("calls");
afterAll(() => program[Symbol.dispose]());
const [work] = findUserFunctions(program.path, "work");

function loaded(section: string): BpfObject {
  const bytes = compileC(`SEC("${section}") int pbt_user(void *ctx) { return 0; }`);
  const object = BpfObject.open({ name: "pbt_user", bytes });
  object.load();
  return object;
}

test.skipIf(!works("uprobe")).each([
  ["entries", {}],
  ["returns", { retprobe: true }],
])(
  "a program attached to a user function's %s runs for each, until it is detached",
  async (_, options) => {
    using object = loaded("uprobe");
    using _stats = enableStats();
    const one = object.program("pbt_user");
    const link = one.attachUprobe(program.path, work!.fileOffset, options);
    await program.run("50");
    expect(one.stats().runs).toBe(50n);
    expect(link.missed()).toBeUndefined();
    link[Symbol.dispose]();
    await program.run("50");
    expect(one.stats().runs).toBe(50n);
  },
);

test.skipIf(!works("uprobe"))("a file that is not there is told with its name", () => {
  using object = loaded("uprobe");
  const attempt = () => object.program("pbt_user").attachUprobe("/nowhere/shop", 0x1000);
  expect(attempt).toThrow(LibbpfError);
  expect(attempt).toThrow("/nowhere/shop+0x1000: ENOENT");
});

test.skipIf(!feature("perf_event").works)(
  "a sampled counter's program runs while its link lives",
  async () => {
    using object = loaded("perf_event");
    using _stats = enableStats();
    const one = object.program("pbt_user");
    // The software counter of context switches, on CPU 0.
    const event = openPerfEvent({ type: 1, config: 3, sample: 1, cpu: 0 });
    const link = one.attachPerfEvent(event);
    for (let i = 0; i < 20; i++) await Bun.spawn(["taskset", "-c", "0", "true"]).exited;
    link[Symbol.dispose]();
    const { runs } = one.stats();
    expect(runs).toBeGreaterThan(19n);
    await Bun.spawn(["taskset", "-c", "0", "true"]).exited;
    expect(one.stats().runs).toBe(runs);
  },
);
