import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { createInterface } from "node:readline";
import type { TemporaryFolder } from "./temporary-folder.ts";

/** The guest's virtio-serial ports, in the order of their numbers, which init.sh knows. */
export const portNames = ["commands", "stdout", "stderr", "orders", "frames"] as const;

/** QEMU's ends of the ports and of the network card's cable. */
export type Sockets = Readonly<Record<(typeof portNames)[number] | "card", Socket>>;

/** The Unix sockets that QEMU connects to, one per port and one for the card. */
export class Ports implements Disposable {
  readonly #listening: readonly Listening[];

  private constructor(listening: readonly Listening[]) {
    this.#listening = listening;
  }

  static async listen(folder: TemporaryFolder): Promise<Ports> {
    const names = [...portNames, "card"];
    return new Ports(await Promise.all(names.map((name) => listen(folder.file(name)))));
  }

  /** Resolves when QEMU has connected to all of them. Without a card, its socket is never used. */
  async connected(withCard: boolean): Promise<Omit<Sockets, "card"> & { readonly card?: Socket }> {
    const waiting = withCard ? this.#listening : this.#listening.slice(0, portNames.length);
    const [commands, stdout, stderr, orders, frames, card] = await Promise.all(
      waiting.map(({ connection }) => connection),
    );
    if (!commands || !stdout || !stderr || !orders || !frames) throw new Error("a port is missing");
    return { commands, stdout, stderr, orders, frames, ...(card && { card }) };
  }

  [Symbol.dispose](): void {
    for (const { server, connection } of this.#listening) {
      server.close();
      void connection.then((socket) => socket.destroy());
    }
  }
}

interface Listening {
  readonly server: Server;
  readonly connection: Promise<Socket>;
}

async function listen(path: string): Promise<Listening> {
  const { promise: connection, resolve } = Promise.withResolvers<Socket>();
  const server = createServer((socket) => {
    // QEMU's end breaks when QEMU is killed, and that is noticed elsewhere.
    socket.on("error", () => {});
    resolve(socket);
  });
  server.listen(path);
  await once(server, "listening");
  return { server, connection };
}

/** Reads a port line by line. After its end (QEMU has gone) it never answers. */
export function lineReader(socket: Socket): () => Promise<string> {
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  return async () => {
    // Killed with something of ours unread, QEMU resets the connection.
    const { done, value } = await lines.next().catch(() => ({ done: true, value: "" }));
    return done ? await new Promise<never>(() => {}) : value;
  };
}
