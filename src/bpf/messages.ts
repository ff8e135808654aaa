import { CString, JSCallback, type Pointer } from "bun:ffi";
import { libbpf } from "./libbpf.ts";
import { address, stable } from "./memory.ts";

const LINE_BYTES = 16 * 1024;

/** What libbpf said at levels warn and info, one entry per message, without its prefix. */
export interface Told<T> {
  readonly result: T;
  readonly messages: readonly string[];
}

/**
 * Runs `call` with libbpf's messages captured. They are silenced at all other times, because printing
 * costs time and their text is for people who know libbpf; an error shows them as its detail.
 */
export function withMessages<T>(call: () => T): Told<T> {
  const lib = libbpf();
  const messages: string[] = [];
  const line = stable(LINE_BYTES);
  const start = address(line) as Pointer;
  // enum libbpf_print_level, const char *format, va_list: on x86-64 and arm64 a va_list parameter
  // is the address of the list, and can be handed on as one.
  const print = new JSCallback(
    (level: number, format: Pointer, list: Pointer): number => {
      const LIBBPF_DEBUG = 2;
      if (level >= LIBBPF_DEBUG) return 0;
      lib.vsnprintf(line, LINE_BYTES, format, list);
      messages.push(new CString(start).trimEnd().replace(/^libbpf: /, ""));
      return 0;
    },
    { args: ["i32", "ptr", "ptr"], returns: "i32" },
  );
  lib.libbpf_set_print(print.ptr);
  try {
    return { result: call(), messages };
  } finally {
    lib.libbpf_set_print(null);
    print.close();
  }
}
