import type { FeatureName } from "../bpf/feature-reason.ts";
import { feature } from "../bpf/features.ts";
import { LibbpfError } from "../bpf/libbpf-error.ts";
import { VerifierError } from "../bpf/verifier-error.ts";
import type { Mechanism } from "../compile/facts.ts";
import type { Plan, ProgramPlan } from "../compile/plan.ts";
import { MechanismRefused } from "../session/attach.ts";

/** What this machine has refused so far: a mechanism as a whole, or for one symbol. */
export class Refusals {
  readonly #mechanisms = new Map<Mechanism, string>();
  readonly #symbols = new Map<string, string>();

  reason(mechanism: Mechanism, symbol: string): string | undefined {
    return (
      this.#mechanisms.get(mechanism) ??
      this.#symbols.get(`${mechanism} ${symbol}`) ??
      untried(mechanism)
    );
  }

  /** Whether an error of loading or attaching is one that can be planned around; each is, once. */
  learn(error: unknown, plan: Plan): boolean {
    const program = programBehind(error, plan);
    for (const { mechanism } of program === undefined ? plan.programs : [program]) {
      const tested = feature(featureOf[mechanism]);
      if (!tested.works && !this.#mechanisms.has(mechanism)) {
        this.#mechanisms.set(mechanism, tested.reason);
        return true;
      }
    }
    if (program === undefined || !mayDoWithout(error, program)) return false;
    const cause = error instanceof MechanismRefused ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const symbols = error instanceof MechanismRefused ? error.symbols : program.symbols;
    const fresh = symbols.filter((one) => !this.#symbols.has(`${program.mechanism} ${one}`));
    for (const symbol of fresh) this.#symbols.set(`${program.mechanism} ${symbol}`, reason);
    return fresh.length > 0;
  }
}

/**
 * Tracepoints' mechanisms are tried by using them, which costs nothing where they work; functions'
 * by a feature test, since BTF and kallsyms say nothing about lockdown or a kernel without kprobes.
 */
function untried(mechanism: Mechanism): string | undefined {
  if (mechanism === "tp_btf" || mechanism === "raw_tp" || mechanism === "tracepoint")
    return undefined;
  if (mechanism === "test_run") return undefined;
  const tested = feature(featureOf[mechanism]);
  return tested.works ? undefined : tested.reason;
}

const featureOf: Readonly<Record<Mechanism, FeatureName>> = {
  tp_btf: "tp_btf",
  raw_tp: "raw_tp",
  tracepoint: "tracepoint",
  fentry: "fentry",
  fexit: "fentry",
  kprobe: "kprobe",
  kretprobe: "kprobe",
  kprobe_multi: "kprobe_multi",
  kretprobe_multi: "kprobe_multi",
  uprobe: "uprobe",
  uretprobe: "uprobe",
  usdt: "uprobe",
  perf_event: "perf_event",
  test_run: "raw_tp",
};

function programBehind(error: unknown, { programs }: Plan): ProgramPlan | undefined {
  if (error instanceof MechanismRefused) return error.program;
  const name =
    error instanceof VerifierError || error instanceof LibbpfError ? error.program : undefined;
  return programs.find((one) => one.name === name);
}

/**
 * Whether there may be another way, or other places. The verifier follows pointers of typed programs
 * only as far as it trusts them (a tracepoint's pointer that may be NULL, for one); untyped programs read
 * by copying, which it always allows.
 */
function mayDoWithout(error: unknown, { mechanism, symbols }: ProgramPlan): boolean {
  switch (mechanism) {
    case "tp_btf":
    case "fentry":
    case "fexit":
      return true;
    case "raw_tp":
    case "kprobe_multi":
    case "kretprobe_multi":
      return !(error instanceof VerifierError);
    case "tracepoint":
    case "kprobe":
    case "kretprobe":
      return symbols.length > 1 && !(error instanceof VerifierError);
    case "uprobe":
    case "uretprobe":
    case "usdt":
    case "perf_event":
    case "test_run":
      return false;
  }
}
