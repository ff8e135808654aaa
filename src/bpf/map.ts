import { type Handle, libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";
import { type ElementVisitor, eachElement } from "./map-entries.ts";
import { possibleCpus } from "./possible-cpus.ts";

const ENOENT = 2;

/** enum bpf_map_type, those whose elements have a value for each possible CPU. */
const PER_CPU_TYPES: ReadonlySet<number> = new Set([5, 6, 10, 21]);

/** A map of a BpfObject; it lives as long as the object. Map contents are in the machine's byte order. */
export class BpfMap {
  readonly name: string;
  readonly keySize: number;
  /** Bytes of one value; a per-CPU map has one for each possible CPU. */
  readonly valueSize: number;
  readonly maxEntries: number;
  readonly perCpu: boolean;
  /** Bytes of what `lookup` fills: valueSize, or possible CPUs × valueSize rounded up to 8. */
  readonly elementSize: number;
  readonly #handle: Handle;
  readonly #live: () => void;

  /** @internal */
  constructor(handle: Handle, live: () => void) {
    const lib = libbpf();
    this.#handle = handle;
    this.#live = live;
    this.name = lib.bpf_map__name(handle) ?? "";
    this.keySize = lib.bpf_map__key_size(handle);
    this.valueSize = lib.bpf_map__value_size(handle);
    this.maxEntries = lib.bpf_map__max_entries(handle);
    this.perCpu = PER_CPU_TYPES.has(lib.bpf_map__type(handle));
    this.elementSize = this.perCpu
      ? possibleCpus() * Math.ceil(this.valueSize / 8) * 8
      : this.valueSize;
  }

  get fd(): number {
    this.#live();
    const fd = libbpf().bpf_map__fd(this.#handle);
    if (fd < 0) throw new Error(`map ${this.name} is not loaded`);
    return fd;
  }

  /** Reads one element into `into` (elementSize bytes or more); false when there is none with this key. */
  lookup(key: Uint8Array, into: Uint8Array): boolean {
    this.#check("key", key, this.keySize);
    this.#check("value", into, this.elementSize);
    const status = libbpf().bpf_map_lookup_elem(this.fd, key, into);
    if (status === -ENOENT) return false;
    if (status < 0) throw new LibbpfError(`map ${this.name} cannot be read`, status);
    return true;
  }

  /** Sets one element (BPF_ANY). */
  update(key: Uint8Array, value: Uint8Array): void {
    this.#check("key", key, this.keySize);
    this.#check("value", value, this.elementSize);
    const status = libbpf().bpf_map_update_elem(this.fd, key, value, 0);
    if (status < 0) throw new LibbpfError(`map ${this.name} cannot be written`, status);
  }

  /**
   * Calls `visit` once for each element. The views are valid during the call only. Elements that are
   * inserted meanwhile may or may not be among them; all others are, once. Elements must not be
   * deleted meanwhile.
   */
  entries(visit: ElementVisitor): void {
    eachElement(this, this.fd, visit);
  }

  #check(what: string, bytes: Uint8Array, size: number): void {
    if (bytes instanceof Uint8Array && bytes.length >= size) return;
    throw new RangeError(`map ${this.name}: a ${what} has ${size} bytes, not ${bytes?.length}`);
  }
}
