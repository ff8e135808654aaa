import { kernelInfo } from "./info.ts";
import { type Handle, lastErrno, libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";
import { Link } from "./link.ts";
import { address, cString, opts, release, stable } from "./memory.ts";
import { withMessages } from "./messages.ts";
import { testRun } from "./test-run.ts";

/** What a program needs of the object that it is part of. */
export interface Owner {
  /** Throws when the object was disposed of. */
  readonly live: () => void;
  readonly links: Set<Link>;
  /** Remembers the attach target, so that a second try of loading can set it again. */
  readonly setAttachTarget: (program: string, func: string) => void;
}

export interface UprobeOptions {
  readonly retprobe?: boolean;
  /** Only this process; -1, the default: all. */
  readonly pid?: number;
  readonly semaphore?: number;
  /** What bpf_get_attach_cookie gives (5.15+). */
  readonly cookie?: number;
}

export interface ProgramStats {
  /** Runs while statistics were enabled. */
  readonly runs: bigint;
  /** Nanoseconds of these runs. */
  readonly ns: bigint;
  /** Runs that the kernel skipped because the program, or another one, was active on that CPU (5.12+). */
  readonly missed: bigint;
}

/** struct bpf_prog_info. */
const INFO = { id: 4, ns: 192, runs: 200, missed: 208, sizeWithMissed: 216 } as const;

/** One program of a BpfObject; it lives as long as the object. */
export class Program {
  readonly name: string;
  /** Its SEC(), such as `tp_btf/sched_switch`. */
  readonly section: string;
  readonly #handle: Handle;
  readonly #owner: Owner;

  /** @internal */
  constructor(handle: Handle, owner: Owner) {
    this.#handle = handle;
    this.#owner = owner;
    this.name = libbpf().bpf_program__name(handle) ?? "";
    this.section = libbpf().bpf_program__section_name(handle) ?? "";
  }

  get fd(): number {
    this.#owner.live();
    const fd = libbpf().bpf_program__fd(this.#handle);
    if (fd < 0) throw new Error(`${this.name} is not loaded`);
    return fd;
  }

  /** The kernel's id of the loaded program, as `bpftool prog` prints it. */
  get id(): number {
    return kernelInfo(this.fd).view.getUint32(INFO.id, true);
  }

  /** Sets the function that an fentry or fexit program is for. Only before loading; 5.5+. */
  setAttachTarget(func: string): void {
    this.#owner.setAttachTarget(this.name, func);
  }

  /** Attaches where the SEC() says: tp_btf, raw_tp, tracepoint, fentry, fexit, kprobe. */
  attach(): Link {
    return this.#link(this.section, () => libbpf().bpf_program__attach(this.#handle));
  }

  /** Attaches to a function of the kernel (`name` or, in a module, the plain name) or to its return. */
  attachKprobe(
    func: string,
    options: { retprobe?: boolean; offset?: number; cookie?: number } = {},
  ): Link {
    const { retprobe = false, offset = 0, cookie = 0 } = options;
    // struct bpf_kprobe_opts: sz, bpf_cookie, offset, retprobe.
    const kprobe = opts(32, (view) => {
      view.setBigUint64(8, BigInt(cookie), true);
      view.setBigUint64(16, BigInt(offset), true);
      view.setUint8(24, retprobe ? 1 : 0);
    });
    return this.#link(offset === 0 ? func : `${func}+${offset}`, () =>
      libbpf().bpf_program__attach_kprobe_opts(this.#handle, func, kprobe),
    );
  }

  /** Attaches to several functions at once: one link, one system call. 5.18+, needs CONFIG_FPROBE. */
  attachKprobeMulti(
    funcs: readonly string[],
    options: { retprobe?: boolean; cookies?: readonly number[] } = {},
  ): Link {
    const names = funcs.map(cString);
    const list = stable(8 * Math.max(names.length, 1));
    const pointers = new DataView(list.buffer);
    names.forEach((name, index) => {
      pointers.setBigUint64(8 * index, BigInt(address(name)), true);
    });
    const cookies = options.cookies && words(options.cookies);
    // struct bpf_kprobe_multi_opts: sz, syms, addrs, cookies, cnt, retprobe.
    const multi = opts(48, (view) => {
      view.setBigUint64(8, BigInt(address(list)), true);
      if (cookies !== undefined) view.setBigUint64(24, BigInt(address(cookies)), true);
      view.setBigUint64(32, BigInt(names.length), true);
      view.setUint8(40, options.retprobe === true ? 1 : 0);
    });
    const what = funcs.length === 1 ? `${funcs[0]}` : `${funcs.length} functions`;
    const link = this.#link(what, () =>
      libbpf().bpf_program__attach_kprobe_multi_opts(this.#handle, null, multi),
    );
    release(list, ...names, ...(cookies === undefined ? [] : [cookies]));
    return link;
  }

  /**
   * Attaches to a byte of a program or library, in every process or in one. `semaphore` is the file
   * offset of a 16-bit counter that stands above 0 as long as the link lives (4.20+).
   */
  attachUprobe(path: string, fileOffset: number, options: UprobeOptions = {}): Link {
    const { retprobe = false, pid = -1, semaphore = 0, cookie = 0 } = options;
    // struct bpf_uprobe_opts: sz, ref_ctr_offset, bpf_cookie, retprobe, func_name.
    const uprobe = opts(40, (view) => {
      view.setBigUint64(8, BigInt(semaphore), true);
      view.setBigUint64(16, BigInt(cookie), true);
      view.setUint8(24, retprobe ? 1 : 0);
    });
    return this.#link(`${path}+0x${fileOffset.toString(16)}`, () =>
      libbpf().bpf_program__attach_uprobe_opts(this.#handle, pid, path, fileOffset, uprobe),
    );
  }

  /** Attaches to a classic tracepoint. Needs tracefs to be mounted. */
  attachTracepoint(category: string, name: string): Link {
    return this.#link(`${category}:${name}`, () =>
      libbpf().bpf_program__attach_tracepoint(this.#handle, category, name),
    );
  }

  /** Attaches to an open perf event, which the link then owns. */
  attachPerfEvent(perfEventFd: number, cookie = 0): Link {
    // struct bpf_perf_event_opts: sz, bpf_cookie.
    const event = opts(16, (view) => view.setBigUint64(8, BigInt(cookie), true));
    return this.#link(`perf event ${perfEventFd}`, () =>
      libbpf().bpf_program__attach_perf_event_opts(this.#handle, perfEventFd, event),
    );
  }

  /**
   * Runs a raw_tp program once, in this thread, with these words as its context (at most 12), and gives what it
   * returned. With `cpu` it runs there, in whatever context that CPU is in. Linux 5.10+.
   */
  testRun(context: BigUint64Array<ArrayBuffer>, cpu?: number): number {
    return testRun(this.fd, this.name, context, cpu);
  }

  /** What the kernel accounted for this program; all 0 unless statistics are enabled (see enableStats). */
  stats(): ProgramStats {
    const { view, length } = kernelInfo(this.fd);
    return {
      ns: view.getBigUint64(INFO.ns, true),
      runs: view.getBigUint64(INFO.runs, true),
      missed: length >= INFO.sizeWithMissed ? view.getBigUint64(INFO.missed, true) : 0n,
    };
  }

  #link(where: string, attach: () => Handle | null): Link {
    if (this.fd < 0) throw new Error(`${this.name} is not loaded`);
    const handle = attach() ?? this.#again(where, attach);
    const link = new Link(handle, this.name, (gone) => this.#owner.links.delete(gone));
    this.#owner.links.add(link);
    return link;
  }

  /** A second try with libbpf's messages captured: what could not be attached once, attaches rarely. */
  #again(where: string, attach: () => Handle | null): Handle {
    const { result, messages } = withMessages(() => {
      const handle = attach();
      return { handle, number: handle === null ? lastErrno() : 0 };
    });
    if (result.handle !== null) return result.handle;
    throw new LibbpfError(`${this.name} cannot be attached to ${where}`, result.number, {
      messages,
    });
  }
}

/** 64-bit words in memory that C keeps a pointer to. */
function words(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const memory = stable(8 * values.length);
  const view = new DataView(memory.buffer);
  values.forEach((value, i) => {
    view.setBigUint64(8 * i, BigInt(value), true);
  });
  return memory;
}
