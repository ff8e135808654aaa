import { BpfObject } from "../../src/bpf/object.ts";
import { compileC } from "../bpf/compile-c.ts";

const BYTES = 32768;
const OUT_WORDS = 8;

const source = `
typedef unsigned long long u64; typedef unsigned int u32;
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, char[${BYTES}]);
} memory SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u64[${OUT_WORDS}]);
} out SEC(".maps");
SEC("raw_tp/who")
int who(u64 *ctx)
{
	u32 zero = 0;
	char *at = bpf_map_lookup_elem(&memory, &zero);
	u64 *to = bpf_map_lookup_elem(&out, &zero);
	if (!at || !to)
		return 0;
	to[0] = (u64)at;
	to[1] = bpf_get_current_pid_tgid();
	to[2] = bpf_get_current_uid_gid();
	bpf_get_current_comm(to + 3, 16);
	to[5] = bpf_get_smp_processor_id();
	return 0;
}
`;

/** Who runs a test, as the kernel sees it. */
export interface Self {
  readonly pid: number;
  readonly tid: number;
  readonly uid: number;
  readonly gid: number;
  readonly comm: string;
  readonly cpu: number;
}

/** A piece of kernel memory (an array map's value) that a test may fill as it likes. */
export class KernelMemory implements Disposable {
  readonly #object = BpfObject.open({ bytes: compileC(source), name: "memory" });
  readonly #bytes = new Uint8Array(BYTES);
  #used = 0;
  /** Of its first byte. */
  readonly address: bigint;

  constructor() {
    this.#object.load();
    this.address = this.#words()[0]!;
  }

  self(): Self {
    const words = this.#words();
    const [, task = 0n, user = 0n] = words;
    const comm = Buffer.from(words.buffer, 24, 16).toString("latin1");
    return {
      pid: Number(task >> 32n),
      tid: Number(BigInt.asUintN(32, task)),
      uid: Number(BigInt.asUintN(32, user)),
      gid: Number(user >> 32n),
      comm: comm.slice(0, comm.indexOf("\0")),
      cpu: Number(words[5]),
    };
  }

  /** A place for these bytes, which are written with all others by `write`. */
  place(size: number): { readonly address: bigint; readonly bytes: Uint8Array } {
    const at = this.#used;
    this.#used = Math.ceil((at + size) / 8) * 8;
    if (this.#used > BYTES) throw new Error("the memory is too small");
    return { address: this.address + BigInt(at), bytes: this.#bytes.subarray(at, at + size) };
  }

  write(): void {
    this.#object.map("memory").update(new Uint8Array(4), this.#bytes);
  }

  /** Everything placed is forgotten. */
  clear(): void {
    this.#used = 0;
    this.#bytes.fill(0);
  }

  [Symbol.dispose](): void {
    this.#object[Symbol.dispose]();
  }

  #words(): BigUint64Array<ArrayBuffer> {
    const words = new BigUint64Array(OUT_WORDS);
    this.#object.program("who").testRun(new BigUint64Array(0));
    this.#object.map("out").lookup(new Uint8Array(4), new Uint8Array(words.buffer));
    return words;
  }
}
