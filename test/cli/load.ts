// Traffic on the loopback device (UDP and TCP) and synchronous writes to a disk, for the given number
// of milliseconds and in the given folder.
import { open, rm } from "node:fs/promises";
import { join } from "node:path";

const end = Date.now() + Number(Bun.argv[2]);
const file = join(Bun.argv[3] ?? ".", `load-${process.pid}`);
const goesOn = () => Date.now() < end;

async function udp(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const echo = await Bun.udpSocket({
    hostname: "127.0.0.1",
    socket: { data: (socket, data, port, from) => void socket.send(data, port, from) },
  });
  const caller = await Bun.udpSocket({
    hostname: "127.0.0.1",
    socket: {
      data: (socket, data, port, from) =>
        goesOn() ? void socket.send(data, port, from) : resolve(),
    },
  });
  // Loopback loses only what overflows a socket, so two balls stay in the game.
  for (let ball = 0; ball < 2; ball++) caller.send("ping", echo.port, "127.0.0.1");
  await promise;
  caller.close();
  echo.close();
}

async function tcp(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const echo = Bun.listen({
    hostname: "127.0.0.1",
    port: 0,
    socket: { data: (socket, data) => void socket.write(data) },
  });
  const caller = await Bun.connect({
    hostname: "127.0.0.1",
    port: echo.port,
    socket: { data: (socket, data) => (goesOn() ? void socket.write(data) : resolve()) },
  });
  caller.write("ping");
  await promise;
  caller.end();
  echo.stop(true);
}

async function disk(): Promise<void> {
  const handle = await open(file, "w");
  const block = new Uint8Array(4096).fill(1);
  for (let n = 0; goesOn(); n = (n + 1) % 256) {
    await handle.write(block, 0, block.length, n * block.length);
    await handle.datasync();
  }
  await handle.close();
  await rm(file);
}

await Promise.all([udp(), tcp(), disk()]);
