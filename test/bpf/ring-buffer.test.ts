import { expect, test } from "bun:test";
import { monotonic, monotonicOrigin } from "../../src/bpf/monotonic.ts";
import { BpfObject } from "../../src/bpf/object.ts";
import { RingBuffer } from "../../src/bpf/ring-buffer.ts";
import { compileC } from "./compile-c.ts";
import { loadable } from "./loadable.ts";

/** A record for each umask(2) of this process: its argument, and as many bytes as it says, at most 64. */
const SOURCE = `
const volatile __u32 only_pid = 0;
struct { __uint(type, 27); __uint(max_entries, 4096); } records SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 1); __type(key, __u32); __type(value, __u64); } refused SEC(".maps");
SEC("raw_tp/sys_enter") int on_enter(__u64 *ctx) {
  __u64 mask = 0; __u32 zero = 0;
  if (ctx[1] != 95 || (bpf_get_current_pid_tgid() >> 32) != only_pid) return 0;
  bpf_probe_read_kernel(&mask, sizeof(mask), (void *)(ctx[0] + 112));
  __u64 *long_ = 0, *short_ = 0;
  if (mask & 1) long_ = bpf_ringbuf_reserve(&records, 60, 0);
  else short_ = bpf_ringbuf_reserve(&records, 12, 0);
  if (long_) { long_[0] = mask; bpf_ringbuf_submit(long_, 1); return 0; }
  if (short_) {
    short_[0] = mask;
    if (mask == 0700) bpf_ringbuf_discard(short_, 1); else bpf_ringbuf_submit(short_, 1);
    return 0;
  }
  __u64 *count = bpf_map_lookup_elem(&refused, &zero);
  if (count) __sync_fetch_and_add(count, 1);
  return 0;
}`;

function opened() {
  const own = new Uint8Array(new Uint32Array([process.pid]).buffer);
  const object = BpfObject.open({
    bytes: compileC(SOURCE),
    name: "ring",
    constants: new Map([["only_pid", own]]),
  });
  object.load();
  const link = object.program("on_enter").attach();
  const ring = new RingBuffer(object.map("records"));
  return { object, link, ring, [Symbol.dispose]: () => object[Symbol.dispose]() };
}

function masks(ring: RingBuffer): { mask: number; length: number }[] {
  const found: { mask: number; length: number }[] = [];
  while (ring.read((at, length) => found.push({ mask: ring.words[at / 4]!, length })) > 0);
  return found;
}

test.skipIf(!loadable)(
  "records come out as they went in, also across the end of the buffer",
  () => {
    using bpf = opened();
    const before = process.umask();
    bpf.ring.skip();
    const sent: number[] = [];
    const seen: { mask: number; length: number }[] = [];
    for (let round = 0; round < 50; round++) {
      for (let i = 0; i < 23; i++) {
        const mask = (round * 23 + i) % 0o600;
        process.umask(mask);
        sent.push(mask);
      }
      seen.push(...masks(bpf.ring));
    }
    process.umask(before);
    expect(seen).toEqual(sent.map((mask) => ({ mask, length: mask % 2 === 1 ? 60 : 12 })));
  },
);

test.skipIf(!loadable)(
  "a full buffer refuses, what was discarded is passed over: read + refused = made",
  () => {
    using bpf = opened();
    const before = process.umask();
    bpf.ring.skip();
    for (let i = 0; i < 300; i++) process.umask(i % 10 === 0 ? 0o700 : 2 * (i % 100));
    bpf.link[Symbol.dispose]();
    process.umask(before);
    const read = masks(bpf.ring);
    const refused = new BigUint64Array(1);
    bpf.object.map("refused").lookup(new Uint8Array(4), new Uint8Array(refused.buffer));
    // 24 bytes each; as many as fit stand in it, of which a tenth was discarded.
    const fitting = Math.floor(4096 / 24);
    expect(Number(refused[0])).toBe(300 - fitting);
    expect(read.length).toBe(fitting - Math.ceil(fitting / 10));
  },
);

test("the monotonic clock and its origin tell the time of day", () => {
  const now = Number((monotonicOrigin() + monotonic()) / 1_000_000n);
  expect(Math.abs(now - Date.now())).toBeLessThan(1000);
});
