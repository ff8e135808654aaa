import { describe, expect, test } from "bun:test";
import type { BpfMap } from "../../src/bpf/map.ts";
import { type ElementVisitor, eachElementByKey } from "../../src/bpf/map-entries.ts";
import { BpfObject } from "../../src/bpf/object.ts";
import { compileC } from "./compile-c.ts";
import { loadable } from "./loadable.ts";

const SOURCE = `
const volatile __u32 only_tgid = 0;
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 400000); __uint(map_flags, BPF_F_NO_PREALLOC);
  __type(key, __u64); __type(value, __u64); } growing SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_PERCPU_HASH); __uint(max_entries, 5000);
  __type(key, __u64); __type(value, __u32); } per_cpu SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 100);
  __type(key, __u32); __type(value, __u64); } array SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY); __uint(max_entries, 3);
  __type(key, __u32); __type(value, __u64); } per_cpu_array SEC(".maps");
__u64 calls = 0, inserted = 0;

SEC("tp_btf/sys_enter")
int pbt_insert(void *ctx)
{
  __u64 key;
  if (bpf_get_current_pid_tgid() >> 32 != only_tgid)
    return 0;
  if (++calls % 16)
    return 0;
  key = ++inserted;
  bpf_map_update_elem(&growing, &key, &key, BPF_NOEXIST);
  return 0;
}`;

const BEFORE = 20_000;
/** Keys that only the test inserts. */
const OURS = 1n << 40n;

const ways: ReadonlyArray<readonly [string, (map: BpfMap, visit: ElementVisitor) => void]> = [
  ["by batches", (map, visit) => map.entries(visit)],
  ["key by key", (map, visit) => eachElementByKey(map, map.fd, visit)],
];

function object(tgid = 0): BpfObject {
  const opened = BpfObject.open({
    name: "pbt_entries",
    bytes: compileC(SOURCE),
    constants: new Map([["only_tgid", new Uint8Array(new Uint32Array([tgid]).buffer)]]),
  });
  opened.load();
  return opened;
}

/** Whether elements were inserted between the first read and a later one. */
function grown(sizes: readonly number[]): boolean {
  return sizes.length > 2 && (sizes.at(-1) ?? 0) > (sizes[0] ?? 0);
}

function first(bytes: Uint8Array): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
}

describe.skipIf(!loadable).each(ways)("reading a map %s", (_, read) => {
  test("visits each element of a hash once, with its value", () => {
    using opened = object();
    const map = opened.map("growing");
    const key = new BigUint64Array(1);
    const value = new BigUint64Array(1);
    for (let index = 0n; index < BEFORE; index++) {
      key[0] = OURS + index;
      value[0] = index * 3n;
      map.update(new Uint8Array(key.buffer), new Uint8Array(value.buffer));
    }
    const seen = new Map<bigint, bigint>();
    let visits = 0;
    read(map, (k, v) => {
      visits++;
      seen.set(first(k) - OURS, first(v));
    });
    expect(visits).toBe(BEFORE);
    expect(seen.size).toBe(BEFORE);
    expect([...seen].every(([index, found]) => found === index * 3n)).toBe(true);
  });

  test("loses and repeats nothing while another CPU inserts", async () => {
    const busy = Bun.spawn(
      ["sh", "-c", "read start; exec dd if=/dev/zero of=/dev/null bs=1 count=10000000 status=none"],
      { stdin: "pipe" },
    );
    using opened = object(busy.pid);
    const map = opened.map("growing");
    const key = new BigUint64Array(1);
    for (let index = 0n; index < BEFORE; index++) {
      key[0] = OURS + index;
      map.update(new Uint8Array(key.buffer), new Uint8Array(key.buffer));
    }
    using _link = opened.program("pbt_insert").attach();
    busy.stdin.write("\n");
    busy.stdin.end();
    const sizes: number[] = [];
    for (let round = 0; round < 50 && !grown(sizes); round++) {
      const seen = new Set<bigint>();
      let ours = 0;
      let visits = 0;
      read(map, (k) => {
        const found = first(k);
        visits++;
        seen.add(found);
        if (found >= OURS) ours++;
      });
      expect(seen.size).toBe(visits);
      expect(ours).toBe(BEFORE);
      sizes.push(visits);
    }
    busy.kill();
    await busy.exited;
    expect(grown(sizes)).toBe(true);
  });

  test("visits the values of all CPUs in a per-CPU hash", () => {
    using opened = object();
    const map = opened.map("per_cpu");
    const key = new BigUint64Array([7n]);
    const value = Uint8Array.from({ length: map.elementSize }, (_byte, at) =>
      at % 8 < 4 ? at : 0,
    );
    map.update(new Uint8Array(key.buffer), value);
    const seen: Uint8Array[] = [];
    read(map, (_key, found) => seen.push(found.slice()));
    expect(seen).toEqual([value]);
  });

  test("visits every slot of arrays", () => {
    using opened = object();
    const indexes: number[] = [];
    read(opened.map("array"), (k) => indexes.push(k[0] ?? -1));
    expect(indexes).toEqual(Array.from({ length: 100 }, (_value, index) => index));
    let slots = 0;
    read(opened.map("per_cpu_array"), () => slots++);
    expect(slots).toBe(3);
  });

  test("visits nothing in an empty hash", () => {
    using opened = object();
    read(opened.map("growing"), () => {
      throw new Error("there is no element");
    });
  });
});
