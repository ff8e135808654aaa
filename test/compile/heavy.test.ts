import { expect, test } from "bun:test";
import {
  cast,
  containerOf,
  count,
  hist,
  ip,
  log2,
  max,
  measure,
  min,
  sum,
  symbol,
  text,
  tracepoint,
  userSymbol,
  userText,
} from "probebook";
import { BpfObject } from "../../src/bpf/object.ts";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import type { Mechanism } from "../../src/compile/facts.ts";
import { planProbe } from "../../src/compile/plan.ts";
import { openKernel } from "../../src/kernel/kernel.ts";
import type { AnyMeasure } from "../../src/spec/measure.ts";
import { loadable } from "../bpf/loadable.ts";

// The largest that validate-size.ts and text-compare.ts let pass, and what verifiers like least: each must load.

const attach = tracepoint("sched:sched_switch");
const counted = () => ({ count: count() });
const words = Array.from({ length: 90 }, (_, i) => `needle${i}`);

const measures: Readonly<Record<string, AnyMeasure>> = {
  "a chain of 90 additions": measure({
    attach,
    aggregate: (e) => ({
      sum: sum(words.map((_, i) => e.args.prev.prio + e.cpu * i).reduce((a, b) => a + b)),
    }),
  }),
  "16 results that wait, beside a key on the stack and two strings compared": measure({
    attach,
    where: (e) =>
      text(e.args.prev.comm) === text(e.task.group_leader.comm) || e.comm === e.args.next.comm,
    key: (e) => ({
      one: text(cast(e.args.prev.stack, "char *"), { limit: 88 }),
      two: text(cast(e.args.next.stack, "char *"), { limit: 88 }),
      three: words
        .slice(0, 14)
        .map((_, i) => e.args.prev.se.sum_exec_runtime ^ (e.time >> i))
        .reduceRight((sum, one) => one - sum),
    }),
    aggregate: (e) => ({
      max: max(
        words
          .slice(0, 14)
          .map((_, i) => e.task.se.vruntime >> i)
          .reduceRight((sum, one) => one * sum),
      ),
    }),
  }),
  "90 strings to look for": measure({
    attach,
    where: (e) => words.map((word) => e.comm === word).reduce((a, b) => a || b),
    aggregate: counted,
  }),
  "20 searches of strings that are as long as is possible": measure({
    attach,
    where: (e) =>
      words
        .slice(0, 20)
        .map((word) => text(cast(e.task.stack, "char *"), { limit: 128 }).includes(word))
        .reduce((a, b) => a || !b),
    aggregate: (e) => ({
      count: count({
        when: words
          .slice(0, 8)
          .map((word) => text(cast(e.task.stack, "char *"), { limit: 128 }).endsWith(word))
          .reduce((a, b) => a || b),
      }),
    }),
  }),
  "arithmetic with pointers, elements behind them, the struct around": measure({
    attach,
    where: (e) =>
      e.args.prev !== e.args.next &&
      ((e.args.prev as never) & 15) === 0 &&
      ((e.args.prev as never) + e.cpu * e.pid) % 3 !== (e.pid ? e.args.prev : e.args.next) / 7,
    key: (e) => ({
      prev: cast(e.args.prev, "u64"),
      again: containerOf(e.args.prev.comm, "struct task_struct", "comm").pid,
      element: e.args.prev.comm[e.pid]!,
      other: cast(e.args.prev, "struct task_struct")[e.cpu]!.pid,
      deep: e.args.prev.signal.rlim[e.pid & 15]!.rlim_cur,
      zone: e.args.prev.mm.mm_count.counter,
      hex: cast(e.args.prev, "u64 *")[e.cpu]!,
      bit: e.args.prev.sched_reset_on_fork,
      far: e.args.prev.nsproxy.net_ns.loopback_dev.name,
    }),
    aggregate: (e) => ({
      sum: sum(e.args.prev),
      other: sum(e.cpu ? e.args.prev : e.args.next),
      min: min((e.args.prev.prio - e.args.next.prio) / (e.cpu - 1)),
      hist: hist(log2(e.time % (e.pid - 3))),
    }),
  }),
  "long strings, names and addresses as a key": measure({
    attach,
    key: (e) => ({
      long: text(cast(e.args.prev.stack, "char *"), { limit: 1024 }),
      user: userText(e.args.prev.mm.arg_start, { limit: 1024 }),
      chosen: e.cpu === 0 ? "zero" : e.pid ? e.comm : text(e.args.prev.comm, { limit: 200 }),
      symbol: symbol(e.args.prev.sched_class),
      code: userSymbol(e.args.prev.mm.start_code),
      address: ip(e.args.prev.prio),
    }),
    aggregate: counted,
  }),
};

const ways: readonly Mechanism[] = ["tp_btf", "raw_tp"];

for (const only of ways)
  test.skipIf(!loadable).each(Object.keys(measures))(
    `${only}: %s`,
    async (name) => {
      await load(measures[name]!, only);
    },
    20_000,
  );

test.skipIf(!loadable)("a pointer that the verifier takes for null is followed", async () => {
  const skb = measure({
    attach: tracepoint("skb:kfree_skb"),
    key: (e) => ({
      family: e.args.skb.sk.__sk_common.skc_family,
      port: e.args.skb.sk.__sk_common.skc_num,
      cloned: e.args.skb.cloned,
      type: e.args.skb.pkt_type,
      device: e.args.skb.dev.name,
    }),
    aggregate: counted,
  });
  await load(skb, "tp_btf");
});

async function load({ node }: AnyMeasure, only: Mechanism): Promise<void> {
  const kernel = openKernel();
  const refusal = (mechanism: Mechanism) => (mechanism === only ? undefined : "not asked for");
  const plan = planProbe([node], { kernel, btf: kernel.btf, cpus: 2, refusal });
  const bytes = await runClang(findClang(), await renderC(viewOfC(plan, "Heavy")));
  using object = BpfObject.open({ bytes, name: "heavy" });
  object.load();
  expect(object.programs()).toHaveLength(1);
}
