import type { Facts, Mechanism } from "../../src/compile/facts.ts";
import { openKernel } from "../../src/kernel/kernel.ts";
import { parseUsdtArguments } from "../../src/kernel/usdt-argument.ts";
import { compileBtf, Root } from "../kernel/fixture.ts";

const types = `
typedef unsigned int u32; typedef long ssize_t; typedef unsigned long size_t; typedef unsigned short umode_t;
struct thread_info { unsigned long flags; unsigned long syscall_work; u32 status; u32 cpu; };
struct task_struct { struct thread_info thread_info; int pid; };
struct file { u32 f_mode; };
struct wide { long a, b, c; };
struct pt_regs { long r15; };
ssize_t vfs_read(struct file *file, char *buf, size_t count, long *pos) { return count; }
void vfs_close(struct file *file) { }
u32 vfs_sum(struct wide wide, u32 more) { return more; }
typedef void (*btf_trace_sys_enter)(void *, struct pt_regs *, long);
typedef void (*btf_trace_sys_exit)(void *, struct pt_regs *, long);
btf_trace_sys_enter a; btf_trace_sys_exit b;
int __traceiter_sys_enter(void *__data, struct pt_regs *regs, long id) { return id; }
int __traceiter_sys_exit(void *__data, struct pt_regs *regs, long ret) { return ret; }
struct task_struct *keep_task; umode_t keep;
`;

const common = "\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;";
const field = (text: string, at: number) => `\tfield:${text};\toffset:${at};\tsize:8;\tsigned:0;`;
const format = (...fields: string[]) =>
  `name: x\nID: 7\nformat:\n${[common, "\tfield:int __syscall_nr;\toffset:8;\tsize:4;\tsigned:1;", ...fields].join("\n")}\n`;
const enter = (...args: string[]) => format(...args.map((text, i) => field(text, 16 + 8 * i)));
const events = "sys/kernel/tracing/events/syscalls";

/** A small kernel on x86-64, and a program in user space with functions and a probe. */
export function attachFacts(
  refused: Readonly<Partial<Record<Mechanism, string>>> = {},
): Facts & Disposable {
  const root = new Root({
    "sys/kernel/btf/vmlinux": compileBtf(types),
    "proc/kallsyms":
      "ffffffff81000000 T vfs_read\nffffffff81000100 T vfs_close\nffffffff81000200 T vfs_sum\nffffffff81000300 T last\n",
    [`${events}/sys_enter_openat/format`]: enter(
      "int dfd",
      "const char * filename",
      "int flags",
      "umode_t mode",
    ),
    [`${events}/sys_exit_openat/format`]: format(
      "\tfield:long ret;\toffset:16;\tsize:8;\tsigned:1;",
    ),
    [`${events}/sys_enter_close/format`]: enter("unsigned int fd"),
    [`${events}/sys_exit_close/format`]: format(
      "\tfield:long ret;\toffset:16;\tsize:8;\tsigned:1;",
    ),
    [`${events}/sys_enter_newfstat/format`]: enter("unsigned int fd", "struct stat * statbuf"),
  });
  const kernel = openKernel(root.path);
  return {
    kernel: {
      moduleBtf: (name) => kernel.moduleBtf(name),
      tracepoint: (name) => kernel.tracepoint(name),
      tracepoints: (category, name) => kernel.tracepoints(category, name),
      functions: (pattern) => kernel.functions(pattern),
      userFunctions: () => ({
        path: "/usr/bin/shop",
        functions: [
          { symbol: "sell", name: "sell", fileOffset: 0x1000, size: 32 },
          { symbol: "_ZN4shop3buyEv", name: "shop::buy", fileOffset: 0x1100, size: 32 },
        ],
      }),
      usdtProbes: () => ({
        path: "/usr/bin/shop",
        probes: ["-4@%edi 8@-16(%rbp,%rax,8) 2@$-3 4f@%xmm0", "-4@%esi 8@%rdi 2@$7 4f@%xmm1"].map(
          (args, i) => ({
            provider: "shop",
            name: "sold",
            address: 0x1200 + i,
            fileOffset: 0x1200 + i,
            semaphore: i === 0 ? { address: 0x4000, fileOffset: 0x3000 } : undefined,
            args: parseUsdtArguments(args),
          }),
        ),
      }),
      host: { ...kernel.host, machine: "x86_64" },
    },
    btf: kernel.btf,
    cpus: 4,
    refusal: (mechanism) => refused[mechanism],
    [Symbol.dispose]: () => root[Symbol.dispose](),
  };
}
