/** TCP connections that ended: whose, between which ends, the bytes each way, how long they lived. */
import { cast, constant, ip, measure, ntohs, probe, state, tracepoint } from "probebook";

/** By socket. Its owner connects or closes it: other packets come in interrupts of anybody. */
const births = state<{ at: number }>("births");
const owners = state<{ pid: number; comm: string }>("owners");
const attach = tracepoint("sock:inet_sock_set_state");
const to = (name: string) => constant(`TCP_${name}`);

const life = measure({
  attach,
  where: (e) => e.args.sk.sk_protocol === 6,
  update: ({ args: { sk, newstate: now }, time: at, pid, comm }) => {
    const owns = now === to("SYN_SENT") || now === to("FIN_WAIT1") || now === to("LAST_ACK");
    const isNew = now < to("FIN_WAIT1") && !births.has(sk);
    return [births.set(sk, { at }, { when: isNew }), owners.set(sk, { pid, comm }, { when: owns })];
  },
});
const death = (v4: boolean) =>
  measure({
    attach,
    where: ({ args: { sk, newstate: now } }) =>
      now === to("CLOSE") && births.has(sk) && (sk.__sk_common.skc_family === 2) === v4,
    emit: ({ args: { sk }, time }) => ({
      pid: owners.get(sk).pid,
      comm: owners.get(sk).comm,
      local: ip(v4 ? sk.__sk_common.skc_rcv_saddr : sk.__sk_common.skc_v6_rcv_saddr),
      lport: ntohs(cast(sk, "struct inet_sock").inet_sport),
      remote: ip(v4 ? sk.__sk_common.skc_daddr : sk.__sk_common.skc_v6_daddr),
      rport: ntohs(sk.__sk_common.skc_dport),
      sent: cast(sk, "struct tcp_sock").bytes_acked,
      received: cast(sk, "struct tcp_sock").bytes_received,
      age: time - births.get(sk).at,
    }),
    update: ({ args: { sk } }) => [births.delete(sk), owners.delete(sk)],
  });

const measures = [life, death(true), death(false)];
export default probe({ title: "TCP connections that ended", measure: () => measures });
