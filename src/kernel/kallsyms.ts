import { type Frame, unknownFrame } from "./frame.ts";
import { matcher } from "./glob.ts";
import { indexAtOrBelow, type KallsymsTable, nameAt, tabulate } from "./kallsyms-table.ts";
import { type ModuleMemory, moduleMemory } from "./module-memory.ts";
import type { Tree } from "./tree.ts";

/** No function is as long: an address farther behind a symbol is in none (a module that is gone). */
const FARTHEST = 1 << 20;

export type KernelSymbol = {
  readonly name: string;
  /** null: vmlinux. "bpf" and "__builtin__ftrace" are the kernel's names for generated code. */
  readonly module: string | null;
  /** nm's letter: T and t are functions, W and w weak ones, D, R, B data. */
  readonly type: string;
  /** 0 where the kernel hides it. */
  readonly address: bigint;
};

/** The kernel's symbols. /proc/kallsyms is read when something is first asked, and again by `refresh()`. */
export class Kallsyms {
  readonly #tree: Tree;
  #text: Buffer | undefined;
  #table: KallsymsTable | undefined;
  #modules: ReadonlyMap<string, ModuleMemory> | undefined;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Whether addresses can be turned into names; `reason` says why not. */
  get usable(): boolean {
    return this.reason === undefined;
  }

  /** Why no address can be turned into a name: a sentence with what to do, or undefined. */
  get reason(): string | undefined {
    const { addresses } = this.#read();
    if (addresses.length === 0)
      return "/proc/kallsyms is missing or empty: the kernel needs CONFIG_KALLSYMS.";
    if (addresses[0] === 0 && addresses.at(-1) === 0)
      return (
        "The kernel hides its symbols' addresses (all of /proc/kallsyms is zero): " +
        "needs CAP_SYSLOG, and kernel.kptr_restrict below 2."
      );
    return undefined;
  }

  /** Reads now, if not yet: what is asked later is answered as of now. */
  load(): void {
    this.#read();
  }

  /** Reads again: modules and BPF programs come and go. */
  refresh(): void {
    this.#text = undefined;
    this.#table = undefined;
    this.#modules = undefined;
  }

  /**
   * The symbol that an address is in. A return address belongs to the call before it, which may be
   * the caller's last instruction: with `returnAddress` the byte before it is looked up.
   */
  symbolize(address: bigint, { returnAddress = false } = {}): Frame {
    const table = this.#read();
    const wanted = Number(BigInt.asIntN(64, address));
    const byte = returnAddress ? wanted - 1 : wanted;
    const at = this.usable ? indexAtOrBelow(table, byte) : -1;
    const begin = at < 0 ? Number.NEGATIVE_INFINITY : table.addresses[at]!;
    if (wanted - begin >= FARTHEST) return unknownFrame(address);
    const name = nameAt(this.#load(), table.names[at]!);
    const end = this.#endOf(name.module, begin);
    return byte < end ? { ...name, offset: wanted - begin } : unknownFrame(address);
  }

  /** Where the memory of the module ends that a symbol is in: code that is generated behind it is none of its. */
  #endOf(module: string | null, symbol: number): number {
    const memory = module === null ? undefined : this.#modules?.get(module);
    const isInside = memory !== undefined && symbol >= memory.begin && symbol < memory.end;
    return isInside ? memory.end : Number.POSITIVE_INFINITY;
  }

  /** Every symbol of that name: several where modules, or static functions, share it. */
  find(name: string): readonly KernelSymbol[] {
    const text = this.#load();
    const found: KernelSymbol[] = [];
    for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
      const line = text.lastIndexOf("\n", at) + 1;
      const symbol = nameAt(text, at + 1);
      if (symbol.symbol !== name) continue;
      const [address = "0", type = "?"] = text.toString("latin1", line, at).split(" ");
      found.push({ name, module: symbol.module, type, address: BigInt(`0x${address}`) });
    }
    return found;
  }

  /** Functions (nm's t and w) whose name matches the glob, in the kernel's order; of a module if given. */
  functions(glob: string, module?: string): readonly KernelSymbol[] {
    const lines = /^([0-9a-f]+) ([tTwW]) ([^\t\n]+)(?:\t\[([^\]\n]*)\])?$/gm;
    const pleases = matcher(glob);
    const found: KernelSymbol[] = [];
    for (const [, address, type, name, owner] of this.#load().toString("latin1").matchAll(lines)) {
      if (name === undefined || type === undefined || !pleases(name)) continue;
      if (module !== undefined && owner !== module) continue;
      found.push({ name, type, module: owner ?? null, address: BigInt(`0x${address}`) });
    }
    return found;
  }

  #load(): Buffer {
    this.#text ??= this.#tree.bytes("proc/kallsyms") ?? Buffer.alloc(0);
    return this.#text;
  }

  #read(): KallsymsTable {
    this.#table ??= tabulate(this.#load());
    this.#modules ??= moduleMemory(this.#tree.text("proc/modules") ?? "");
    return this.#table;
  }
}
