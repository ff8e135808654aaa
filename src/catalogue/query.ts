import { UserError } from "../user-error.ts";
import type { Entry } from "./entry.ts";

export type Kind = Entry["kind"];

export type Query = {
  /** What the pattern may match. */
  readonly kinds: readonly Kind[];
  /** A name or a glob; for a file's probes and functions it is of what is in the file. */
  readonly pattern: string;
  readonly path?: string;
};

/** Attach points and their short names, as the one-liners take them, by what there is to list. */
const PREFIXES: Readonly<Record<string, Kind>> = {
  ...names("tracepoint", "tracepoint t rawTracepoint rawtracepoint rt"),
  ...names(
    "function",
    "kernelFunction kernelFunctionReturn function fentry fexit f fr kfunc kretfunc kprobe kretprobe k kr",
  ),
  ...names("syscall", "syscall syscallReturn"),
  ...names("software", "software s"),
  ...names("hardware", "hardware h"),
  ...names("usdt", "usdt U"),
  ...names("uprobe", "uprobe uretprobe u ur"),
};

const ANYWHERE: readonly Kind[] = ["tracepoint", "syscall", "function", "software", "hardware"];

/**
 * What a user asks for: "irq:*", "e1000*", "tracepoint:sched:sched_switch", "struct task_struct",
 * "usdt:libc:*". Without a kind it is any attach point of the kernel that is called so.
 */
export function parseQuery(text: string): Query {
  const [, word, tag] = /^(struct|union|enum)\s+(\S+)$/.exec(text.trim()) ?? [];
  if (word !== undefined && tag !== undefined) return { kinds: [word as Kind], pattern: tag };
  const colon = text.indexOf(":");
  const kind = colon < 0 ? undefined : PREFIXES[text.slice(0, colon)];
  if (kind === undefined) {
    if (text === "" || /[\s"']/.test(text))
      throw new UserError(`"${text}" is no name and no pattern`, {
        advice: "Write e.g. 'irq:*', 'tcp_*', 'struct task_struct', syscall:openat.",
        status: 2,
      });
    return { kinds: ANYWHERE, pattern: text };
  }
  const rest = text.slice(colon + 1) || "*";
  if (kind !== "usdt" && kind !== "uprobe") return { kinds: [kind], pattern: rest };
  const end = rest.indexOf(":");
  return end < 0
    ? { kinds: [kind], pattern: "*", path: rest }
    : { kinds: [kind], pattern: rest.slice(end + 1) || "*", path: rest.slice(0, end) };
}

function names(kind: Kind, words: string): Record<string, Kind> {
  return Object.fromEntries(words.split(" ").map((word) => [word, kind]));
}
