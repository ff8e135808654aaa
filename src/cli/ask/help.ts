import { columns, ending, flagRows, numbers } from "../help.ts";
import { askFlags } from "./words.ts";

const grammar = `
QUESTION is an attach point and what is asked there, in one or several words:

  POINT [KEY, … =>] AGGREGATION, …  [where FILTER] [top N [by COLUMN]]
  POINT emit COLUMN, …              [where FILTER]
  each with [update STATE.set(KEY, { FIELD: VALUE }), STATE.delete(KEY), …], and several with ; between

  syscall:openat 'comm => count()'
  syscallReturn:read 'comm => hist(args.ret) where args.ret > 0'
  profile:99 'kstack => count()' 5
  syscall:openat 'emit comm, userText(args.filename)'
  'span(vfs_read)' 'comm => hist(elapsed)'
  kprobe:vfs_read,kprobe:vfs_write 'func, comm => count() top 10'
  'vfs_read reads: count(); vfs_write writes: count()'

Expressions are TypeScript over cpu, pid, tid, comm, args, retval, kstack, … and the functions of specs, as in a
spec but without its \`e.\`; a span has entry, exit and elapsed. NAME: EXPRESSION names a column. Points are
written as in a plan, as in bpftrace (t: k: kr: f: fr: u: ur: U: p: i: s: h: rt:), as a kernel function's name, or
in TypeScript; span(POINT) goes from a function, system call or …_entry to its end. More: docs/one-liners.md.
`;

export function askHelp(usage: string): string {
  return [
    `Usage: ${usage} QUESTION… [flags] [interval [count]]`,
    grammar,
    ...columns(numbers),
    "",
    ...columns(flagRows(askFlags)),
    "",
    ...ending,
  ].join("\n");
}
