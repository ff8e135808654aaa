import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LibbpfError } from "../../src/bpf/libbpf-error.ts";
import { BpfObject } from "../../src/bpf/object.ts";
import { possibleCpus } from "../../src/bpf/possible-cpus.ts";
import { enableStats } from "../../src/bpf/stats.ts";
import { VerifierError } from "../../src/bpf/verifier-error.ts";
import { compileC } from "./compile-c.ts";
import { goneWithinSeconds, programIds } from "./kernel-ids.ts";
import { loadable } from "./loadable.ts";

const COUNTING = `
const volatile __u64 step = 1;
const volatile __u32 only_tgid = 0;
struct { __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY); __uint(max_entries, 1);
  __type(key, __u32); __type(value, __u64); } per_cpu SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 64);
  __type(key, __u32); __type(value, __u64); } by_tgid SEC(".maps");

SEC("tp_btf/sys_enter")
int pbt_count(void *ctx)
{
  __u32 zero = 0, tgid = bpf_get_current_pid_tgid() >> 32;
  __u64 *count, one = 1;
  if (tgid != only_tgid)
    return 0;
  count = bpf_map_lookup_elem(&per_cpu, &zero);
  if (count)
    *count += step;
  count = bpf_map_lookup_elem(&by_tgid, &tgid);
  if (count)
    __sync_fetch_and_add(count, 1);
  else
    bpf_map_update_elem(&by_tgid, &tgid, &one, BPF_ANY);
  return 0;
}
SEC("tp_btf/sys_exit") int pbt_spare(void *ctx) { return 0; }
`;

function u32(value: number): Uint8Array {
  return new Uint8Array(new Uint32Array([value]).buffer);
}
function u64(value: bigint): Uint8Array {
  return new Uint8Array(new BigUint64Array([value]).buffer);
}
function counting(
  more: { skip?: ReadonlySet<string>; maxEntries?: ReadonlyMap<string, number> } = {},
) {
  return BpfObject.open({
    name: "pbt_counting",
    bytes: compileC(COUNTING),
    constants: new Map([
      ["step", u64(3n)],
      ["only_tgid", u32(process.pid)],
    ]),
    ...more,
  });
}
/** Thrown by `act`; a test fails where nothing was. */
function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

describe("opening an object", () => {
  const bytes = compileC(COUNTING);

  test("shows its programs and maps with their sizes", () => {
    using object = BpfObject.open({ name: "pbt_open", bytes });
    expect(object.programs().map(({ name, section }) => [name, section])).toEqual([
      ["pbt_count", "tp_btf/sys_enter"],
      ["pbt_spare", "tp_btf/sys_exit"],
    ]);
    const perCpu = object.map("per_cpu");
    expect(perCpu).toMatchObject({ keySize: 4, valueSize: 8, maxEntries: 1, perCpu: true });
    expect(perCpu.elementSize).toBe(8 * possibleCpus());
    expect(object.map("by_tgid")).toMatchObject({ perCpu: false, maxEntries: 64, elementSize: 8 });
  });

  test("gives a map the number of entries that was asked for", () => {
    using object = counting({ maxEntries: new Map([["by_tgid", 7]]) });
    expect(object.map("by_tgid").maxEntries).toBe(7);
  });

  test.each([
    ["noise", new Uint8Array(500).fill(7)],
    ["nothing", new Uint8Array(0)],
    ["half of an object", bytes.subarray(0, bytes.length >> 1)],
  ])("refuses %s", (_, garbage) => {
    const error = thrown(() => BpfObject.open({ name: "pbt_garbage", bytes: garbage }));
    expect(error).toBeInstanceOf(LibbpfError);
    expect(String(error)).toContain("pbt_garbage is no BPF object that libbpf can read");
  });

  test("names what there is when a program, map or constant is not there", () => {
    using object = BpfObject.open({ name: "pbt_names", bytes });
    expect(() => object.program("nope")).toThrow("it has pbt_count, pbt_spare");
    expect(() => object.map("nope")).toThrow(/no map nope; it has per_cpu, by_tgid/);
    const open = (name: string, value: Uint8Array) =>
      BpfObject.open({ name: "pbt_names", bytes, constants: new Map([[name, value]]) });
    expect(() => open("stepp", u64(1n))).toThrow("no constant stepp");
    expect(() => open("step", u32(1))).toThrow("constant step has 8 bytes, 4 were given");
  });

  test("leaves nothing usable after it was disposed of", () => {
    const object = BpfObject.open({ name: "pbt_disposed", bytes });
    const program = object.program("pbt_count");
    const map = object.map("by_tgid");
    object[Symbol.dispose]();
    object[Symbol.dispose]();
    expect(() => object.load()).toThrow("disposed of");
    expect(() => program.attach()).toThrow("disposed of");
    expect(() => program.setAttachTarget("vfs_fsync")).toThrow("disposed of");
    expect(() => map.lookup(u32(0), new Uint8Array(8))).toThrow("disposed of");
    expect(() => map.entries(() => {})).toThrow("disposed of");
  });

  test("refuses what needs a loaded object before it is loaded", () => {
    using object = BpfObject.open({ name: "pbt_early", bytes });
    expect(() => object.program("pbt_count").attach()).toThrow("not loaded");
    expect(() => object.program("pbt_count").stats()).toThrow("not loaded");
    expect(() => object.map("by_tgid").update(u32(0), u64(0n))).toThrow("not loaded");
  });
});

