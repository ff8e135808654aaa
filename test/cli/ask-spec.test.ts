import { expect, test } from "bun:test";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { specText } from "../../src/cli/ask/spec-text.ts";
import { expectGoldenFile } from "../golden.ts";
import { SpecFolder } from "../spec/spec-file.ts";
import { checkout } from "./run-probe.ts";

const exported: ReadonlySet<string> = new Set(Object.keys(await import("probebook")));

/** One for each form that a question can have. */
const questions: readonly string[] = [
  "vfs_read",
  "tracepoint:raw_syscalls:sys_enter comm => count()",
  "tracepoint:raw_syscalls:sys_enter comm, pid => count() top 10",
  "tracepoint:raw_syscalls:sys_enter [comm, pid] => { calls: count() } top 10 by calls",
  "syscallReturn:read comm => hist(args.ret) where args.ret > 0",
  "syscallReturn:read comm => sum(args.ret), max(args.ret), errors: count({ when: args.ret < 0 })",
  "syscall:openat emit comm, userText(args.filename) where pid !== 1",
  "kretprobe:vfs_read lhist(retval, { min: 0, max: 2000, step: 200 })",
  "span(vfs_read) comm => hist(elapsed)",
  "span(syscall:read) comm, failed: retval < 0 ? 1 : 0 => hist(elapsed)",
  "span(t:irq:softirq_entry, t:irq:softirq_exit, { by: [cpu, args.vec_nr], repeat: 'first' }) hist(elapsed)",
  'span(tracepoint("irq:softirq_entry"), tracepoint("irq:softirq_exit")) hist(e.elapsed)',
  "span(t:irq:softirq_entry, { by: (e) => e.args.vec_nr }) hist(elapsed)",
  'kprobe("vfs_read", { offset: 4 }) comm => count()',
  'anyOf(t:irq:softirq_entry, tracepoint("irq:softirq_exit")) args.vec_nr => count()',
  "kprobe:vfs_read, kprobe:vfs_write func => count()",
  "profile:99 kstack, ustack => count()",
  "uprobe:libc:malloc size: arg0 => count()",
  "t:irq:softirq_entry cpu % 2, args.vec_nr >> 1 => count()",
  "t:irq:softirq_entry cpu, next: cpu + 1 => count()",
  "t:irq:softirq_entry args.vec_nr => hist(args.vec_nr), max(args.vec_nr)",
  "t:irq:softirq_entry count({ when: cpu === 0 }), count({ when: cpu === 1 })",
  "t:irq:softirq_entry [0, 1].map((n) => cpu === n)[0] ? 1 : 2 => count()",
  "vfs_read reads: count(); vfs_write writes: count()",
  "t:sched:sched_wakeup update woken.set(args.p.pid, { at: time, by: comm }); t:sched:sched_switch " +
    "by: woken.get(args.next.pid).by => wait: hist(time - woken.get(args.next.pid).at) " +
    "where woken.has(args.next.pid) update woken.delete(args.next.pid)",
  "vfs_read comm => count(); vfs_write comm => count()",
];

test("a question becomes the text of a spec", () => {
  const texts = questions.map((question) => specText(question, exported).text);
  expectGoldenFile("cli/golden/ask-specs.txt", texts.join("\n"));
});

test("tsc finds nothing wrong with these specs", () => {
  using folder = new SpecFolder();
  const { path } = folder;
  for (const [i, question] of questions.entries()) {
    writeFileSync(join(path, `question${i}.ts`), specText(question, exported).text);
  }
  const include = ["*.ts", join(checkout, "probes/kernel.d.ts")];
  const config = { extends: join(checkout, "tsconfig.json"), include };
  writeFileSync(join(path, "tsconfig.json"), JSON.stringify(config));
  symlinkSync(join(checkout, "node_modules/bun-types"), join(path, "node_modules/bun-types"));
  const tsc = Bun.spawnSync([join(checkout, "node_modules/.bin/tsc"), "-p", path]);
  const own = tsc.stdout.toString().split("\n");
  expect(own.filter((line) => line.includes("question"))).toEqual([]);
});

test("each place of the spec knows where it was typed", () => {
  const question = "span(t:irq:softirq_entry) retval, comm => hist(elapsed) where cpu === 0";
  const { text, segments } = specText(question, exported);
  const typedAt = (offset: number) => {
    const { at, from, length } = segments.findLast((one) => one.at <= offset)!;
    return length === 0 ? from : from + offset - at;
  };
  for (const [written, typed] of [
    ["span(", "span("],
    ["tracepoint(", "t:irq"],
    ["e.exit.retval", "retval"],
    ["e.comm", "comm"],
    ["hist(", "hist("],
    ["e.elapsed", "elapsed"],
    ["e.cpu", "cpu"],
    [" === 0", " === 0"],
  ] as const) {
    const offset = text.indexOf(written, text.indexOf("attach:"));
    expect([written, typedAt(offset)]).toEqual([written, question.indexOf(typed)]);
  }
});
