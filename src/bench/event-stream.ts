// A stream of events at a given rate: how many were seen and lost, and what the reader took for it.
// bun run src/bench/event-stream.ts [--rate 1000000] [--seconds 10] [--buffer 16M]
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const option = 1_603_000_000;
const { values } = parseArgs({
  options: {
    rate: { type: "string", default: "1000000" },
    seconds: { type: "string", default: "10" },
    buffer: { type: "string", default: "16M" },
  },
});
const made = Number(values.rate) * Number(values.seconds);
process.chdir(join(import.meta.dir, "../.."));

console.log(
  `${made} system calls of one process in ${values.seconds} s, each a record of six columns`,
);
for (const form of [[], ["--json"], ["--csv"]]) {
  const { seen, lost, cpuSeconds, megabytes } = await stream(form);
  const account =
    seen + lost === made ? "every one accounted for" : `${made - seen - lost} unaccounted for`;
  const [early, late] = [
    megabytes.slice(0, megabytes.length / 2),
    megabytes.slice(megabytes.length / 2),
  ];
  console.log(
    [
      (form[0] ?? "text").padEnd(6),
      `seen ${seen}, lost ${lost}: ${account};`,
      `${((1e9 * cpuSeconds) / seen).toFixed(0)} ns of CPU each;`,
      `memory at most ${Math.max(...early)} MB in the first half, ${Math.max(...late)} MB in the second`,
    ].join(" "),
  );
}

async function stream(form: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "probebook-stream-"));
  const caller = join(folder, "caller");
  Bun.spawnSync(["clang", "-O2", "test/cli/caller.c", "-o", caller], { stderr: "inherit" });
  const child = Bun.spawn(
    [
      process.execPath,
      "run",
      "test/cli/specs/calls.ts",
      "--no-report",
      "--buffer",
      values.buffer,
      ...form,
    ],
    {
      env: { ...process.env, CALL_OPTION: `${option}` },
      stdin: "ignore",
      stdout: Bun.file("/dev/null"),
      stderr: "pipe",
    },
  );
  const said = new Response(child.stderr);
  await Bun.sleep(2000);
  const calls = Bun.spawn([caller, "1", `${made}`, `${option}`, `${values.rate}`], {
    stdin: new Blob(["\n"]),
  });
  const megabytes: number[] = [];
  const timer = setInterval(() => megabytes.push(resident(child.pid)), 100);
  await calls.exited;
  clearInterval(timer);
  await Bun.sleep(500);
  const cpuSeconds = cpuOf(child.pid);
  child.kill("SIGINT");
  const text = await said.text();
  rmSync(folder, { recursive: true });
  const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1]?.replaceAll(",", "") ?? 0);
  return {
    seen: number(/ s, ([\d,]+) shown/),
    lost: number(/Lost: ([\d,]+) events? (?:was|were) dropped/),
    ...{ cpuSeconds, megabytes },
  };
}

function resident(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** User and system time; the kernel counts in hundredths of a second (USER_HZ). */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
