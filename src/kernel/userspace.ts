import { basename, join } from "node:path";
import { type Frame, unknownFrame } from "./frame.ts";
import { type FunctionTable, functionAt, readFunctionTable } from "./function-table.ts";
import { type FileMapping, parseMaps } from "./memory-map.ts";
import type { Tree } from "./tree.ts";

/**
 * Names for addresses of processes. Maps and symbol tables are read once; call `observe` while a
 * process still runs, so that it can be symbolized when it has ended. Never throws for what cannot be
 * read: the frame is then the address itself.
 */
export class UserSpace {
  readonly #tree: Tree;
  readonly #maps = new Map<number, readonly FileMapping[]>();
  readonly #unread = new Set<number>();
  readonly #tables = new Map<string, FunctionTable | undefined>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Reads a process' maps, again if it has been observed before: libraries are loaded later. */
  observe(pid: number): void {
    const text = this.#tree.text(`proc/${pid}/maps`);
    if (text !== undefined && text !== "") this.#maps.set(pid, parseMaps(text));
  }

  /** `returnAddress`: the address follows a call, and belongs to the byte before it. */
  symbolize(pid: number, address: bigint, { returnAddress = false } = {}): Frame {
    if (!this.#maps.has(pid)) this.observe(pid);
    if (!this.#maps.has(pid)) this.#unread.add(pid);
    const at = Number(address) - (returnAddress ? 1 : 0);
    const mapping = this.#maps.get(pid)?.find((one) => at >= one.start && at < one.end);
    if (mapping === undefined) return unknownFrame(address);
    const module = basename(mapping.path);
    const table = this.#table(pid, mapping.path);
    const found = table && functionAt(table, at - mapping.start + mapping.offset);
    if (found === undefined) return unknownFrame(address, module);
    return { symbol: found.name, module, offset: found.offset + (returnAddress ? 1 : 0) };
  }

  /** Processes whose addresses have no names because their maps could not be read. */
  get unread(): number {
    return this.#unread.size;
  }

  /** A process in a container sees other files under the same path: its own root comes first. */
  #table(pid: number, path: string): FunctionTable | undefined {
    if (!path.startsWith("/")) return undefined;
    const own = join(this.#tree.path(`proc/${pid}/root`), path);
    for (const file of [own, this.#tree.path(path)]) {
      if (!this.#tables.has(file)) this.#tables.set(file, readFunctionTable(file));
      const table = this.#tables.get(file);
      if (table !== undefined) return table;
    }
    return undefined;
  }
}
