// Keeps the loopback device busy for the given number of milliseconds: every datagram raises NET_RX.
const end = performance.now() + Number(Bun.argv[2]);

const echo = await Bun.udpSocket({
  hostname: "127.0.0.1",
  socket: {
    data(socket, data, port, address) {
      socket.send(data, port, address);
    },
  },
});

const caller = await Bun.udpSocket({
  hostname: "127.0.0.1",
  socket: {
    data(socket, data, port, address) {
      if (performance.now() < end) {
        socket.send(data, port, address);
      } else {
        socket.close();
        echo.close();
      }
    },
  },
});

// Several at once, so that a lost one does not end the game; loopback loses only what overflows a socket.
for (let ball = 0; ball < 8; ball++) caller.send("ping", echo.port, "127.0.0.1");

export {};
