import type { Socket } from "node:net";
import { createInterface } from "node:readline";

/** Reads a port line by line. After its end (QEMU has gone) it never answers. */
export function lineReader(socket: Socket): () => Promise<string> {
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  return async () => {
    const { done, value } = await lines.next();
    return done ? await new Promise<never>(() => {}) : value;
  };
}
