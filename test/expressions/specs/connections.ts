import { constant, count, enumerator, ip, log2, max, ntohs, probe, tracepoint } from "probebook";

export default probe({
  title: "Connections of the subject",
  attach: tracepoint("sock:inet_sock_set_state"),
  where: (e) => e.comm === "expr-subject" && e.args.newstate === constant("TCP_SYN_SENT"),
  key: (e) => {
    const { __sk_common: sk, sk_userlocks } = e.args.sk;
    return {
      to: sk.skc_family === 2 ? "IPv4" : "IPv6",
      four: ip(sk.skc_daddr),
      six: ip(sk.skc_v6_daddr),
      port: ntohs(sk.skc_dport),
      locks: sk_userlocks,
      // Of the same byte as the locks.
      kernel: e.args.sk.sk_kern_sock,
      state: enumerator(e.args.newstate, "BPF_TCP_*"),
      first: sk.skc_v6_daddr.in6_u.u6_addr8[15],
    };
  },
  aggregate: (e) => ({
    count: count({ when: enumerator(e.args.newstate, "BPF_TCP_*") === "SYN_SENT" }),
    log2: max(log2(e.args.newstate * 512)),
  }),
});
