import { UserError } from "../user-error.ts";
import { errno } from "./errno.ts";

/** The kernel or libbpf refused; `errno` and `code` say how, `detail` holds what libbpf said. */
export class LibbpfError extends UserError {
  /** Positive, such as 1. */
  readonly errno: number;
  /** Its name, such as "EPERM". */
  readonly code: string;
  /** The program that could not be loaded, where it was one. */
  readonly program: string | undefined;

  constructor(
    what: string,
    number: number,
    more: { messages?: readonly string[]; advice?: string; program?: string | undefined } = {},
  ) {
    const { name, text } = errno(number);
    const advice = more.advice ?? ADVICE[name];
    super(`${what}: ${name} (${text})`, {
      ...(advice === undefined ? {} : { advice }),
      ...(more.messages?.length ? { detail: more.messages.join("\n") } : {}),
    });
    this.errno = Math.abs(number);
    this.code = name;
    this.program = more.program;
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  EPERM:
    "Run as root, or with CAP_BPF and CAP_PERFMON; `bun run doctor` says what this kernel allows.",
  EACCES: "`bun run doctor` says what this kernel allows.",
  EADDRNOTAVAIL: "The function cannot be probed at this place, or several functions have its name.",
  EBUSY: "Something else holds it: look at `bpftool link` and /sys/kernel/tracing/kprobe_events.",
  EILSEQ: "The offset is not where an instruction begins: a disassembler shows where they do.",
  EMFILE: "Raise the limit of open files (`ulimit -n`).",
};
