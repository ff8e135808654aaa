import { expect, test } from "bun:test";
import { LibbpfError } from "../../src/bpf/libbpf-error.ts";
import { VerifierError } from "../../src/bpf/verifier-error.ts";
import { Refusals } from "../../src/cli/refusals.ts";
import type { Mechanism } from "../../src/compile/facts.ts";
import type { Plan, ProgramPlan } from "../../src/compile/plan.ts";
import { MechanismRefused } from "../../src/session/attach.ts";
import { loadable } from "../bpf/loadable.ts";

const program = (mechanism: Mechanism, ...symbols: readonly string[]): ProgramPlan => ({
  ...{ name: "probe", section: mechanism, mechanism, symbols, places: [] },
  ...{ body: "", finish: "", witnessOf: undefined },
});
const planOf = (one: ProgramPlan) => ({ programs: [one] }) as unknown as Plan;
const rejection = new VerifierError("probe", -13, "R1 invalid mem access 'trusted_ptr_or_null_'\n");

test.skipIf(!loadable)(
  "what the verifier rejects of a typed program is tried untyped, for that symbol only",
  () => {
    const refusals = new Refusals();
    const plan = planOf(program("tp_btf", "sched_pi_setprio"));
    expect(refusals.learn(rejection, plan)).toBe(true);
    expect(refusals.reason("tp_btf", "sched_pi_setprio")).toBe(rejection.message);
    expect(refusals.reason("tp_btf", "sched_switch")).toBeUndefined();
    expect(refusals.reason("raw_tp", "sched_pi_setprio")).toBeUndefined();
    // The same again has no other way.
    expect(refusals.learn(rejection, plan)).toBe(false);
  },
);

test.skipIf(!loadable)(
  "what the verifier rejects of an untyped program is the spec's, or ours",
  () => {
    const refusals = new Refusals();
    expect(refusals.learn(rejection, planOf(program("raw_tp", "sched_switch")))).toBe(false);
    expect(refusals.learn(rejection, planOf(program("tracepoint", "sched:sched_switch")))).toBe(
      false,
    );
  },
);

test.skipIf(!loadable)(
  "of a glob's tracepoints one that cannot be attached to is left out, a single one is told",
  () => {
    const refusals = new Refusals();
    const refused = (one: ProgramPlan, symbol: string) =>
      refusals.learn(new MechanismRefused(one, [symbol], new LibbpfError("x", -22)), planOf(one));
    expect(refused(program("tracepoint", "a:b", "a:c"), "a:c")).toBe(true);
    expect(refusals.reason("tracepoint", "a:b")).toBeUndefined();
    expect(refusals.reason("tracepoint", "a:c")).toContain("EINVAL");
    expect(refused(program("tracepoint", "a:b"), "a:b")).toBe(false);
  },
);
