import { closeSync, existsSync, readFileSync } from "node:fs";
import type { FeatureName, Step } from "./feature-reason.ts";
import { libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";
import { address, cString, opts, release, stable } from "./memory.ts";
import { openPerfEvent, type PerfEvent, setPerfEventProgram } from "./perf-event.ts";
import { enableStats } from "./stats.ts";

/** Thrown by a feature test: the kernel's answer, or a cause found without asking it. */
export class Refusal extends Error {
  readonly step: Step;
  readonly answer: number | string;
  constructor(step: Step, answer: number | string) {
    super(`${step}: ${answer}`);
    this.step = step;
    this.answer = answer;
  }
}

/** enum bpf_prog_type and bpf_attach_type. */
const TYPE = { kprobe: 2, tracepoint: 5, perfEvent: 7, rawTracepoint: 17, tracing: 26 } as const;
const ATTACH = { none: 0, rawTracepoint: 23, fentry: 24, kprobeMulti: 42 } as const;
const MAP = { percpuHash: 5, ringbuf: 27 } as const;
/** enum perf_type_id. */
const PERF = { software: 1, tracepoint: 2 } as const;

/** `r0 = 0; exit`, as struct bpf_insn. */
const EMPTY_PROGRAM = new Uint8Array([0xb7, 0, 0, 0, 0, 0, 0, 0, 0x95, 0, 0, 0, 0, 0, 0, 0]);
const TRACEPOINT = "sched_process_exec";
/** A function that is in every kernel and seldom runs. */
const FUNCTION = "vfs_fsync";
const DEVICES = "/sys/bus/event_source/devices";

/** For each feature the smallest thing that needs it, done and undone. Each returns or throws Refusal. */
export const featureTests: Readonly<Record<FeatureName, () => void>> = {
  tp_btf: () =>
    withProgram(TYPE.tracing, ATTACH.rawTracepoint, TRACEPOINT, (program) =>
      attached(libbpf().bpf_raw_tracepoint_open(null, program)),
    ),
  fentry: () =>
    withProgram(TYPE.tracing, ATTACH.fentry, FUNCTION, (program) =>
      attached(libbpf().bpf_raw_tracepoint_open(null, program)),
    ),
  raw_tp: () =>
    withProgram(TYPE.rawTracepoint, ATTACH.none, undefined, (program) => {
      const name = cString(TRACEPOINT);
      const status = libbpf().bpf_raw_tracepoint_open(name, program);
      release(name);
      attached(status);
    }),
  tracepoint: () =>
    withProgram(TYPE.tracepoint, ATTACH.none, undefined, (program) =>
      onEvent(program, { type: PERF.tracepoint, config: tracepointId(), sample: 1, cpu: 0 }),
    ),
  kprobe: () =>
    withProgram(TYPE.kprobe, ATTACH.none, undefined, (program) => {
      const func = cString(FUNCTION);
      onEvent(program, {
        type: pmu("kprobe", "CONFIG_KPROBES"),
        config1: BigInt(address(func)),
        cpu: 0,
      });
      release(func);
    }),
  kprobe_multi: () =>
    withProgram(TYPE.kprobe, ATTACH.kprobeMulti, undefined, (program) => {
      const func = cString(FUNCTION);
      const list = stable(8);
      new DataView(list.buffer).setBigUint64(0, BigInt(address(func)), true);
      // struct bpf_link_create_opts: kprobe_multi is flags, cnt, syms from byte 32 on.
      const create = opts(64, (view) => {
        view.setUint32(36, 1, true);
        view.setBigUint64(40, BigInt(address(list)), true);
      });
      const status = libbpf().bpf_link_create(program, 0, ATTACH.kprobeMulti, create);
      release(list, func);
      attached(status);
    }),
  uprobe: () =>
    withProgram(TYPE.kprobe, ATTACH.none, undefined, (program) => {
      // A file that no process maps, so that no breakpoint is written anywhere.
      const file = cString(import.meta.path);
      const type = pmu("uprobe", "CONFIG_UPROBES");
      onEvent(program, { type, config1: BigInt(address(file)), pid: process.pid, cpu: -1 });
      release(file);
    }),
  perf_event: () =>
    withProgram(TYPE.perfEvent, ATTACH.none, undefined, (program) =>
      onEvent(program, { type: PERF.software, sample: 1_000_000, cpu: 0 }),
    ),
  ringbuf: () => createMap(MAP.ringbuf, 0, 0, 64 * 1024),
  percpu_hash: () => createMap(MAP.percpuHash, 4, 8, 1),
  stats: () => {
    refusedAs("enable", () => enableStats()[Symbol.dispose]());
  },
};

function withProgram(
  type: number,
  attachType: number,
  target: string | undefined,
  attach: (program: number) => void,
): void {
  const id = target === undefined ? 0 : btfId(target, attachType);
  // struct bpf_prog_load_opts: expected_attach_type, attach_btf_id.
  const load = opts(104, (view) => {
    view.setInt32(12, attachType, true);
    view.setUint32(32, id, true);
  });
  const fd = libbpf().bpf_prog_load(type, "feature_test", "Dual MIT/GPL", EMPTY_PROGRAM, 2, load);
  if (fd < 0) throw new Refusal("load", fd);
  try {
    attach(fd);
  } finally {
    closeSync(fd);
  }
}

function btfId(name: string, attachType: number): number {
  if (!existsSync("/sys/kernel/btf/vmlinux")) {
    throw new Refusal("load", "the kernel has no BTF (CONFIG_DEBUG_INFO_BTF)");
  }
  const id = libbpf().libbpf_find_vmlinux_btf_id(name, attachType);
  if (id < 0) throw new Refusal("load", `the kernel's BTF names no ${name}`);
  return id;
}

function attached(status: number): void {
  if (status < 0) throw new Refusal("attach", status);
  closeSync(status);
}

function onEvent(program: number, event: PerfEvent): void {
  refusedAs("attach", () => {
    const fd = openPerfEvent(event);
    try {
      setPerfEventProgram(fd, program);
    } finally {
      closeSync(fd);
    }
  });
}

function createMap(type: number, keySize: number, valueSize: number, entries: number): void {
  const fd = libbpf().bpf_map_create(type, "feature_test", keySize, valueSize, entries, null);
  if (fd < 0) throw new Refusal("create", fd);
  closeSync(fd);
}

function refusedAs(step: Step, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw error instanceof LibbpfError ? new Refusal(step, error.errno) : error;
  }
}

/** Number of a PMU that the kernel made dynamically; kprobe and uprobe have one since 4.17. */
function pmu(name: string, option: string): number {
  const path = `${DEVICES}/${name}/type`;
  if (!existsSync(path)) throw new Refusal("attach", `the kernel is built without ${option}`);
  return Number(readFileSync(path, "utf8"));
}

function tracepointId(): number {
  const roots = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"];
  for (const root of roots) {
    const path = `${root}/events/sched/${TRACEPOINT}/id`;
    if (existsSync(path)) return Number(readFileSync(path, "utf8"));
  }
  throw new Refusal("attach", "tracefs is not mounted, or not readable for this user");
}
