import { kernelInfo } from "./info.ts";
import { type Handle, libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";

const LINK_TYPE_PERF_EVENT = 7;
const LINK_TYPE_KPROBE_MULTI = 8;
/** struct bpf_link_info: both unions carry `missed` since Linux 6.7, which is when it grew to 56 bytes. */
const SIZE_WITH_MISSED = 56;
const PERF_EVENT_KIND = 16;
const PERF_EVENT_KPROBE_MISSED = 48;
const KPROBE_MULTI_MISSED = 32;
/** enum bpf_perf_event_type: kprobe, kretprobe. */
const KPROBE_KINDS: ReadonlySet<number> = new Set([3, 4]);

/** A program attached somewhere. Disposing detaches it; so does the end of the process, however it ends. */
export class Link implements Disposable {
  #handle: Handle | undefined;
  readonly #released: (link: Link) => void;

  /** @internal */
  constructor(
    handle: Handle,
    /** The name of the program that it attaches. */
    readonly program: string,
    released: (link: Link) => void,
  ) {
    this.#handle = handle;
    this.#released = released;
  }

  get fd(): number {
    if (this.#handle === undefined) throw new Error("this link was disposed of");
    return libbpf().bpf_link__fd(this.#handle);
  }

  /**
   * Hits that the kernel did not deliver because a kprobe was running on that CPU already (6.7+).
   * Undefined where the kernel does not say: older kernels, and links that are no kprobes.
   */
  missed(): bigint | undefined {
    const info = linkInfo(this.fd);
    if (info === undefined || info.length < SIZE_WITH_MISSED) return undefined;
    switch (info.view.getUint32(0, true)) {
      case LINK_TYPE_KPROBE_MULTI:
        return info.view.getBigUint64(KPROBE_MULTI_MISSED, true);
      case LINK_TYPE_PERF_EVENT:
        return KPROBE_KINDS.has(info.view.getUint32(PERF_EVENT_KIND, true))
          ? info.view.getBigUint64(PERF_EVENT_KPROBE_MISSED, true)
          : undefined;
      default:
        return undefined;
    }
  }

  [Symbol.dispose](): void {
    if (this.#handle === undefined) return;
    const handle = this.#handle;
    this.#handle = undefined;
    libbpf().bpf_link__destroy(handle);
    this.#released(this);
  }
}

/** Before Linux 5.15 a kprobe's or tracepoint's "link" is a perf event, which has no link info. */
function linkInfo(fd: number): ReturnType<typeof kernelInfo> | undefined {
  try {
    return kernelInfo(fd);
  } catch (error) {
    if (error instanceof LibbpfError) return undefined;
    throw error;
  }
}