describe.skipIf(!loadable)("a loaded object", () => {
  test("counts into per-CPU array and hash, with the constants that were set", () => {
    using object = counting();
    object.load();
    const link = object.program("pbt_count").attach();
    for (let call = 0; call < 50; call++) existsSync("/proc/self");
    const each = new Uint8Array(object.map("per_cpu").elementSize);
    const total = new Uint8Array(8);
    link[Symbol.dispose]();
    expect(object.map("per_cpu").lookup(u32(0), each)).toBe(true);
    expect(object.map("by_tgid").lookup(u32(process.pid), total)).toBe(true);
    const steps = new BigUint64Array(each.buffer).reduce((sum, value) => sum + value, 0n);
    const count = new BigUint64Array(total.buffer)[0] ?? 0n;
    expect(count).toBeGreaterThanOrEqual(50n);
    expect(steps).toBe(3n * count);
    expect(object.map("by_tgid").lookup(u32(1), total)).toBe(false);
  });

  test("accounts runs and time while statistics are enabled", () => {
    using object = counting();
    object.load();
    const program = object.program("pbt_count");
    using _stats = enableStats();
    using link = program.attach();
    for (let call = 0; call < 50; call++) existsSync("/proc/self");
    const { runs, ns, missed } = program.stats();
    expect(runs).toBeGreaterThanOrEqual(50n);
    expect(ns).toBeGreaterThan(0n);
    expect(missed).toBeGreaterThanOrEqual(0n);
    expect(link.missed()).toBeUndefined();
  });

  test("does not load the programs that are to be skipped", () => {
    using object = counting({ skip: new Set(["pbt_spare"]) });
    object.load();
    expect(object.program("pbt_count").id).toBeGreaterThan(0);
    expect(() => object.program("pbt_spare").fd).toThrow("not loaded");
  });

  test("checks the sizes of keys and values before C sees them", () => {
    using object = counting();
    object.load();
    const map = object.map("per_cpu");
    const value = new Uint8Array(map.elementSize);
    expect(() => map.lookup(new Uint8Array(3), value)).toThrow("a key has 4 bytes, not 3");
    expect(() => map.lookup(u32(0), new Uint8Array(8 * possibleCpus() - 1))).toThrow("a value has");
    expect(() => map.update(u32(0), new Uint8Array(0))).toThrow("a value has");
  });

  test("says which function cannot be attached to", () => {
    using object = BpfObject.open({
      name: "pbt_refused",
      bytes: compileC(`SEC("kprobe") int pbt_refused(void *ctx) { return 0; }`),
    });
    object.load();
    const error = thrown(() => object.program("pbt_refused").attachKprobe("pbt_no_such_function"));
    expect(error).toBeInstanceOf(LibbpfError);
    expect(String(error)).toContain("pbt_refused cannot be attached to pbt_no_such_function: E");
    expect((error as LibbpfError).errno).toBeGreaterThan(0);
  });

  test("has no function to prepare for that BTF does not name", () => {
    using object = BpfObject.open({
      name: "pbt_target",
      bytes: compileC(`SEC("fentry") int pbt_target(void *ctx) { return 0; }`),
    });
    const prepare = () => object.program("pbt_target").setAttachTarget("pbt_no_such_function");
    expect(prepare).toThrow("pbt_target cannot be prepared for pbt_no_such_function: ESRCH");
  });

  test("tells the failing line of a program that the verifier rejects", () => {
    const source = `
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 1);
  __type(key, __u32); __type(value, __u64); } counts SEC(".maps");
SEC("tp_btf/sys_enter") int pbt_good(void *ctx) { return 0; }
SEC("tp_btf/sys_exit") int pbt_rejected(void *ctx)
{
  __u32 zero = 0;
  __u64 *count = bpf_map_lookup_elem(&counts, &zero);
  *count += 1;
  return 0;
}`;
    using object = BpfObject.open({ name: "pbt_rejected", bytes: compileC(source) });
    const error = thrown(() => object.load());
    if (!(error instanceof VerifierError)) throw error;
    expect(error.program).toBe("pbt_rejected");
    expect(error.reason).toContain("R0 invalid mem access");
    expect(error.instruction).toMatch(/^\d+: \(79\) r1 = \*\(u64 \*\)\(r0 \+0\)$/);
    expect(error.source?.text).toBe("*count += 1;");
    expect(error.detail).toContain("processed ");
    expect(error.message).toContain("*count += 1;");
    expect(() => object.load()).toThrow("failed to load, before");
    expect(() => object.program("pbt_good").attach()).toThrow("not loaded");
  });
});

describe.skipIf(!loadable)("what is left in the kernel", () => {
  test("is nothing after the object was disposed of, its links included", async () => {
    const object = counting();
    object.load();
    const program = object.program("pbt_count");
    program.attach();
    const { id } = program;
    expect(programIds().has(id)).toBe(true);
    object[Symbol.dispose]();
    expect(await goneWithinSeconds(id)).toBe(true);
  });

  test("is nothing after the process was killed", async () => {
    const child = Bun.spawn(
      [process.execPath, fileURLToPath(import.meta.resolve("./attach-and-wait.ts"))],
      {
        stdout: "pipe",
      },
    );
    const { value } = await child.stdout.getReader().read();
    const id = Number(new TextDecoder().decode(value));
    expect(programIds().has(id)).toBe(true);
    child.kill("SIGKILL");
    await child.exited;
    expect(await goneWithinSeconds(id)).toBe(true);
  });
});
