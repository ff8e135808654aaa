import { afterAll, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Histogram } from "../../src/recording/schema.ts";
import { noLoss } from "../../src/recording/total.ts";
import { loadable } from "../bpf/loadable.ts";
import { besideLoad, eventsOf, lossOf, printedTotal, rowsOf } from "./beside-load.ts";
import { compileLoad, LOAD } from "./compile-load.ts";

// Beside loads of known size and the tools of libbpf-tools, or bpftrace where theirs needs kprobes.

const folder = mkdtempSync(join(tmpdir(), "probebook-tools-"));
const program = compileLoad(folder);
afterAll(() => rmSync(folder, { recursive: true }));

function usable(...tools: readonly string[]): boolean {
  const missing = tools.find(
    (tool) => Bun.which(tool) === null && !existsSync(`/usr/sbin/${tool}`),
  );
  if (missing !== undefined) console.warn(`not compared: there is no ${missing}`);
  return loadable && missing === undefined;
}

const tool = (name: string) => (existsSync(`/usr/sbin/${name}`) ? `/usr/sbin/${name}` : name);
const bpftrace = (script: string) => ["bpftrace", "-q", "-e", script];
const histogram = (value: unknown) => value as Histogram;
const patience = 60_000;

test.skipIf(!usable("syscount"))(
  "syscount: each call of a process, and as libbpf-tools' syscount counts them",
  async () => {
    const calls = 20_000;
    const answers = await besideLoad({
      load: [program, "getppids", `${calls}`],
      probe: (pid) => ["syscount", "-p", pid],
      tool: (pid) => [tool("syscount"), "-p", pid],
    });
    const counted = new Map(rowsOf(answers).map(({ key, values }) => [key.call, values.calls]));
    expect(counted.get("getppid")).toBe(calls);
    const others = [...answers.theirs.matchAll(/^(\w+)\s+(\d+)$/gm)];
    expect(others.length).toBeGreaterThan(2);
    for (const [, call, count] of others)
      expect([call!, counted.get(call!)]).toEqual([call!, Number(count)]);
    expect(lossOf(answers)).toEqual(noLoss);
  },
  patience,
);

test.skipIf(!usable("syscount"))(
  "syscount --latency: a time for each call, their sum as libbpf-tools' within a tenth",
  async () => {
    const naps = 10;
    const answers = await besideLoad({
      load: [program, "naps", `${naps}`],
      probe: (pid) => ["syscount", "-L", "-p", pid],
      tool: (pid) => [tool("syscount"), "-L", "-p", pid],
    });
    const row = rowsOf(answers).find(({ key }) => key.call === "clock_nanosleep");
    const { count, sum } = histogram(row?.values.time);
    expect([Number(count), row?.values.failed]).toEqual([2 * naps, 0]);
    const [, times, us] = /^clock_nanosleep\s+(\d+)\s+([\d.]+)$/m.exec(answers.theirs) ?? [];
    expect(Number(times)).toBe(2 * naps);
    expect(Math.abs(Number(sum) / 1000 / Number(us) - 1)).toBeLessThan(0.1);
  },
  patience,
);

test.skipIf(!usable("runqlat"))(
  "runqlat: one wait for each wakeup, as many as libbpf-tools' runqlat has",
  async () => {
    const sleeps = 1000;
    const answers = await besideLoad({
      load: [program, "sleeps", `${sleeps}`],
      probe: (pid) => ["runqlat", "-p", pid],
      tool: (pid) => [tool("runqlat"), "-p", pid],
    });
    const [row] = rowsOf(answers);
    const waits = Number(histogram(row?.values.wait).count);
    // Preemptions come on top; who is woken before it is off the CPU waits for none.
    expect(waits).toBeGreaterThan(0.9 * sleeps);
    expect(waits).toBe(printedTotal(answers.theirs));
  },
  patience,
);

test.skipIf(!usable("offcputime"))(
  "offcputime: the time asleep on each stack, as in libbpf-tools' offcputime",
  async () => {
    const naps = 15;
    const answers = await besideLoad({
      load: [program, "naps", `${naps}`],
      probe: (pid) => ["offcputime", "-p", pid],
      tool: (pid) => [tool("offcputime"), "-p", pid],
    });
    const rows = rowsOf(answers).filter(({ key }) => key.comm === LOAD);
    for (const [name, ms] of [
      ["nap", 10],
      ["doze", 30],
    ] as const) {
      const slept = rows.filter(({ key }) =>
        (key.ustack as readonly string[]).includes(`${name} [${LOAD}]`),
      );
      const [asleep] = slept.toSorted((a, b) => Number(b.values.time) - Number(a.values.time));
      expect(asleep?.key.stack).toContain("do_nanosleep");
      // Who is preempted on its way into a sleep leaves the CPU there twice.
      expect(Number(asleep?.values.times)).toBeGreaterThanOrEqual(naps);
      expect(Number(asleep?.values.times)).toBeLessThan(2 * naps);
      const us = Number(asleep?.values.time) / 1000;
      expect(us).toBeGreaterThan(0.95 * naps * ms * 1000);
      const others = [...answers.theirs.matchAll(/^\s+(\d+)$/gm)].map(([, time]) => Number(time));
      const nearest = Math.min(...others.map((other) => Math.abs(other / us - 1)));
      expect(nearest).toBeLessThan(0.03);
    }
  },
  patience,
);

