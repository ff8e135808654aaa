import { libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";
import { stable } from "./memory.ts";

/** What the kernel wrote about a file descriptor, and how many bytes of it the kernel knows of. */
export interface KernelInfo {
  readonly view: DataView;
  /** Size of the running kernel's structure, capped at ours: a field beyond it is unknown, not 0. */
  readonly length: number;
}

const BYTES = 256;

/** BPF_OBJ_GET_INFO_BY_FD of a program, map or link. Throws LibbpfError (EINVAL: not a BPF object). */
export function kernelInfo(fd: number): KernelInfo {
  const memory = stable(BYTES);
  const length = new Uint32Array([BYTES]);
  const status = libbpf().bpf_obj_get_info_by_fd(fd, memory, length);
  if (status < 0) throw new LibbpfError(`the kernel gives no information about fd ${fd}`, status);
  return { view: new DataView(memory.buffer), length: length[0] ?? 0 };
}
