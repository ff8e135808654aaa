import type { FeatureName } from "../../bpf/feature-reason.ts";
import type { Feature } from "../../bpf/features.ts";
import type { Finding } from "./finding.ts";

/** What it means that a feature does not work. */
type Otherwise = Pick<Finding, "advice" | "blocks"> & { readonly status: "warn" | "missing" };

const CHECKS: Readonly<Record<FeatureName, string>> = {
  tp_btf: "tracepoints: tp_btf",
  raw_tp: "tracepoints: raw_tp",
  tracepoint: "tracepoints: classic",
  fentry: "functions: fentry",
  kprobe: "functions: kprobe",
  kprobe_multi: "functions: kprobe_multi",
  uprobe: "programs: uprobe",
  perf_event: "samples: perf_event",
  percpu_hash: "maps: per-CPU hash",
  ringbuf: "maps: ring buffer",
  stats: "statistics",
};

/** What really loading and attaching tiny programs showed. */
export function featureFindings(feature: (name: FeatureName) => Feature): readonly Finding[] {
  const works = (name: FeatureName): boolean => feature(name).works;
  const otherwise = consequences(
    works("tp_btf") || works("raw_tp") || works("tracepoint"),
    works("fentry") || works("kprobe"),
  );
  return (Object.keys(CHECKS) as FeatureName[]).map((name) => {
    const line = { group: "attaching", check: CHECKS[name] } as const;
    const found = feature(name);
    return found.works
      ? { ...line, status: "ok", found: "works" }
      : { ...line, found: found.reason, ...otherwise[name] };
  });
}

function consequences(
  tracepoints: boolean,
  functions: boolean,
): Readonly<Record<FeatureName, Otherwise>> {
  const tracepoint: Otherwise = tracepoints
    ? { status: "warn", advice: "Another way to the same tracepoints works." }
    : { status: "missing", advice: "No tracepoint can be reached.", blocks: true };
  const func = (advice: string): Otherwise =>
    functions ? { status: "warn", advice } : { status: "missing" };
  return {
    tp_btf: tracepoint,
    raw_tp: tracepoint,
    tracepoint,
    fentry: functions
      ? { status: "warn", advice: "kprobes are used instead, at a higher cost." }
      : {
          status: "missing",
          advice: "Kernel functions cannot be probed here; tracepoints that are near them can.",
        },
    kprobe: func("fentry is used, which cannot stop inside of a function."),
    kprobe_multi: func("Several functions are attached to one by one."),
    uprobe: { status: "missing" },
    perf_event: { status: "missing" },
    percpu_hash: { status: "missing", blocks: true },
    ringbuf: { status: "missing" },
    stats: { status: "warn", advice: "A run cannot say what it cost." },
  };
}
