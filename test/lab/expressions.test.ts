import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { IntervalLine, Line } from "../cli/run-probe.ts";
import { boot, bootPatience, checkout } from "./lab-machine.ts";

// What expressions give where functions can be traced and variables be read, all in one guest, of test/expressions/subject.c.

const folder = join(checkout, ".cache", `expressions-${process.pid}`);
const program = join(folder, "subject");
const rows = new Map<string, IntervalLine["rows"]>();

const runs = ["kernel-functions", "kernel-variables"].flatMap((spec) =>
  ["fentry", "kprobe"].map((mechanism) => `${spec} --mechanism ${mechanism}`),
);

const separator = "=== next ===";

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const source = join(checkout, "test/expressions/subject.c");
  const made = Bun.spawnSync(["clang", "-O1", "-o", program, source], { stderr: "inherit" });
  expect(made.exitCode).toBe(0);
  await using guest = await boot("6.1", { nic: "none" });
  const { status, stdout, stderr } = await guest.output("bash", "-c", script());
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  for (const [i, text] of stdout.split(`${separator}\n`).slice(1).entries()) {
    const lines = text.trim().split("\n");
    const intervals = lines.map((line): Line => JSON.parse(line));
    rows.set(
      runs[i]!,
      intervals.flatMap((line) => (line.type === "interval" ? line.rows : [])),
    );
  }
}, bootPatience);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All at once, since each takes some seconds to be attached there. */
function script(): string {
  const path = (spec: string) =>
    spec.replace(/^\S+/, (name) => `test/expressions/specs/${name}.ts`);
  return [
    "d=$(mktemp -d); trap 'kill $(jobs -p) 2>/dev/null' EXIT; ip link set lo up",
    ...runs.map(
      (run, i) =>
        `bun run ${path(run)} --json --quiet --no-report >$d/${i} 2>$d/${i}.err & p${i}=$!`,
    ),
    ...runs.map(
      (_, i) =>
        `until grep -q '"type":"start"' $d/${i}; do kill -0 $p${i} || { cat $d/${i}.err; exit 1; }; sleep 0.1; done`,
    ),
    `${program} >$d/subject || exit 1`,
    `kill -INT ${runs.map((_, i) => `$p${i}`).join(" ")}`,
    `wait ${runs.map((_, i) => `$p${i}`).join(" ")}`,
    ...runs.map((_, i) => `echo '${separator}'; cat $d/${i}`),
  ].join("\n");
}

for (const mechanism of ["fentry", "kprobe"]) {
  test(`by ${mechanism}, arguments of two functions at once, and which of them it was`, () => {
    const found = rows.get(`kernel-functions --mechanism ${mechanism}`) ?? [];
    const of = (name: string, outer: number) => ({
      key: { function: name, mode: "REL" },
      values: { count: 25, outer },
    });
    const byName = found.toSorted((a, b) =>
      String(a.key.function) < String(b.key.function) ? -1 : 1,
    );
    expect(byName).toEqual([of("do_nanosleep", 0), of("hrtimer_nanosleep", 25)]);
  });

  test(`by ${mechanism}, per-CPU and other variables, elements of an array of structs, bit fields`, () => {
    const found = rows.get(`kernel-variables --mechanism ${mechanism}`) ?? [];
    expect(found.map(({ key }) => ({ ...key, line: "" }))).toEqual([
      {
        ...{ current: 1, cpu: 0, first: 1, own: 1, none: 0, init: "swapper/0", cpus: 2, line: "" },
        ...{ late: 1, early: 1, base: 1, hres: 1, index: 0, sleeper: 1, again: 1 },
      },
    ]);
    expect(found[0]?.key.line).toContain("console=ttyS0");
    expect(found[0]?.values.count).toBe(25);
    expect(Number(found[0]?.values.tasks)).toBeGreaterThan(0);
  });
}
