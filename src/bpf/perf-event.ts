import { lastErrno, libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";
import { stable } from "./memory.ts";

/** struct perf_event_attr, as far as BPF programs need it; all else is 0. */
export interface PerfEvent {
  /** enum perf_type_id, or a PMU's number from /sys/bus/event_source/devices/NAME/type. */
  readonly type: number;
  readonly config?: number;
  /** Events between two samples; with `frequency` samples per second. */
  readonly sample?: number;
  readonly frequency?: boolean;
  /** kprobe, uprobe: address of the function's or file's name, and the offset in it. */
  readonly config1?: bigint;
  readonly config2?: bigint;
  /** -1, the default: every process. */
  readonly pid?: number;
  /** -1: wherever the process runs. */
  readonly cpu: number;
}

const SIZE = 128;
const FLAG_DISABLED = 1n;
const FLAG_FREQUENCY = 1n << 10n;
const PERF_FLAG_FD_CLOEXEC = 8;
const PERF_EVENT_IOC_SET_BPF = 0x40042408;
/** The generic table of arm64 and riscv64 has another number than x86-64. */
const SYS_PERF_EVENT_OPEN = process.arch === "x64" ? 298 : 241;

/** Opens a perf event that is disabled until a program is attached. Throws LibbpfError. */
export function openPerfEvent(event: PerfEvent): number {
  const attr = stable(SIZE);
  const view = new DataView(attr.buffer);
  view.setUint32(0, event.type, true);
  view.setUint32(4, SIZE, true);
  view.setBigUint64(8, BigInt(event.config ?? 0), true);
  view.setBigUint64(16, BigInt(event.sample ?? 0), true);
  view.setBigUint64(40, FLAG_DISABLED | (event.frequency === true ? FLAG_FREQUENCY : 0n), true);
  view.setBigUint64(56, event.config1 ?? 0n, true);
  view.setBigUint64(64, event.config2 ?? 0n, true);
  const fd = Number(
    libbpf().syscall(
      SYS_PERF_EVENT_OPEN,
      attr,
      event.pid ?? -1,
      event.cpu,
      -1,
      PERF_FLAG_FD_CLOEXEC,
    ),
  );
  if (fd < 0) throw new LibbpfError("the perf event cannot be opened", lastErrno());
  return fd;
}

/** Puts a program on a disabled event, to see whether the kernel lets it; both fds stay the caller's. */
export function setPerfEventProgram(eventFd: number, programFd: number): void {
  if (libbpf().ioctl(eventFd, PERF_EVENT_IOC_SET_BPF, programFd) < 0) {
    throw new LibbpfError("the program cannot be put on the perf event", lastErrno());
  }
}
