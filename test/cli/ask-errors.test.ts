import { expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { expectGoldenFile } from "../golden.ts";
import { runProbe } from "./run-probe.ts";

const ask = "src/cli/ask.ts";
const point = "tracepoint:irq:softirq_entry";

/** What is wrong about each is the typed text's own, or a name that no kernel has. */
const wrong: readonly (readonly string[])[] = [
  // The question as a whole.
  [],
  ["comm => count()"],
  [point, "comm"],
  [point, "comm =>"],
  [point, "comm, => count()"],
  [point, "comm => pid => count()"],
  [point, "comm => hist(args.vec_nr"],
  [point, "comm => hist(args.vec_nr))"],
  [point, "comm => hist(args.vec_nr +)"],
  [point, 'comm => hist("abc)'],
  [point, "cpu, cpu => count()"],
  [point, "cpu, cpu: pid => count()"],
  [point, "cpu => count();", "tracepoint:irq:softirq_exit", "comm => count()"],
  // Clauses.
  [point, "where pid === 1", "comm => count()"],
  [point, "count() where"],
  [point, "count() where pid === 1, cpu === 0"],
  [point, "count() where pid === 1 where cpu === 0"],
  [point, "cpu => count() top ten"],
  [point, "cpu => count() top 10 by calls"],
  // Attach points.
  ["tracpoint:irq:softirq_entry", "cpu => count()"],
  ["tracepoint:softirq_entry", "cpu => count()"],
  ["tracepoint:irq:softirq_enter", "cpu => count()"],
  ["irq:softirq_entry", "cpu => count()"],
  [`${point},`, "cpu => count()"],
  ["kprobe", "cpu => count()"],
  ["profile:often", "kstack => count()"],
  ["interval:5x", "count()"],
  ["uprobe:readline", "count()"],
  ["software:page-fault", "count()"],
  ["profile:1000000", "count()"],
  ["span(tracepoint:irq:softirq_raise)", "hist(elapsed)"],
  ["span(t:a:b, t:a:c, t:a:d)", "hist(elapsed)"],
  ["span(vfs_read, { bye: args.file })", "hist(elapsed)"],
  ["sapn(vfs_read)", "hist(elapsed)"],
  ["count()", "comm => count()"],
  // Names and values.
  [point, "com => count()"],
  [point, "vec_nr => count()"],
  [point, "args.vec => count()"],
  [point, "comm => hist(elapsed)"],
  ["span(tracepoint:irq:softirq_entry)", "comm => hist(args.vec_nr)"],
  [point, "comm => count() where kstack === 1"],
  [point, "comm => sum(Math.max(args.vec_nr, 1))"],
  [point, "comm => hist(time - births.get(pid).at)"],
  [point, "count() update"],
  // Another language's.
  ["t:irq:softirq_entry { @[comm] = count(); }"],
  ["t:syscalls:sys_exit_read /args->ret > 0/ { @bytes[comm, pid] = hist(args->ret); }"],
  ["kretprobe:vfs_read { @bytes = lhist(retval, 0, 2000, 200); }"],
  ['t:syscalls:sys_enter_openat { printf("%s %s\\n", comm, str(args->filename)); }'],
  [point, "/pid == 1/", "comm => count()"],
  ["t:syscalls:sys_exit_read", "sum(args->ret)"],
  [point, "comm => hist(nsecs)"],
  // Flags.
  [point, "comm => count()", "--jsno"],
  [point, "comm => count()", "--save", "/etc/passwd"],
];

const needs = "/sys/kernel/btf/vmlinux";
if (!existsSync(needs)) console.warn(`skipping errors of one-liners: there is no ${needs}`);

test.skipIf(!existsSync(needs))(
  "a wrong question is answered by what is wrong, where, and what to type",
  async () => {
    const texts: string[] = [];
    for (const words of wrong) {
      const { status, stdout, stderr } = await runProbe(ask, [...words, "--no-report"]);
      expect([words, stdout]).toEqual([words, ""]);
      texts.push(`--- ${words.join(" ")} (status ${status})\n${stderr}`);
    }
    expectGoldenFile("cli/golden/ask-errors.txt", texts.join("\n"));
  },
  90_000,
);
