import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Histogram } from "../../src/recording/schema.ts";
import {
  type Answers,
  type BpftraceLine,
  oneLiners,
  type Pair,
  pairsOf,
} from "../cli/beside-bpftrace.ts";
import { COMM, compileLoad, known } from "../cli/known-load.ts";
import type { Line } from "../cli/run-probe.ts";
import { boot, bootPatience, checkout } from "./lab-machine.ts";

// docs/one-liners.md: those that need kprobes, all at once in one guest beside a known load.

const folder = join(checkout, ".cache", `one-liners-${process.pid}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pairs = pairsOf(oneLiners()).filter(({ bpftrace }) => /\bk(ret)?probe:/.test(bpftrace));
const answers = new Map<string, Answers["ours"]>();
let theirs: readonly BpftraceLine[] = [];

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  compileLoad(folder);
  await using guest = await boot("6.1");
  const { status, stdout, stderr } = await guest.output("bash", "-c", script(pairs));
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const [bpftrace = "", ...ours] = stdout.split(`${separator}\n`).slice(1);
  theirs = jsonLines<BpftraceLine>(bpftrace);
  for (const [i, { title }] of pairs.entries()) answers.set(title, jsonLines<Line>(ours[i] ?? ""));
}, bootPatience);

const separator = "=== next file ===";

function script(all: readonly Pair[]): string {
  const programs = all.map(({ bpftrace }) => /^bpftrace -e '([\s\S]*)'$/.exec(bpftrace)?.[1]);
  // One process for all its programs: it takes long to start here.
  const program = `interval:ms:100 { printf("attached\\n"); } ${programs.join(" ")}`;
  return [
    "d=$(mktemp -d); trap 'kill $(jobs -p) 2>/dev/null' EXIT",
    `mkfifo $d/in; .cache/one-liners-${process.pid}/${COMM} $d/written 0 <$d/in >$d/done & exec 9>$d/in`,
    ...all.map(
      ({ ask }, i) =>
        `bun src/cli/ask.ts ${ask} --json --no-report >$d/${i} 2>$d/${i}.err & p${i}=$!`,
    ),
    ...all.map(
      (_, i) =>
        `until grep -q '"type":"start"' $d/${i}; do kill -0 $p${i} || { cat $d/${i}.err; exit 1; }; sleep 0.1; done`,
    ),
    // After ours, which read whole files while they start.
    `bpftrace -f json -e '${program}' >$d/theirs 2>$d/theirs.err & b=$!`,
    "until grep -q attached $d/theirs; do kill -0 $b || { cat $d/theirs.err; exit 1; }; sleep 0.1; done",
    // One of its programs runs before the others are attached: each of those is a file.
    "files=0; same=0; while [ $same -lt 10 ]; do sleep 0.1; now=$(ls /proc/$b/fd | wc -l); [ $now = $files ] && same=$((same+1)) || same=0; files=$now; done",
    "echo >&9; until grep -q done $d/done; do sleep 0.1; done",
    `kill -INT $b ${all.map((_, i) => `$p${i}`).join(" ")}`,
    `wait $b ${all.map((_, i) => `$p${i}`).join(" ")}`,
    ...["theirs", ...all.keys()].map((file) => `echo '${separator}'; cat $d/${file}`),
    "exec 9>&-",
  ].join("\n");
}

function jsonLines<T>(text: string): T[] {
  const lines = text.split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line) => JSON.parse(line) as T);
}

function rowsOf(title: string) {
  return (answers.get(title) ?? []).flatMap((line) => (line.type === "interval" ? line.rows : []));
}

function theirMap(name: string): unknown {
  const maps = theirs.flatMap((line) =>
    line.type === "map" || line.type === "hist" ? [line.data] : [],
  );
  return maps.find((data) => name in data)?.[name];
}

interface Bucket {
  readonly min?: number;
  readonly max?: number;
  readonly count: number;
}

const READS = known.SHORT_READS + known.LONG_READS;

describe("on 6.1, the same answer as bpftrace's", () => {
  test("Sizes of reads, at the kernel function", () => {
    const rows = rowsOf("Sizes of reads, at the kernel function");
    const buckets = rows.flatMap(({ values }) => (values.bytes as Histogram).buckets);
    const others = theirMap("@bytes") as readonly Bucket[];
    const ours = (low: number) => Number(buckets.find(([from]) => Number(from) === low)?.[2] ?? 0);
    const above = Number(buckets.find(([from]) => Number(from) >= 2000)?.[2]);
    const [first] = others.filter(({ min, max }) => min === 0 && max !== undefined);
    const last = others.at(-1);
    console.log(
      "  reads below 200 bytes, ours and theirs; from 2000:",
      ours(0),
      first?.count,
      above,
      last?.count,
    );
    // Others read a little, too, also while one of both is not yet attached.
    for (const [count, least] of [
      [ours(0), known.SHORT_READS],
      [first?.count, known.SHORT_READS],
      [above, known.LONG_READS],
      [last?.count, known.LONG_READS],
    ] as const) {
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThan(least * 1.1);
    }
  });

  test("Time of reads by process", () => {
    const rows = rowsOf("Time of reads by process").filter(({ key }) => key.comm === COMM);
    const [time] = rows.map(({ values }) => values.elapsed as Histogram);
    const others = (theirMap("@ns") as Record<string, readonly Bucket[]>)[COMM] ?? [];
    expect(Number(time?.count)).toBe(READS);
    expect(others.reduce((sum, { count }) => sum + count, 0)).toBe(READS);
  });

  test("Files opened, from the kernel's own structures", () => {
    const lines = answers.get("Files opened, from the kernel's own structures") ?? [];
    const ours = lines.flatMap((line) => (line.type === "event" ? [line.values.name] : []));
    const printed = theirs.flatMap((line) => (line.type === "printf" ? [line.data.trim()] : []));
    for (const [name, opened] of [
      ["null", known.OPENS / 2],
      ["zero", 1],
      ["written", 1],
    ] as const) {
      // The shell opens files of its own while they start.
      for (const names of [ours, printed]) {
        const times = names.filter((one) => one === name).length;
        expect([name, Math.min(times, opened)]).toEqual([name, opened]);
        expect(times - opened).toBeLessThan(20);
      }
    }
  });
});
