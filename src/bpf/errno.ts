import { getSystemErrorMap } from "node:util";

export interface Errno {
  readonly number: number;
  readonly name: string;
  readonly text: string;
}

/** Numbers that the system's own table lacks: the kernel's internal ones that reach users, and libbpf's (libbpf_legacy.h). */
const OTHERS: ReadonlyMap<number, readonly [string, string]> = new Map([
  [67, ["ENOLINK", "link has been severed"]],
  [95, ["EOPNOTSUPP", "operation not supported"]],
  [524, ["ENOTSUPP", "operation is not supported by this kernel"]],
  [4000, ["LIBBPF_ERRNO__LIBELF", "libelf could not read the object"]],
  [4001, ["LIBBPF_ERRNO__FORMAT", "the BPF object is malformed"]],
  [4002, ["LIBBPF_ERRNO__KVERSION", "the kernel version section is wrong"]],
  [4003, ["LIBBPF_ERRNO__ENDIAN", "the BPF object has the other byte order"]],
  [4004, ["LIBBPF_ERRNO__INTERNAL", "internal error of libbpf"]],
  [4005, ["LIBBPF_ERRNO__RELOC", "relocation failed"]],
  [4006, ["LIBBPF_ERRNO__LOAD", "the program could not be loaded"]],
  [4007, ["LIBBPF_ERRNO__VERIFY", "the verifier rejected the program"]],
  [4008, ["LIBBPF_ERRNO__PROG2BIG", "the program is too big"]],
  [4009, ["LIBBPF_ERRNO__KVER", "wrong kernel version"]],
  [4010, ["LIBBPF_ERRNO__PROGTYPE", "the kernel lacks this program type"]],
]);

/** Name and meaning of an errno, given positive or negative. */
export function errno(number: number): Errno {
  const positive = Math.abs(number);
  const [name, text] = OTHERS.get(positive) ??
    getSystemErrorMap().get(-positive) ?? [`errno ${positive}`, "unknown error"];
  return { number: positive, name, text };
}
