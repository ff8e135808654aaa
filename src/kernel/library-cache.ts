import { readFileSync } from "node:fs";

const MAGIC = "glibc-ld.so.cache1.1";
const HEADER = 48;
const ENTRY = 24;
/** flags: what a library is for; x86-64's and arm64's 64-bit ABIs. */
const ABIS: Readonly<Record<string, number>> = { x64: 0x0303, arm64: 0x0a03 };

/** Libraries by name, as ldconfig found them for this machine's ABI; the first of a name is the one that is loaded. */
export function libraryCache(path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const cache = read(path);
  // An older format may come before this one.
  const start = cache?.indexOf(MAGIC) ?? -1;
  if (cache === undefined || start < 0 || cache.length < start + HEADER) return found;
  const count = cache.readUInt32LE(start + 20);
  const text = (at: number) => {
    const from = start + cache.readUInt32LE(at);
    return cache.toString("utf8", from, cache.indexOf(0, from));
  };
  for (let i = 0; i < count; i++) {
    const at = start + HEADER + ENTRY * i;
    if (at + ENTRY > cache.length) break;
    if (cache.readInt32LE(at) !== ABIS[process.arch]) continue;
    const name = text(at + 4);
    if (!found.has(name)) found.set(name, text(at + 8));
  }
  return found;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
