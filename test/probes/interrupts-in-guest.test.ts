import { beforeAll, describe, expect, test } from "bun:test";
import type { Histogram } from "../../src/recording/schema.ts";
import { noLoss } from "../../src/recording/total.ts";
import type { Line } from "../cli/run-probe.ts";
import { boot, bootPatience } from "../lab/lab-machine.ts";
import { procInterrupts, within } from "./proc-interrupts.ts";

// What needs probes on the kernel's interrupt functions: with threadirqs, and as kernels are by default.

const FRAMES = 2000;
type Name = "softirqcontext" | "interrupts" | "napi";
const separator = "=== next file ===";

/** Files of one guest by name: what the probes printed, and /proc around and inside of their run. */
type Files = ReadonlyMap<string, string>;

function script(names: readonly Name[]): string {
  const start = (name: Name) =>
    `bun run probes/${name}.ts --json --no-report >$d/${name} 2>$d/${name}.err & p_${name}=$!`;
  const until = (name: Name) =>
    `until grep -q '"type":"start"' $d/${name}; do kill -0 $p_${name} || { cat $d/${name}.err; exit 1; }; sleep 0.5; done`;
  const pids = names.map((name) => `$p_${name}`).join(" ");
  const proc = (when: string) =>
    `cat /proc/interrupts >$d/interrupts-${when}; cat /proc/softirqs >$d/softirqs-${when}`;
  return [
    "d=$(mktemp -d); trap 'kill -9 $(jobs -p) 2>/dev/null' EXIT",
    proc("before"),
    ...names.map(start),
    ...names.map(until),
    proc("began"),
    `frames ${FRAMES}@1000 && sleep 1`,
    proc("ended"),
    `kill -INT ${pids}; wait ${pids}`,
    proc("after"),
    `cd $d; for f in *; do echo "${separator} $f"; cat $f; done`,
  ].join("\n");
}

async function run(append: string, names: readonly Name[]): Promise<Files> {
  await using guest = await boot("6.1", { append });
  const { status, stdout, stderr } = await guest.output("bash", "-c", script(names));
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const parts = stdout.split(`${separator} `).slice(1);
  return new Map(
    parts.map((part) => {
      const [name = "", ...lines] = part.split("\n");
      return [name, lines.join("\n")];
    }),
  );
}

function rowsOf(files: Files, name: Name) {
  const lines = (files.get(name) ?? "").split("\n").filter((line) => line.startsWith("{"));
  const all: readonly Line[] = lines.map((line) => JSON.parse(line));
  expect(all.flatMap((line) => (line.type === "end" ? [line.loss] : []))).toEqual([noLoss]);
  return all.flatMap((line) => (line.type === "interval" ? line.rows : []));
}

const histogram = (value: unknown) => value as Histogram;
const sum = (values: readonly unknown[]) => values.reduce<number>((all, v) => all + Number(v), 0);
/** One vector's count over all CPUs in /proc/softirqs. */
const vector = (text: string | undefined, name: string) =>
  sum(
    new RegExp(`${name}:(.*)`)
      .exec(text ?? "")?.[1]
      ?.trim()
      .split(/\s+/) ?? [],
  );

function expectRuns(files: Files, rows: ReturnType<typeof rowsOf>): void {
  const runs = sum(rows.map(({ values }) => values.runs));
  const at = (when: string) => vector(files.get(`softirqs-${when}`), "NET_RX");
  expect(runs).toBeGreaterThanOrEqual(at("ended") - at("began"));
  expect(runs).toBeLessThanOrEqual(at("after") - at("before"));
}

describe("on 6.1 with threadirqs", () => {
  let files: Files;
  beforeAll(async () => {
    files = await run("threadirqs", ["softirqcontext", "interrupts", "napi"]);
  }, bootPatience);

  test("softirqcontext: none on the way out of an interrupt, packets in the card's thread or ksoftirqd", () => {
    const rows = rowsOf(files, "softirqcontext");
    const received = rows.filter(({ key }) => key.vector === "NET_RX");
    console.log("  softirqcontext:", received);
    expect(rows.filter(({ key }) => key.way === "interrupt")).toEqual([]);
    for (const { key } of received)
      expect(String(key.task)).toMatch(/^(irq\/\d+-eth0|ksoftirqd\/)/);
    expectRuns(files, received);
  });

  test("interrupts: each line and vector, by CPU, as /proc/interrupts", () => {
    const counted = new Map(
      rowsOf(files, "interrupts").map(({ key, values }) => [
        `${key.interrupt} ${key.cpu}`,
        sum(Object.values(values).map((value) => (value as unknown as { sum: number }).sum)),
      ]),
    );
    const at = (when: string) => procInterrupts(files.get(`interrupts-${when}`) ?? "");
    const compared = within(counted, {
      least: [at("began"), at("ended")],
      most: [at("before"), at("after")],
    });
    console.log("  interrupts:", compared);
    expect(compared.filter(({ right }) => !right)).toEqual([]);
    expect(compared.map(({ name }) => name)).toContain("eth0-rx-0 0");
    expect(compared.map(({ name }) => name)).toContain("LOC 1");
  });

  test("napi: its packets are the frames", () => {
    const rows = rowsOf(files, "napi").filter(({ key }) => key.device === "eth0");
    console.log(
      "  napi:",
      rows.map(({ key, values }) => [key.by, values]),
    );
    expect(sum(rows.map(({ values }) => histogram(values.packets).sum))).toBe(FRAMES);
    for (const { key } of rows) expect(["irq thread", "ksoftirqd"]).toContain(String(key.by));
  });
});

describe("on 6.1 by default", () => {
  let files: Files;
  beforeAll(async () => {
    files = await run("", ["softirqcontext"]);
  }, bootPatience);

  test("softirqcontext: packets are received on the way out of the interrupt, whoever runs, or in ksoftirqd", () => {
    const received = rowsOf(files, "softirqcontext").filter(({ key }) => key.vector === "NET_RX");
    console.log("  softirqcontext:", received);
    const ways = new Set(received.map(({ key }) => key.way));
    expect(ways).toContain("interrupt");
    for (const { key } of received)
      expect(key.way === "ksoftirqd").toBe(String(key.task).startsWith("ksoftirqd/"));
    expectRuns(files, received);
  });
});
