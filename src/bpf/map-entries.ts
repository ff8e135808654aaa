import { libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";

export type ElementVisitor = (key: Uint8Array, value: Uint8Array) => void;

/** The shape of a map, as far as reading all of it needs. */
export interface ElementShape {
  readonly name: string;
  readonly keySize: number;
  readonly elementSize: number;
  readonly maxEntries: number;
}

const ENOENT = 2;
const EINVAL = 22;
const ENOSPC = 28;
const ENOTSUPP = 524;

/** Bytes of keys and values that one system call is asked for. */
const BATCH_BYTES = 256 * 1024;
const SMALLEST_BATCH = 16;

/**
 * Visits each element of a map once. BPF_MAP_LOOKUP_BATCH (hash maps 5.6, per-CPU arrays 5.13) copies
 * whole buckets under their lock, so that inserts on other CPUs neither hide nor repeat an element.
 * Older kernels: key by key, where new elements enter at a bucket's head, behind the reader.
 */
export function eachElement(map: ElementShape, fd: number, visit: ElementVisitor): void {
  if (!byBatch(map, fd, visit)) eachElementByKey(map, fd, visit);
}

/** False when this kernel has no batches for this map; nothing was visited then. */
function byBatch(map: ElementShape, fd: number, visit: ElementVisitor): boolean {
  const { keySize, elementSize } = map;
  let capacity = Math.min(
    map.maxEntries,
    Math.max(SMALLEST_BATCH, Math.floor(BATCH_BYTES / (keySize + elementSize))),
  );
  let keys = new Uint8Array(capacity * keySize);
  let values = new Uint8Array(capacity * elementSize);
  // The kernel's cursor: a bucket number for hash maps, a key for the others.
  const cursor = new Uint8Array(Math.max(4, keySize));
  const count = new Uint32Array(1);
  let started = false;

  for (;;) {
    count[0] = capacity;
    const status = libbpf().bpf_map_lookup_batch(
      fd,
      started ? cursor : null,
      cursor,
      keys,
      values,
      count,
      null,
    );
    if (status === -ENOSPC) {
      // One bucket holds more elements than the batch; nothing was copied and the cursor stands.
      capacity *= 2;
      keys = new Uint8Array(capacity * keySize);
      values = new Uint8Array(capacity * elementSize);
      continue;
    }
    if (!started && (status === -EINVAL || status === -ENOTSUPP)) return false;
    if (status < 0 && status !== -ENOENT) {
      throw new LibbpfError(`map ${map.name} cannot be read`, status);
    }
    const copied = Math.min(count[0] ?? 0, capacity);
    for (let index = 0; index < copied; index++) {
      visit(
        keys.subarray(index * keySize, (index + 1) * keySize),
        values.subarray(index * elementSize, (index + 1) * elementSize),
      );
    }
    if (status === -ENOENT) return true;
    started = true;
  }
}

/** The way of kernels without batches: two system calls for each element. */
export function eachElementByKey(map: ElementShape, fd: number, visit: ElementVisitor): void {
  const lib = libbpf();
  const value = new Uint8Array(map.elementSize);
  let key: Uint8Array | null = null;
  let next = new Uint8Array(map.keySize);
  for (;;) {
    const status = lib.bpf_map_get_next_key(fd, key, next);
    if (status === -ENOENT) return;
    if (status < 0) throw new LibbpfError(`map ${map.name} cannot be read`, status);
    const spare = key ?? new Uint8Array(map.keySize);
    key = next;
    next = spare as Uint8Array<ArrayBuffer>;
    if (lib.bpf_map_lookup_elem(fd, key, value) === 0) visit(key, value);
  }
}
