import { expect, test } from "bun:test";
import { noLoss } from "../../src/recording/total.ts";
import { loadable } from "../bpf/loadable.ts";
import { beside } from "./beside.ts";

interface Talk {
  readonly host: string;
  readonly server: number;
  readonly client: number;
  readonly asked: number;
  readonly answered: number;
}

/** One connection to this very process: the client asks, the server answers and closes. */
async function talk(host: string, asked: number, answered: number): Promise<Talk> {
  let heard = 0;
  const server = Bun.listen({
    hostname: host,
    port: 0,
    socket: {
      data: (socket, data) => {
        heard += data.length;
        if (heard < asked) return;
        socket.write("a".repeat(answered));
        socket.end();
      },
    },
  });
  const closed = Promise.withResolvers<void>();
  const client = await Bun.connect({
    hostname: host,
    port: server.port,
    socket: { data: () => {}, close: () => closed.resolve() },
  });
  const port = client.localPort;
  client.write("q".repeat(asked));
  await closed.promise;
  server.stop(true);
  return { host, server: server.port, client: port, asked, answered };
}

test.skipIf(!loadable)(
  "both ends of each connection: addresses, ports, bytes and owner, as in libbpf-tools' tcplife",
  async () => {
    const talks: Talk[] = [];
    const { ours, loss, theirs } = await beside("tcplife", [], ["tcplife", "-w"], async () => {
      for (const host of ["127.0.0.1", "::1"]) {
        for (let i = 0; i < 5; i++) talks.push(await talk(host, 1000 + i, 3000 + i));
      }
    });
    for (const { host, server, client, asked, answered } of talks) {
      const ends = ours.filter(
        ({ values: { lport, rport } }) =>
          [server, client].includes(Number(lport)) && [server, client].includes(Number(rport)),
      );
      expect(ends.length).toBe(2);
      for (const { values } of ends) {
        expect(values).toMatchObject({ pid: process.pid, local: host, remote: host });
        // A SYN and a FIN count as a byte each, for who sends them.
        const [sent, received] = values.lport === client ? [asked, answered] : [answered, asked];
        expect(Math.abs(Number(values.sent) - sent)).toBeLessThanOrEqual(2);
        expect(Math.abs(Number(values.received) - received)).toBeLessThanOrEqual(2);
        // PID COMM LADDR LPORT RADDR RPORT TX_KB RX_KB MS
        const line = theirs?.find(
          (words) => Number(words.at(-6)) === values.lport && Number(words.at(-4)) === values.rport,
        );
        if (theirs === undefined) continue;
        const [laddr, , raddr, , tx, rx, ms] = line?.slice(-7) ?? [];
        expect([laddr, raddr]).toEqual([String(values.local), String(values.remote)]);
        expect([tx, rx]).toEqual(
          [values.sent, values.received].map((bytes) => (Number(bytes) / 1024).toFixed(2)),
        );
        expect(Math.abs(Number(ms) - Number(values.age) / 1e6)).toBeLessThan(0.5);
      }
    }
    expect(loss).toEqual({ ...noLoss });
  },
  30_000,
);
