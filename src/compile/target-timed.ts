import type { Point } from "../spec/attach.ts";
import { hardwareEvents, softwareEvents } from "../spec/perf-events.ts";
import type { Arguments } from "./argument.ts";
import { type Candidate, plain } from "./candidate.ts";
import type { Facts } from "./facts.ts";
import type { Place } from "./place.ts";
import { registersOf } from "./registers.ts";

type Timed = Extract<
  Point,
  { kind: "profile" | "interval" | "software" | "hardware" | "begin" | "end" }
>;

/** Samples of a counter, and what runs once. */
export function timedCandidates(point: Timed, facts: Facts): Candidate[] {
  switch (point.kind) {
    case "begin":
    case "end":
      return [
        {
          ...plain,
          mechanism: "test_run",
          symbol: point.kind,
          section: "raw_tp",
          place: { kind: "run", when: point.kind },
          why: "it is run once, by Probebook (BPF_PROG_TEST_RUN)",
          reason: () => facts.refusal("test_run", point.kind),
        },
      ];
    default: {
      const { symbol, place, why } = sampled(point);
      return [
        {
          ...plain,
          mechanism: "perf_event",
          symbol,
          section: "perf_event",
          place,
          args: sampleArguments(facts),
          why,
          risk:
            "A sample that comes while another BPF program of a kprobe, tracepoint or sample runs on that " +
            "CPU is not taken (bpf_prog_active), and nothing counts it.",
          reason: () => facts.refusal("perf_event", symbol),
        },
      ];
    }
  }
}

function sampled(point: Exclude<Timed, { kind: "begin" | "end" }>): {
  readonly symbol: string;
  readonly place: Place;
  readonly why: string;
} {
  const clock = {
    kind: "perfEvent",
    counter: "software",
    config: softwareEvents["cpu-clock"],
  } as const;
  switch (point.kind) {
    case "profile":
      return {
        symbol: `profile_${point.hz}`,
        place: {
          ...clock,
          sample: point.hz,
          frequency: true,
          cpus: "each",
          name: `profile:${point.hz}`,
        },
        why: "each CPU's own clock (cpu-clock), which every machine has",
      };
    case "interval":
      return {
        symbol: `interval_${point.ns / 1e6}ms`,
        place: { ...clock, sample: point.ns, frequency: false, cpus: "one", name: "interval" },
        why: "one CPU's clock (cpu-clock)",
      };
    case "software":
    case "hardware": {
      const known: Readonly<Record<string, number>> =
        point.kind === "software" ? softwareEvents : hardwareEvents;
      return {
        symbol: point.event,
        place: {
          kind: "perfEvent",
          counter: point.kind,
          config: known[point.event] ?? 0,
          sample: point.period,
          frequency: false,
          cpus: "each",
          name: `${point.kind}:${point.event}`,
        },
        why: "the counter is on each CPU and samples by itself",
      };
    }
  }
}

/** struct bpf_perf_event_data: the registers, the sample's period, the address. */
function sampleArguments({ kernel }: Facts): Arguments {
  const { userSize, instruction } = registersOf(kernel.host.machine ?? "");
  const word = (offset: number) =>
    ({ kind: "number", c: `REGISTER(ctx, ${offset})`, bytes: 8, signed: false }) as const;
  return new Map([
    ["ip", word(instruction)],
    ["period", word(userSize)],
    ["addr", word(userSize + 8)],
  ]);
}