test.skipIf(!usable("bpftrace"))(
  "profile: as many samples as the CPU time has, and as bpftrace has",
  async () => {
    const hz = 499;
    const answers = await besideLoad({
      load: [program, "burn", "700"],
      probe: (pid) => ["profile", "-F", `${hz}`, "-p", pid],
      tool: (pid) => bpftrace(`profile:hz:${hz} /pid == ${pid}/ { @ = count(); }`),
    });
    const rows = rowsOf(answers);
    const samples = rows.reduce((sum, { values }) => sum + Number(values.samples), 0);
    const burning = rows.filter(({ key }) =>
      (key.ustack as readonly string[]).includes(`burn [${LOAD}]`),
    );
    const expected = (answers.cpuTime / 1000) * hz;
    const others = Number(/@: (\d+)/.exec(answers.theirs)?.[1]);
    console.log("  samples: ours, bpftrace's, CPU time's", samples, others, expected);
    expect(Math.abs(samples / expected - 1)).toBeLessThan(0.15);
    expect(Math.abs(samples / others - 1)).toBeLessThan(0.1);
    const burned = burning.reduce((sum, { values }) => sum + Number(values.samples), 0);
    expect(burned / samples).toBeGreaterThan(0.8);
  },
  patience,
);

test.skipIf(!usable("biolatency", "losetup"))(
  "biolatency: each request of a disk, as many as libbpf-tools' biolatency has",
  async () => {
    const requests = 300;
    const image = join(folder, "disk");
    Bun.spawnSync(["truncate", "-s", "4M", image]);
    const attached = Bun.spawnSync(["losetup", "-f", "--show", image]);
    const disk = attached.stdout.toString().trim();
    if (disk === "") {
      console.warn(`not measured: ${attached.stderr}`);
      return;
    }
    try {
      const write = `read line; dd if=/dev/zero of=${disk} oflag=direct bs=4k count=${requests} 2>/dev/null; echo done 0; read line`;
      const answers = await besideLoad({
        load: ["sh", "-c", write],
        probe: () => ["biolatency"],
        tool: () => [tool("biolatency"), "-d", disk.replace("/dev/", "")],
      });
      const row = rowsOf(answers).find(({ key }) => `/dev/${key.disk}` === disk);
      expect(Number(histogram(row?.values.time).count)).toBe(requests);
      expect(printedTotal(answers.theirs)).toBe(requests);
    } finally {
      Bun.spawnSync(["losetup", "-d", disk]);
    }
  },
  patience,
);

test.skipIf(!usable("bpftrace"))(
  "tcpconnect: each connection with its ends, over IPv4 and IPv6, as bpftrace sees them",
  async () => {
    const connects = 40;
    const answers = await besideLoad({
      load: [program, "connects", `${connects}`],
      probe: (pid) => ["tcpconnect", "-p", pid],
      tool: (pid) =>
        bpftrace(
          `tracepoint:sock:inet_sock_set_state /args->newstate == 2 && pid == ${pid}/ { @[args->dport] = count(); }`,
        ),
    });
    const ports = [...answers.printed.matchAll(/^port (\d+)$/gm)].map(([, port]) => Number(port));
    const each = (host: string, port: number) =>
      Array.from({ length: connects }, () => ({
        ...{ pid: answers.pid, comm: LOAD, from: host, to: host, port },
      }));
    expect(eventsOf(answers)).toEqual([
      ...each("127.0.0.1", ports[0]!),
      ...each("::1", ports[1]!),
    ] as ReturnType<typeof eventsOf>);
    for (const port of ports) expect(answers.theirs).toContain(`@[${port}]: ${connects}\n`);
  },
  patience,
);

const memory = "/sys/fs/cgroup/memory";

const limits = existsSync(`${memory}/cgroup.procs`);
if (!limits) console.warn(`skipping drsnoop's test: there is no memory cgroup (v1) at ${memory}`);

test.skipIf(!usable("bpftrace") || !limits)(
  "drsnoop: each reclaim of a process that has too little memory, as bpftrace sees them",
  async () => {
    const group = join(memory, `probebook-${process.pid}`);
    const file = join(folder, "file");
    // It must not be in the page cache yet, where it would belong to another group.
    Bun.spawnSync(["dd", "if=/dev/zero", `of=${file}`, "bs=1M", "count=24", "oflag=direct"]);
    mkdirSync(group);
    writeFileSync(join(group, "memory.limit_in_bytes"), "8M");
    const asked = besideLoad({
      load: [program, "reads", "1", file],
      probe: (pid) => ["drsnoop", "-p", pid],
      tool: (pid) =>
        bpftrace(
          `tracepoint:vmscan:mm_vmscan_memcg_reclaim_end /pid == ${pid}/ { @reclaims = count(); @pages = sum(args->nr_reclaimed); }`,
        ),
      prepare: (pid) => writeFileSync(join(group, "cgroup.procs"), `${pid}`),
    });
    const answers = await asked.finally(() => rmdirSync(group));
    const events = eventsOf(answers);
    const pages = events.reduce((sum, { pages }) => sum + Number(pages), 0);
    console.log("  reclaims and pages:", events.length, pages, "bpftrace:", answers.theirs.trim());
    expect(events.length).toBeGreaterThan(10);
    expect(answers.theirs).toContain(`@reclaims: ${events.length}\n`);
    expect(answers.theirs).toContain(`@pages: ${pages}\n`);
    for (const { time, comm } of events) {
      expect(comm).toBe(LOAD);
      expect(Number(time)).toBeGreaterThan(0);
    }
  },
  patience,
);
