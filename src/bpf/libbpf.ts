import { dlopen, type Library, type Pointer, read } from "bun:ffi";
import { UserError } from "../user-error.ts";
import { libbpfPath } from "./libbpf-path.ts";

/** An address that C gave out. */
export type Handle = Pointer | bigint;

/**
 * Functions of libbpf 1.0, all of them required: whatever is newer than that is found out by asking
 * the kernel, not the library. libc's come from libbpf's own dependencies, which dlsym searches too.
 */
const SYMBOLS = {
  libbpf_major_version: { args: [], returns: "u32" },
  libbpf_minor_version: { args: [], returns: "u32" },
  libbpf_version_string: { args: [], returns: "cstring" },
  libbpf_set_print: { args: ["ptr"], returns: "ptr" },
  libbpf_num_possible_cpus: { args: [], returns: "i32" },
  libbpf_find_vmlinux_btf_id: { args: ["cstring", "i32"], returns: "i32" },

  bpf_object__open_mem: { args: ["buffer", "u64", "buffer"], returns: "ptr" },
  bpf_object__load: { args: ["ptr"], returns: "i32" },
  bpf_object__close: { args: ["ptr"], returns: "void" },
  bpf_object__btf: { args: ["ptr"], returns: "ptr" },
  bpf_object__next_program: { args: ["ptr", "ptr"], returns: "ptr" },
  bpf_object__next_map: { args: ["ptr", "ptr"], returns: "ptr" },

  bpf_program__name: { args: ["ptr"], returns: "cstring" },
  bpf_program__section_name: { args: ["ptr"], returns: "cstring" },
  bpf_program__fd: { args: ["ptr"], returns: "i32" },
  bpf_program__set_autoload: { args: ["ptr", "bool"], returns: "i32" },
  bpf_program__set_log_buf: { args: ["ptr", "buffer", "u64"], returns: "i32" },
  bpf_program__set_log_level: { args: ["ptr", "u32"], returns: "i32" },
  bpf_program__set_attach_target: { args: ["ptr", "i32", "cstring"], returns: "i32" },
  bpf_program__attach: { args: ["ptr"], returns: "ptr" },
  bpf_program__attach_kprobe_opts: { args: ["ptr", "cstring", "buffer"], returns: "ptr" },
  bpf_program__attach_kprobe_multi_opts: { args: ["ptr", "ptr", "buffer"], returns: "ptr" },
  bpf_program__attach_uprobe_opts: {
    args: ["ptr", "i32", "cstring", "u64", "buffer"],
    returns: "ptr",
  },
  bpf_program__attach_tracepoint: { args: ["ptr", "cstring", "cstring"], returns: "ptr" },
  bpf_program__attach_perf_event_opts: { args: ["ptr", "i32", "buffer"], returns: "ptr" },
  bpf_link__fd: { args: ["ptr"], returns: "i32" },
  bpf_link__destroy: { args: ["ptr"], returns: "i32" },

  bpf_map__name: { args: ["ptr"], returns: "cstring" },
  bpf_map__fd: { args: ["ptr"], returns: "i32" },
  bpf_map__type: { args: ["ptr"], returns: "u32" },
  bpf_map__key_size: { args: ["ptr"], returns: "u32" },
  bpf_map__value_size: { args: ["ptr"], returns: "u32" },
  bpf_map__max_entries: { args: ["ptr"], returns: "u32" },
  bpf_map__set_max_entries: { args: ["ptr", "u32"], returns: "i32" },
  bpf_map__initial_value: { args: ["ptr", "buffer"], returns: "ptr" },

  btf__find_by_name_kind: { args: ["ptr", "cstring", "u32"], returns: "i32" },
  btf__type_by_id: { args: ["ptr", "u32"], returns: "ptr" },
  btf__name_by_offset: { args: ["ptr", "u32"], returns: "cstring" },

  bpf_map_lookup_elem: { args: ["i32", "buffer", "buffer"], returns: "i32" },
  bpf_map_update_elem: { args: ["i32", "buffer", "buffer", "u64"], returns: "i32" },
  bpf_map_get_next_key: { args: ["i32", "ptr", "buffer"], returns: "i32" },
  bpf_map_lookup_batch: {
    args: ["i32", "ptr", "buffer", "buffer", "buffer", "buffer", "ptr"],
    returns: "i32",
  },
  bpf_map_create: { args: ["i32", "cstring", "u32", "u32", "u32", "ptr"], returns: "i32" },
  bpf_prog_load: { args: ["i32", "cstring", "cstring", "buffer", "u64", "buffer"], returns: "i32" },
  bpf_prog_test_run_opts: { args: ["i32", "buffer"], returns: "i32" },
  bpf_prog_get_next_id: { args: ["u32", "buffer"], returns: "i32" },
  bpf_raw_tracepoint_open: { args: ["ptr", "i32"], returns: "i32" },
  bpf_link_create: { args: ["i32", "i32", "i32", "buffer"], returns: "i32" },
  bpf_obj_get_info_by_fd: { args: ["i32", "buffer", "buffer"], returns: "i32" },
  bpf_enable_stats: { args: ["i32"], returns: "i32" },

  __errno_location: { args: [], returns: "ptr" },
  vsnprintf: { args: ["buffer", "u64", "ptr", "ptr"], returns: "i32" },
  syscall: { args: ["i64", "buffer", "i64", "i64", "i64", "i64"], returns: "i64" },
  ioctl: { args: ["i32", "u64", "i64"], returns: "i32" },
  mmap: { args: ["u64", "u64", "i32", "i32", "i32", "i64"], returns: "i64" },
  getpagesize: { args: [], returns: "i32" },
  munmap: { args: ["ptr", "u64"], returns: "i32" },
  memcpy: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  clock_gettime: { args: ["i32", "buffer"], returns: "i32" },
} as const;

export type Libbpf = Library<typeof SYMBOLS>["symbols"];

let opened: Libbpf | undefined;

/** The library, opened once per process and silenced. Throws UserError when missing or older than 1.0. */
export function libbpf(): Libbpf {
  opened ??= open(libbpfPath());
  return opened;
}

/** Such as "v1.1"; the patch level is not exported by the library. */
export function libbpfVersion(): string {
  return libbpf().libbpf_version_string() ?? "unknown";
}

/** errno of the call just before this one, positive. */
export function lastErrno(): number {
  const location = libbpf().__errno_location();
  return location === null ? 0 : read.i32(location);
}

function open(path: string): Libbpf {
  try {
    const { symbols } = dlopen(path, SYMBOLS);
    symbols.libbpf_set_print(null);
    return symbols;
  } catch (cause) {
    throw new UserError(`${path} cannot be used: ${String(cause)}`, {
      advice: "Probebook needs libbpf 1.0 or newer: `apt install libbpf1`.",
      cause,
    });
  }
}
