/**
 * TCP connections that this machine opens: which process, from where, to where.
 *
 *     bun run probes/tcpconnect.ts
 *     bun run probes/tcpconnect.ts -p 4711 --json
 */
import { constant, ip, measure, ntohs, probe, tracepoint } from "probebook";

const [AF_INET, AF_INET6] = [2, 10];

/** Set in the connecting process, just before its SYN leaves. */
const opened = (family: number) =>
  measure({
    attach: tracepoint("sock:inet_sock_set_state"),
    where: (e) =>
      e.args.newstate === constant("TCP_SYN_SENT") && e.args.sk.__sk_common.skc_family === family,
    emit: (e) => {
      const { __sk_common: sk } = e.args.sk;
      const [from, to] =
        family === AF_INET
          ? [sk.skc_rcv_saddr, sk.skc_daddr]
          : [sk.skc_v6_rcv_saddr, sk.skc_v6_daddr];
      return { pid: e.pid, comm: e.comm, from: ip(from), to: ip(to), port: ntohs(sk.skc_dport) };
    },
  });

export default probe({
  title: "TCP connections opened",
  notes: ["Attempts, whether or not the other side answers."],
  measure: () => [opened(AF_INET), opened(AF_INET6)],
});
