import { expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const checkout = resolve(import.meta.dirname, "../..");

function list(...args: readonly string[]) {
  const run = Bun.spawnSync([process.execPath, join(checkout, "src/cli/list.ts"), ...args], {
    stdin: "ignore",
  });
  return { status: run.exitCode, out: run.stdout.toString(), said: run.stderr.toString() };
}

const btf = existsSync("/sys/kernel/btf/vmlinux");
if (!btf) console.warn("skipping what this kernel lists: it has no BTF");
const tracefs = existsSync("/sys/kernel/tracing/events");
if (!tracefs)
  console.warn("skipping events and system calls: tracefs is not mounted or not readable");

test.skipIf(!btf)("every kernel has a task's name where its struct says", () => {
  const { out, status } = list("struct task_struct");
  expect(status).toBe(0);
  expect(out).toStartWith("struct task_struct {\n");
  expect(out).toMatch(/^ {4}char comm\[16\]; +\/\* +\d+ +16 \*\/$/m);
  expect(out).toMatch(/^}; \/\* \d+ bytes \*\/\n$/m);
});

test.skipIf(!btf)("every kernel has its scheduler's tracepoint, typed, and says what works", () => {
  const { out, status } = list("-v", tracefs ? "tracepoint:sched:sched_switch" : "sched_switch");
  expect(status).toBe(0);
  expect(out).toMatch(/^ {4}prev {2,}struct task_struct \*$/m);
  expect(out).toMatch(/^ {2}tp_btf {6}\S/m);
  expect(out).toMatch(/^ {2}tracepoint {2}\S/m);
});

test.skipIf(!tracefs)("a system call's arguments have the kernel's names and types", () => {
  const { out } = list("-v", "syscall:openat");
  expect(out).toMatch(/^syscall:openat\n {2}dfd {7}int\n {2}filename {2}const char \*\n/);
});

test.skipIf(!tracefs)("JSON is an object a line, with the details that -v asks for", () => {
  const lines = list("--json", "-v", "irq:softirq_*").out.trimEnd().split("\n");
  const entries = lines.map((line) => JSON.parse(line));
  expect(entries.map(({ name }) => name)).toEqual([
    "irq:softirq_entry",
    "irq:softirq_exit",
    "irq:softirq_raise",
  ]);
  for (const { details } of entries)
    expect(details.args).toEqual([{ name: "vec_nr", type: "unsigned int" }]);
});

test.skipIf(!btf)("what is near is told, on stderr, with status 1", () => {
  const { status, out, said } = list("struct task_strct");
  expect([status, out]).toEqual([1, ""]);
  expect(said).toContain("did you mean task_struct");
});

test.skipIf(!btf)("a reader that goes away after one line is no failure", () => {
  const command = `"${process.execPath}" "${join(checkout, "src/cli/list.ts")}" | head -n 1; exit "\${PIPESTATUS[0]}"`;
  const run = Bun.spawnSync(["bash", "-c", command]);
  expect(run.exitCode).toBe(0);
  expect(run.stdout.toString().split("\n")).toHaveLength(2);
  expect(run.stderr.toString()).not.toContain("EPIPE");
});

test("software's and hardware's events need no kernel", () => {
  expect(list("software:*").out).toContain("software:page-faults\n");
  expect(list("hardware:cache-misses").out).toBe("hardware:cache-misses\n");
});

test.each([
  [["--usdt", "libc", "--uprobe", "libc"], "--usdt and --uprobe list different things"],
  [["two words"], '"two words" is no name and no pattern'],
  [["--verbos"], "Did you mean --verbose?"],
])("%p is wrong usage", (args, message) => {
  const { status, said } = list(...args);
  expect(status).toBe(2);
  expect(said).toContain(message);
});
