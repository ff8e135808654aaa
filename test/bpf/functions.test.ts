import { afterAll, describe, expect, test } from "bun:test";
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeatureName } from "../../src/bpf/feature-reason.ts";
import { feature } from "../../src/bpf/features.ts";
import { LibbpfError } from "../../src/bpf/libbpf-error.ts";
import type { Link } from "../../src/bpf/link.ts";
import { BpfObject } from "../../src/bpf/object.ts";
import type { Program } from "../../src/bpf/program.ts";
import { compileC } from "./compile-c.ts";
import { loadable } from "./loadable.ts";

/** What fsync(2) calls once; exported, so never inlined. */
const FUNCTION = "vfs_fsync_range";
const CALLS = 25;

const folder = mkdtempSync(join(tmpdir(), "probebook-fsync-"));
const file = openSync(join(folder, "file"), "w");
afterAll(() => {
  closeSync(file);
  rmSync(folder, { recursive: true });
});

function counting(section: string): BpfObject {
  return BpfObject.open({
    name: "pbt_function",
    constants: new Map([["only_tgid", new Uint8Array(new Uint32Array([process.pid]).buffer)]]),
    bytes: compileC(`
const volatile __u32 only_tgid = 0;
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 1);
  __type(key, __u32); __type(value, __u64); } calls SEC(".maps");
SEC("${section}") int pbt_function(void *ctx)
{
  __u32 zero = 0;
  __u64 *count = bpf_map_lookup_elem(&calls, &zero);
  if (count && bpf_get_current_pid_tgid() >> 32 == only_tgid)
    __sync_fetch_and_add(count, 1);
  return 0;
}`),
  });
}

const ways: ReadonlyArray<readonly [FeatureName, string, (program: Program) => Link]> = [
  ["fentry", "fentry", (program) => program.attach()],
  ["fentry", "fexit", (program) => program.attach()],
  ["kprobe", "kprobe", (program) => program.attachKprobe(FUNCTION)],
  ["kprobe", "kretprobe", (program) => program.attachKprobe(FUNCTION, { retprobe: true })],
  [
    "kprobe_multi",
    "kprobe.multi",
    (program) => program.attachKprobeMulti([FUNCTION, "vfs_statfs"]),
  ],
];

describe.skipIf(!loadable).each(ways)(
  "%s: a program in section %s %#",
  (needs, section, attach) => {
    const found = feature(needs);
    if (!found.works) console.warn(`skipping ${section}: ${found.reason}`);

    test.skipIf(!found.works)("counts every call, until it is detached", () => {
      using object = counting(section);
      const program = object.program("pbt_function");
      if (needs === "fentry") program.setAttachTarget(FUNCTION);
      object.load();
      const link = attach(program);
      for (let call = 0; call < CALLS; call++) fsyncSync(file);
      const missed = link.missed();
      if (missed !== undefined) expect(missed).toBe(0n);
      link[Symbol.dispose]();
      fsyncSync(file);
      const count = new BigUint64Array(1);
      object.map("calls").lookup(new Uint8Array(4), new Uint8Array(count.buffer));
      expect(count[0]).toBe(BigInt(CALLS));
      expect(() => link.missed()).toThrow("disposed of");
    });

    test.skipIf(found.works)("is refused with an errno that has a name", () => {
      using object = counting(section);
      const program = object.program("pbt_function");
      let refusal: unknown;
      try {
        if (needs === "fentry") program.setAttachTarget(FUNCTION);
        object.load();
        attach(program);
      } catch (error) {
        refusal = error;
      }
      expect(refusal).toBeInstanceOf(LibbpfError);
      expect(`${refusal}`).toMatch(/ cannot be (loaded|attached to .+): E[A-Z]+ \(.+\)$/);
    });
  },
);
