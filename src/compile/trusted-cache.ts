import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** What is older is removed, and made again when it is needed. */
const KEEP_DAYS = 30;
const DIGEST_BYTES = 32;

/**
 * Bytes by a key that stands for everything they were made of. What lies here is executed, by root:
 * the folder is used only while it, and each file in it, belongs to this user, is no link and can be
 * written by nobody else; a file carries its own checksum.
 */
export class TrustedCache {
  private constructor(private readonly folder: string) {}

  /** Undefined where no folder can be trusted: then everything is made anew. */
  static open(
    kind: "objects" | "specs" | "questions",
    root = process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
  ): TrustedCache | undefined {
    const own = join(root, "probebook");
    const folder = join(own, kind);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return isTrusted(own) && isTrusted(folder) ? new TrustedCache(folder) : undefined;
    } catch {
      return undefined;
    }
  }

  /** The key for what depends on these parts, and on nothing else. */
  static key(...parts: readonly unknown[]): string {
    return sha256(JSON.stringify(parts)).toString("hex");
  }

  read(key: string): Buffer | undefined {
    const path = join(this.folder, key);
    try {
      if (!isTrusted(path)) return undefined;
      const bytes = readFileSync(path);
      const content = bytes.subarray(DIGEST_BYTES);
      return sha256(content).equals(bytes.subarray(0, DIGEST_BYTES)) ? content : undefined;
    } catch {
      return undefined;
    }
  }

  /** Never fails: a full disk only means that the next start does the work again. */
  write(key: string, content: Uint8Array): void {
    const path = join(this.folder, key);
    const unfinished = `${path}.${process.pid}`;
    try {
      const bytes = Buffer.concat([sha256(content), content]);
      writeFileSync(unfinished, bytes, { mode: 0o600, flag: "wx" });
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
      if (lstatSync(path).mtimeMs < oldest) rmSync(path, { force: true });
    }
  }
}

function isTrusted(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  const isLink = (mode & 0o170000) === 0o120000;
  return !isLink && uid === process.getuid?.() && (mode & 0o022) === 0;
}

function sha256(bytes: Uint8Array | string): Buffer {
  return new Bun.CryptoHasher("sha256").update(bytes).digest();
}
