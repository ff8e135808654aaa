import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { feature } from "../../src/bpf/features.ts";
import { loadable } from "../bpf/loadable.ts";
import { expectGoldenFile } from "../golden.ts";
import { checkout, type Options, runProbe } from "./run-probe.ts";

/** A folder of a user's own: specs, Probebook as a package, and a bunfig.toml as the checkout has it. */
const folder = mkdtempSync(join(tmpdir(), "probebook-errors-"));
const inFolder = (name: string) => join(folder, name);
const script = (name: string, lines: string) =>
  writeFileSync(inFolder(name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
const spec = (name: string, key: string, more = "", point = "irq:irq_handler_entry") =>
  writeFileSync(
    inFolder(name),
    `import { count, measure, probe, tracepoint } from "probebook";

const entry = tracepoint("${point}");
${more}
export default probe({
  title: "Example",
  attach: entry,
  key: (e) => (${key}),
  aggregate: () => ({ count: count() }),
});
`,
  );

/** Runs the probe where the mounts are its own; `change` is shell. */
const mounts = (change: string): Options => ({
  through: ["unshare", "-m", "sh", "-c", `${change} && exec "$@"`, "sh"],
});
const without = (capabilities: string): Options => ({
  through: ["setpriv", `--bounding-set=${capabilities}`],
});
/** A library's folder as it is, but for files of some name. */
const hide = (name: string) => {
  const library = "$(dirname $(realpath /usr/lib/*-linux-gnu/libbpf.so.1))";
  const [all, some] = [inFolder("all"), inFolder("some")];
  return `of=${library} && mkdir -p ${all} ${some} && mount --bind $of ${all} &&
    mount -t tmpfs none ${some} && ln -s ${all}/* ${some} && rm ${some}/${name} && mount --bind ${some} $of`;
};

const noReport = ["0.1", "1", "--no-report"];
const unprivileged = Bun.spawnSync(["unshare", "-m", "setpriv", "--bounding-set=-bpf", "true"]);
const able = loadable && unprivileged.exitCode === 0;
if (loadable && !able) console.warn(`skipping provoked errors: ${unprivileged.stderr}`);

beforeAll(() => {
  mkdirSync(inFolder("node_modules"));
  symlinkSync(checkout, inFolder("node_modules/probebook"));
  writeFileSync(inFolder("bunfig.toml"), `preload = ["${checkout}/src/preload.ts"]\n`);
  mkdirSync(inFolder("elsewhere"));
  script("clang-9", `case "$*" in *--version) echo clang version 9.0.1;; *) exit 1;; esac`);
  script(
    "clang-without-bpf",
    `echo "error: unable to create target: 'No available targets'" >&2; exit 1`,
  );
  spec("member.ts", "{ name: e.args.action.nme }");
  spec("argument.ts", "{ name: e.args.actoin }");
  spec("builtin.ts", "{ cpu: e.cpuu }");
  spec("call.ts", "{ cpu: Math.max(e.cpu, 1) }");
  spec(
    "if.ts",
    "pick(e)",
    "const pick = (e: { cpu: number }) => {\n  if (e.cpu > 1) return { cpu: 1 };\n  return { cpu: 0 };\n};",
  );
  writeFileSync(
    inFolder("nothing.ts"),
    'import "probebook";\nexport default { title: "nothing" };\n',
  );
  writeFileSync(
    inFolder("no-probe.ts"),
    'import { count } from "probebook";\nexport default count();\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Case = readonly [what: string, spec: string, words: readonly string[], options?: Options];

const own = { cwd: folder };
const inFolderOf = (name: string) => `./${name}`;
const cases: readonly Case[] = [
  ["unknown flag", "softirqs", ["--jsno"]],
  ["flag of another probe", "softirqs", ["--folded"]],
  ["no number of seconds", "softirqs", ["0"]],
  ["no number at all", "softirqs", ["often"]],
  ["a word behind a number", "softirqs", ["1", "often"]],
  ["no intervals", "softirqs", ["1", "0"]],
  ["one number too many", "softirqs", ["1", "2", "3"]],
  ["no CPU", "softirqs", ["--cpu", "x"]],
  ["no value", "softirqs", ["--cpu"]],
  ["no duration", "softirqs", ["--duration", "5x"]],
  ["no keys", "hardirqs", ["--max-keys", "0"]],
  ["two forms", "softirqs", ["--json", "--csv"]],
  ["unknown stage", "softirqs", ["--print", "all"]],
  ["CPU that is not there", "softirqs", ["--cpu", "4000"]],
  ["cgroup that is not there", "softirqs", ["--cgroup", "/nowhere"]],
  ["cgroup that is none", "softirqs", ["--cgroup", "/etc"]],
  ["cgroup that is a file", "softirqs", ["--cgroup", "/etc/passwd"]],
  ["report without folder", "softirqs", ["--report", "/nowhere/report.html"]],
  ["report that is a folder", "softirqs", ["--report", "/etc"]],
  ["report in a file", "softirqs", ["--report", "/etc/passwd/report.html"]],
  [
    "report on a file system that is read-only",
    "softirqs",
    ["--report", inFolder("elsewhere/report.html")],
    mounts(`mount -t tmpfs -o ro none ${inFolder("elsewhere")}`),
  ],
  ["lacks CAP_BPF", "softirqs", noReport, without("-bpf,-sys_admin")],
  ["lacks CAP_PERFMON", "softirqs", noReport, without("-perfmon,-sys_admin")],
  ["is not root", "softirqs", noReport, without("-all")],
  ["no BTF", "softirqs", noReport, mounts("mount -t tmpfs none /sys/kernel/btf")],
  ["no clang", "softirqs", noReport, { env: { PATH: "/nowhere" } }],
  ["no such clang", "softirqs", noReport, { env: { CLANG: "/nowhere/clang" } }],
  ["old clang", "softirqs", noReport, { env: { CLANG: inFolder("clang-9") } }],
  ["clang without BPF", "softirqs", noReport, { env: { CLANG: inFolder("clang-without-bpf") } }],
  ["no headers", "softirqs", noReport, mounts("mount -t tmpfs none /usr/include/bpf")],
  ["no libbpf", "softirqs", noReport, mounts(hide("libbpf.so*"))],
  ["no tracepoint's name", "stackcount", ["t:sched", ...noReport]],
  ["unknown tracepoint", "stackcount", ["t:irq:softirq_enter", ...noReport]],
  ["no function's name", "stackcount", ["vfs read", ...noReport]],
  ["no function of that glob", "stackcount", ["zzz_*_zzz", ...noReport]],
  ["unknown module", "stackcount", ["zzz:vfs_read", ...noReport]],
  ["misspelt argument", inFolderOf("argument.ts"), noReport, own],
  ["misspelt builtin", inFolderOf("builtin.ts"), noReport, own],
  ["function of JavaScript's", inFolderOf("call.ts"), noReport, own],
  ["if on a kernel value", inFolderOf("if.ts"), noReport, own],
  ["default export that is no probe", inFolderOf("no-probe.ts"), noReport, own],
  [
    "spec that was not prepared",
    join(checkout, "probes/softirqs.ts"),
    noReport,
    { cwd: join(folder, "elsewhere") },
  ],
];

async function told([what, file, words, options]: Case): Promise<string> {
  // Nothing compiled before may help.
  const env = { XDG_CACHE_HOME: inFolder("cache"), ...options?.env };
  const { status, stdout, stderr } = await runProbe(file, words, { ...options, env });
  const text = stderr
    .replaceAll(checkout, "CHECKOUT")
    .replaceAll(folder, "FOLDER")
    .replace(/(Online are ).*/, "$1….")
    .replace(/(at or below ).*/, "$1….");
  expect([what, stdout]).toEqual([what, ""]);
  return `--- ${what} (status ${status})\n${text}`;
}

describe.skipIf(!able)("an error", () => {
  test("says what, why and what to do, and nothing is measured", async () => {
    const texts: string[] = [];
    for (const one of cases) texts.push(await told(one));
    expectGoldenFile("cli/golden/errors.txt", texts.join("\n"));
  }, 30_000);

  test("about a member names the struct, its nearest member and the place in the spec", async () => {
    const { status, stderr } = await runProbe("./member.ts", noReport, own);
    expect(status).toBe(1);
    expect(stderr).toStartWith(
      "probebook: member.ts:8:38: struct irqaction has no member nme; did you mean name?\n" +
        "      key: (e) => ({ name: e.args.action.nme }),\n" +
        "                                         ^\n",
    );
  });

  test("of the verifier's shows its telling lines and the spec's, and the log with --debug", async () => {
    // The kernel says that this argument may be NULL (6.13 and later).
    spec("nullable.ts", "{ pid: e.args.pi_task.pid }", "", "sched:sched_pi_setprio");
    const [short, long] = await Promise.all([
      runProbe("./nullable.ts", noReport, own),
      runProbe("./nullable.ts", [...noReport, "--debug"], own),
    ]);
    if (short.status === 0) return console.warn("skipped: this kernel's verifier accepts it");
    expect(short.status).toBe(1);
    expect(short.stderr).toMatch(
      /^probebook: nullable\.ts:5:16: the kernel's verifier rejected sched_pi_setprio \(EACCES\): R\d .*or_null/,
    );
    expect(short.stderr).toContain("\n    export default probe({\n");
    expect(short.stderr).toEndWith("`--debug` shows the verifier's whole log.\n");
    expect(short.stderr).not.toContain("processed ");
    expect(long.stderr).toContain("processed ");
  });

  test("about a function names the nearest that there is", async () => {
    const { status, stderr } = await runProbe("stackcount", ["vfs_raed", ...noReport]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^probebook: this kernel has no function "vfs_raed"; near it: .*vfs_read/,
    );
  });

  test("about a function that this kernel does not let be probed names each way and its reason", async () => {
    const [fentry, kprobe] = [feature("fentry"), feature("kprobe")];
    if (fentry.works || kprobe.works)
      return console.warn("skipped: this kernel lets functions be probed");
    const { status, stderr } = await runProbe("stackcount", ["vfs_read", ...noReport]);
    expect(status).toBe(1);
    expect(stderr).toContain("kernelFunction:vfs_read cannot be attached to on this kernel");
    expect(stderr).toContain(`fentry: ${fentry.reason}`);
    expect(stderr).toContain(`kprobe: ${kprobe.reason}`);
    expect(stderr).toContain("bun run doctor");
  });
});
