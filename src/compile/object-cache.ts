import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Objects that were not used for so long are removed. */
const KEEP_DAYS = 30;

import type { Compiled } from "./compile.ts";

/**
 * Compiled objects, by a hash of all that shapes them. Root loads what lies here into the kernel, so
 * the folder is used only while it and every file in it belong to this user and nobody else can write
 * there; each object carries its own checksum.
 */
export class ObjectCache {
  private constructor(private readonly folder: string) {}

  /** Undefined where no folder can be trusted; then everything is compiled anew. */
  static open(
    root = process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
  ): ObjectCache | undefined {
    const folder = join(root, "probebook", "objects");
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return trusted(folder) && trusted(join(root, "probebook"))
        ? new ObjectCache(folder)
        : undefined;
    } catch {
      return undefined;
    }
  }

  read(key: string): Compiled | undefined {
    const path = join(this.folder, key);
    try {
      if (!trusted(path)) return undefined;
      const bytes = readFileSync(path);
      const content = bytes.subarray(32);
      return digest(content).equals(bytes.subarray(0, 32)) ? unpack(content) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Never fails: a full disk only means that the next start compiles again. */
  write(key: string, compiled: Compiled): void {
    const path = join(this.folder, key);
    const unfinished = `${path}.${process.pid}`;
    try {
      const content = pack(compiled);
      const bytes = Buffer.concat([digest(content), content]);
      writeFileSync(unfinished, bytes, { mode: 0o600, flag: "wx" });
      chmodSync(unfinished, 0o600);
      renameSync(unfinished, path);
      this.#prune();
    } catch {
      rmSync(unfinished, { force: true });
    }
  }

  #prune(): void {
    const oldest = Date.now() - KEEP_DAYS * 86_400_000;
    for (const name of readdirSync(this.folder)) {
      const path = join(this.folder, name);
      if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
    }
  }
}

/** No link, ours, and writable by nobody else. */
function trusted(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  const link = (mode & 0o170000) === 0o120000;
  return !link && uid === process.getuid?.() && (mode & 0o022) === 0;
}

/** The C's length, the C, the object. */
function pack({ c, object }: Compiled): Buffer {
  const text = Buffer.from(c);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, object]);
}

function unpack(content: Buffer): Compiled {
  const end = 4 + content.readUInt32LE();
  return { c: content.toString("utf8", 4, end), object: content.subarray(end) };
}

function digest(bytes: Uint8Array): Buffer {
  return new Bun.CryptoHasher("sha256").update(bytes).digest();
}
