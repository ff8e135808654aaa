import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** One end of a Unix socket that QEMU connects to. */
export interface Port {
  readonly path: string;
  /** Resolves when QEMU has connected. */
  readonly connected: Promise<Socket>;
  close(): void;
}

/** Listens on a new socket and accepts its first connection. */
export async function listen(path: string): Promise<Port> {
  const server = createServer();
  const { promise: connected, resolve } = Promise.withResolvers<Socket>();
  server.once("connection", (socket) => {
    server.close();
    // QEMU's end breaks when QEMU is killed; its death is noticed elsewhere.
    socket.on("error", () => {});
    resolve(socket);
  });
  server.listen(path);
  await once(server, "listening");
  return {
    path,
    connected,
    close: () => {
      server.close();
      void connected.then((socket) => socket.destroy());
    },
  };
}
