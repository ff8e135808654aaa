import { expect, test } from "bun:test";
import { count, hist, max, measure, min, tracepoint } from "probebook";
import { BpfObject } from "../../src/bpf/object.ts";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import type { Mechanism } from "../../src/compile/facts.ts";
import { planProbe } from "../../src/compile/plan.ts";
import { openKernel } from "../../src/kernel/kernel.ts";
import { loadable } from "../bpf/loadable.ts";

const { node } = measure({
  attach: tracepoint("sched:sched_switch"),
  where: (e) => !(e.args.prev.pid ?? e.args.prev_pid) || e.pid - e.tid < 1,
  key: (e) => ({
    "the leader's parent": e.args.prev.group_leader.real_parent.comm ?? e.args.prev_comm,
    state: e.args.prev.__state ?? e.args.prev_state,
    stack: e.kstack,
  }),
  aggregate: (e) => ({
    "events/s": count({ when: !e.cpu || e.uid / (e.pid + 1) > 3 }),
    references: max(e.args.prev.usage.refs.counter ?? e.args.next_pid),
    priority: min(e.args.prev.prio ?? e.args.prev_prio),
    runtime: hist(e.args.prev.se.sum_exec_runtime ?? e.args.next_prio),
  }),
});

const ways: readonly Mechanism[] = ["tp_btf", "raw_tp", "tracepoint"];

test.skipIf(!loadable).each(ways)(
  "the verifier takes members far away, read by %s",
  async (only) => {
    const kernel = openKernel();
    const refusal = (mechanism: Mechanism) => (mechanism === only ? undefined : "not asked for");
    const plan = planProbe([node], { kernel, btf: kernel.btf, cpus: 2, refusal });
    const bytes = await runClang(findClang(), await renderC(viewOfC(plan, "Far away")));
    using object = BpfObject.open({ bytes, name: "far_away" });
    object.load();
    expect(object.programs()).toHaveLength(1);
  },
);
