import { CgroupPaths } from "../kernel/cgroup-paths.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { syscallName } from "../kernel/syscall-names.ts";
import { UserSpace } from "../kernel/userspace.ts";
import type { Frame } from "../recording/schema.ts";
import type { Symbolizer } from "./decode-key.ts";

/** Turns addresses into frames of one run; `frames` only grows. */
export class RunSymbolizer implements Symbolizer {
  readonly frames: Frame[] = [];
  readonly #indices = new Map<string, number>();
  readonly #kernelFrames = new Map<bigint, number>();
  readonly #kernel: Pick<Kernel, "kallsyms" | "tree" | "host">;
  readonly #cgroups: CgroupPaths;
  readonly #userSpace: UserSpace;
  readonly #traced: ReadonlySet<string>;
  #refreshed = false;
  #unnamed = false;

  /** Stacks of fentry and fexit programs begin at the functions they trace. */
  constructor(
    kernel: Pick<Kernel, "kallsyms" | "tree" | "host">,
    traced: ReadonlySet<string> = new Set<string>(),
  ) {
    this.#kernel = kernel;
    this.#traced = traced;
    this.#userSpace = new UserSpace(kernel.tree);
    this.#cgroups = new CgroupPaths(kernel.tree);
  }

  /** What the reader must know about names that are missing. */
  notices(): string[] {
    const notices: string[] = [];
    const { kallsyms } = this.#kernel;
    if (this.#unnamed)
      notices.push(
        kallsyms.usable
          ? "Some kernel addresses have no symbol in /proc/kallsyms: a module that is gone, or generated code."
          : `Kernel addresses have no names: ${kallsyms.reason ?? "/proc/kallsyms hides them"}.`,
      );
    const { unread } = this.#userSpace;
    if (unread > 0)
      notices.push(
        `User addresses of ${unread === 1 ? "1 process" : `${unread} processes`} have no names: /proc/PID/maps could not be read, as when a process ends within milliseconds.`,
      );
    return notices;
  }

  /** To be called between attaching and detaching: only then do the programs and their trampolines have symbols. */
  attached(): void {
    this.#kernel.kallsyms.refresh();
    this.#kernel.kallsyms.load();
  }

  kernelStack(addresses: readonly bigint[]): number[] {
    const stack = addresses.map((address, i) => this.#kernelFrame(address, i > 0));
    const frames = stack.map((index) => this.frames[index]!);
    return stack.slice(leadingBpfFrames(frames, this.#traced));
  }

  userStack(pid: number, addresses: readonly bigint[]): number[] {
    if (addresses.length > 0) this.#userSpace.observe(pid);
    return addresses.map((address, i) =>
      this.#index(this.#userSpace.symbolize(pid, address, { returnAddress: i > 0 })),
    );
  }

  kernelSymbol(address: bigint): string {
    return this.#named(address, false).symbol;
  }

  userSymbol(pid: number, address: bigint): string {
    return this.#userSpace.symbolize(pid, address).symbol;
  }

  cgroupPath(id: bigint): string {
    return this.#cgroups.path(id) ?? `cgroup ${id}`;
  }

  syscallName(nr: bigint): string {
    const signed = BigInt.asIntN(64, nr);
    return syscallName(this.#kernel.host.machine, Number(signed)) ?? String(signed);
  }

  #kernelFrame(address: bigint, returnAddress: boolean): number {
    const known = returnAddress ? this.#kernelFrames.get(address) : undefined;
    if (known !== undefined) return known;
    const index = this.#index(this.#named(address, returnAddress));
    if (returnAddress) this.#kernelFrames.set(address, index);
    return index;
  }

  #named(address: bigint, returnAddress: boolean): Frame {
    let frame = this.#kernel.kallsyms.symbolize(address, { returnAddress });
    if (frame.symbol.startsWith("0x") && !this.#refreshed) {
      // A module may have come after the first look.
      this.#refreshed = true;
      this.#kernel.kallsyms.refresh();
      frame = this.#kernel.kallsyms.symbolize(address, { returnAddress });
    }
    if (frame.symbol.startsWith("0x")) this.#unnamed = true;
    return frame;
  }

  #index(frame: Frame): number {
    const identity = `${frame.symbol}\0${frame.module ?? ""}\0${frame.offset}`;
    const known = this.#indices.get(identity);
    if (known !== undefined) return known;
    this.#indices.set(identity, this.frames.length);
    return this.frames.push(frame) - 1;
  }
}

/**
 * Stacks taken by fentry and tp_btf begin with BPF's own frames: the program, its trampoline, and on
 * some kernels the function that runs raw tracepoints' programs. A trampoline is known by what it traces: it is
 * replaced whenever another program comes to that function, so its own symbol may not be among those read.
 */
function leadingBpfFrames(stack: readonly Frame[], traced: ReadonlySet<string>): number {
  const own = ({ symbol, module }: Frame) =>
    module === "bpf" ||
    /^(bpf_prog_|bpf_trampoline_|__bpf_prog_|__bpf_trace_|bpf_trace_run\d|__traceiter_|bpf_get_stack)/.test(
      symbol,
    );
  // A frame without a symbol between two of BPF's own, such as a trampoline, is junk too. Below the first of the kernel's
  // functions stand other programs' trampolines: what called it is no junk.
  const kernels = stack.findIndex((frame) => !own(frame) && !frame.symbol.startsWith("0x"));
  const last = stack.slice(0, kernels < 0 ? stack.length : kernels).findLastIndex(own);
  return Math.max(
    last + 1,
    stack.slice(0, 8).findIndex(({ symbol }) => traced.has(symbol)),
  );
}
