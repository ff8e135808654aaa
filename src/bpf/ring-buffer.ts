import { type Pointer, toArrayBuffer } from "bun:ffi";
import { type Handle, lastErrno, libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";
import type { BpfMap } from "./map.ts";
import { address, stable } from "./memory.ts";

/** include/uapi/linux/bpf.h: the two topmost bits of a record's first word; the others are its length. */
const BUSY = 0x8000_0000;
const DISCARD = 0x4000_0000;
const LENGTH = 0x3fff_ffff;
const HEADER = 8;

/** Most bytes that one `read` copies, so that what is made of them stays small. */
const CHUNK = 512 * 1024;

const PROT_READ = 1;
const PROT_WRITE = 2;
const MAP_SHARED = 1;

/** A record's place in `RingBuffer.words`, in bytes; valid during the call. */
export type RecordVisitor = (offset: number, length: number) => void;

/**
 * A BPF ring buffer (5.8+) read where the kernel maps it: one page with the consumer's position, one with
 * the producers', then the data twice in a row, so that no record is broken at its end.
 *
 * The kernel's order is: a producer moves its position, fills its record, clears BUSY. Here each step
 * that must not come early is a call of a C function, which JavaScriptCore does not move reads across:
 * the position is copied first, then headers are looked at, then the records before the first busy one
 * are copied. Processors other than x86-64 reorder reads as well: hence the fences.
 */
export class RingBuffer implements Disposable {
  /** Of the copies that `read` makes. */
  readonly words: Uint32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly size: number;
  readonly #consumer: Mapping;
  readonly #producer: Mapping;
  readonly #dataAt: Handle;
  readonly #data: Uint32Array;
  readonly #copy: Handle;
  /** A position on its way from or to the kernel's page. */
  readonly #position = new Uint32Array(stable(8).buffer);
  readonly #positionAt = address(new Uint8Array(this.#position.buffer));
  #consumed: number;

  /** The map must be loaded, and live longer than this. */
  constructor(map: BpfMap) {
    const page = libbpf().getpagesize();
    this.size = map.maxEntries;
    this.#consumer = new Mapping(map, PROT_READ | PROT_WRITE, page, 0);
    this.#producer = new Mapping(map, PROT_READ, page + 2 * this.size, page);
    this.#dataAt = offsetBy(this.#producer.at, page);
    this.#data = new Uint32Array(
      toArrayBuffer(this.#dataAt as Pointer, 0, 2 * this.size) as ArrayBuffer,
    );
    this.bytes = stable(Math.min(CHUNK, this.size));
    this.words = new Uint32Array(this.bytes.buffer);
    this.#copy = address(this.bytes);
    this.#consumed = this.#get(this.#consumer);
  }

  /** Bytes that were ever reserved: what is reserved from now on lies behind. */
  get reserved(): number {
    return this.#get(this.#producer);
  }

  /** Bytes that were ever read. */
  get consumed(): number {
    return this.#consumed;
  }

  /** Forgets all that is in it. */
  skip(): void {
    while (this.read(() => {}) > 0);
  }

  /** Visits the next records that are complete, in the order of their reservation; gives the bytes read. */
  read(visit: RecordVisitor): number {
    const available = Math.min(this.reserved - this.#consumed, this.bytes.length);
    const start = this.#consumed % this.size;
    fence();
    const length = this.#complete(start, available);
    if (length === 0) return 0;
    fence();
    libbpf().memcpy(this.#copy, offsetBy(this.#dataAt, start), length);
    fence();
    this.#consumed += length;
    this.#put(this.#consumer, this.#consumed);
    for (let at = 0; at < length; ) {
      const header = this.words[at / 4]!;
      if ((header & DISCARD) === 0) visit(at + HEADER, header & LENGTH);
      at += recordBytes(header);
    }
    return length;
  }

  [Symbol.dispose](): void {
    this.#consumer[Symbol.dispose]();
    this.#producer[Symbol.dispose]();
  }

  /** Bytes of the complete records from `start` on, as far as whole ones fit into `available`. */
  #complete(start: number, available: number): number {
    let at = 0;
    while (at < available) {
      const header = this.#data[(start + at) / 4]!;
      if ((header & BUSY) !== 0) break;
      const next = at + recordBytes(header);
      if (next > available) break;
      at = next;
    }
    return at;
  }

  #get(page: Mapping): number {
    libbpf().memcpy(this.#positionAt, page.at, 8);
    return this.#position[1]! * 2 ** 32 + this.#position[0]!;
  }

  #put(page: Mapping, position: number): void {
    this.#position[0] = position % 2 ** 32;
    this.#position[1] = position / 2 ** 32;
    libbpf().memcpy(page.at, this.#positionAt, 8);
  }
}

const fenced = new Int32Array(new SharedArrayBuffer(4));

/** A store and a load, both sequentially consistent: no read before them comes after one behind them. */
function fence(): void {
  Atomics.store(fenced, 0, 0);
  Atomics.load(fenced, 0);
}

function recordBytes(header: number): number {
  return ((header & LENGTH) + HEADER + 7) & ~7;
}

function offsetBy(at: Handle, bytes: number): Handle {
  return (typeof at === "bigint" ? at + BigInt(bytes) : at + bytes) as Handle;
}

/** A part of a map in this process' memory. */
class Mapping implements Disposable {
  readonly at: Handle;
  readonly #bytes: number;

  constructor(map: BpfMap, protection: number, bytes: number, offset: number) {
    const at = Number(libbpf().mmap(0, bytes, protection, MAP_SHARED, map.fd, offset));
    if (at === -1)
      throw new LibbpfError(`the ring buffer ${map.name} cannot be mapped`, lastErrno());
    this.at = at as Pointer;
    this.#bytes = bytes;
  }

  [Symbol.dispose](): void {
    libbpf().munmap(this.at, this.#bytes);
  }
}
