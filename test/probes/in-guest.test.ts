import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Histogram } from "../../src/recording/schema.ts";
import { noLoss } from "../../src/recording/total.ts";
import type { BpftraceLine } from "../cli/beside-bpftrace.ts";
import { checkout, type Line } from "../cli/run-probe.ts";
import { boot, bootPatience } from "../lab/lab-machine.ts";
import { printedTotal } from "./beside-load.ts";
import { compileLoad } from "./compile-load.ts";

// Tools that need probes on kernel functions, all at once in one guest beside loads of known size, and beside
// bpftrace and those of libbpf-tools that load there.

const folder = join(checkout, ".cache", `tools-${process.pid}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGES = 4096;
const FILES = 300;

/** Their words; $reads and $files are the loads' process ids. */
const probes = {
  cachestat: "-p $reads",
  readahead: "-p $reads",
  vfsstat: "-p $files",
  funccount: "'vfs_*' -p $files",
  funclatency: "vfs_read -p $files",
} as const;

/** bpftrace's programs for the same processes. */
const bpftrace = `
  interval:ms:100 { printf("attached"); }
  kprobe:folio_mark_accessed /pid == '$reads'/ { @accessed = count(); }
  tracepoint:filemap:mm_filemap_add_to_page_cache /pid == '$reads'/ { @added = count(); }
  kprobe:vfs_read,kprobe:vfs_write,kprobe:vfs_open,kprobe:vfs_fsync_range,kprobe:vfs_unlink /pid == '$files'/ { @calls[func] = count(); }`;

const histogram = (value: unknown) => value as Histogram;
const separator = "=== next file ===";
const files = new Map<string, string>();

function script(): string {
  const names = Object.keys(probes);
  const program = `${folder.slice(checkout.length + 1)}/load`;
  const load = (name: string, descriptor: number, words: string) => [
    `mkfifo $d/${name}.in; ${program} ${words} <$d/${name}.in >$d/${name}.out & ${name}=$!; exec ${descriptor}>$d/${name}.in`,
  ];
  const go = (name: string, descriptor: number) =>
    `echo >&${descriptor}; until grep -q done $d/${name}.out; do sleep 0.5; done`;
  const until = (text: string, file: string, pid: string) =>
    `until grep -q '${text}' $d/${file}; do kill -0 ${pid} || { cat $d/${file} $d/${file}.err; exit 1; }; sleep 0.5; done`;
  return [
    "d=$(mktemp -d); trap 'kill -9 $(jobs -p) 2>/dev/null' EXIT",
    "for m in 'brd rd_nr=1 rd_size=98304' crc32c_generic ext4; do busybox modprobe $m || exit 1; done",
    "mke2fs -q -t ext4 /dev/ram0 && mkdir $d/m && mount -t ext4 -o noatime /dev/ram0 $d/m || exit 1",
    `dd if=/dev/zero of=$d/m/f bs=4k count=${PAGES} 2>$d/dd && sync || exit 1`,
    ...load("reads", 5, "reads 2 $d/m/f"),
    ...load("files", 6, `files ${FILES} $d/m/made`),
    ...Object.entries(probes).map(
      ([name, words]) =>
        `bun run probes/${name}.ts ${words} --json --no-report >$d/${name} 2>$d/${name}.err & p_${name}=$!`,
    ),
    ...names.map((name) => until('"type":"start"', name, `$p_${name}`)),
    `bpftrace -f json -e '${bpftrace}' >$d/bpftrace 2>$d/bpftrace.err & p_bpftrace=$!`,
    "stdbuf -oL funclatency -p $files vfs_read >$d/peer-funclatency 2>&1 & p_peer=$!",
    until("attached", "bpftrace", "$p_bpftrace"),
    until("Tracing", "peer-funclatency", "$p_peer"),
    go("files", 6),
    "echo 3 >/proc/sys/vm/drop_caches",
    go("reads", 5),
    "sleep 2",
    `kill -INT $p_bpftrace $p_peer ${names.map((name) => `$p_${name}`).join(" ")}`,
    `wait $p_bpftrace $p_peer ${names.map((name) => `$p_${name}`).join(" ")}`,
    ...[...names, "bpftrace", "peer-funclatency"].map(
      (file) => `echo '${separator} ${file}'; cat $d/${file}`,
    ),
  ].join("\n");
}

function linesOf<T>(name: string): readonly T[] {
  const lines = (files.get(name) ?? "").split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line) => JSON.parse(line));
}

function rowsOf(name: keyof typeof probes) {
  const lines = linesOf<Line>(name);
  expect(lines.flatMap((line) => (line.type === "end" ? [line.loss] : []))).toEqual([noLoss]);
  return lines.flatMap((line) => (line.type === "interval" ? line.rows : []));
}

function theirs(map: string): unknown {
  return linesOf<BpftraceLine>("bpftrace")
    .flatMap((line) => (line.type === "map" ? [line.data] : []))
    .find((data) => map in data)?.[map];
}

const missing = ["bpftrace", "mke2fs", "/usr/sbin/funclatency"].find(
  (one) => Bun.which(one) === null,
);
if (missing !== undefined) console.warn(`not measured in the guest: there is no ${missing}`);

describe.skipIf(missing !== undefined)("on 6.1, beside a known load and the other tools", () => {
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    compileLoad(folder);
    await using guest = await boot("6.1");
    const { status, stdout, stderr } = await guest.output("bash", "-c", script());
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
    for (const part of stdout.split(`${separator} `).slice(1)) {
      const [name = "", ...lines] = part.split("\n");
      files.set(name, lines.join("\n"));
    }
  }, bootPatience);

  test("cachestat: a cold file's pages are misses, all later ones hits", () => {
    const [row] = rowsOf("cachestat");
    console.log("  cachestat:", row?.values, "bpftrace:", theirs("@accessed"), theirs("@added"));
    expect(row?.values).toMatchObject({ misses: PAGES, added: PAGES });
    // Beside its pages the inode's own block is looked at.
    expect(Number(row?.values.hits) - PAGES).toBeGreaterThanOrEqual(0);
    expect(Number(row?.values.hits) - PAGES).toBeLessThan(20);
    expect(Number(row?.values.hits) + Number(row?.values.misses)).toBe(Number(theirs("@accessed")));
    expect(Number(row?.values.added)).toBe(Number(theirs("@added")));
  });

  test("readahead: all of a file that is read from its begin to its end is read ahead and used", () => {
    const [row] = rowsOf("readahead");
    const { ahead, used, unused } = row?.values ?? {};
    console.log("  readahead: ahead", ahead, "used", histogram(used).count, "unused", unused);
    expect([Number(ahead), Number(histogram(used).count), Number(unused)]).toEqual([
      PAGES,
      PAGES,
      0,
    ]);
  });

  /** What the load calls for each of its files. */
  const perFile = { vfs_read: 3, vfs_write: 2, vfs_open: 2, vfs_fsync_range: 1, vfs_unlink: 1 };

  for (const name of ["vfsstat", "funccount"] as const)
    test(`${name}: each function's calls, as bpftrace counts them`, () => {
      const rows = rowsOf(name);
      const calls = new Map(
        rows.map(({ key, values }) => [String(key.call ?? key.function), Number(values.calls)]),
      );
      const others = theirs("@calls") as Readonly<Record<string, number>>;
      console.log(`  ${name}:`, Object.fromEntries(calls), "bpftrace:", others);
      for (const [one, times] of Object.entries(perFile)) {
        // One more read is the one that it waits in, and it says that it is done.
        const more = calls.get(one)! - times * FILES;
        expect([one, more]).toEqual([one, one === "vfs_read" || one === "vfs_write" ? 1 : 0]);
        expect(calls.get(one)).toBe(others[one]!);
      }
    });

  test("funclatency: each call has its time, as in libbpf-tools' funclatency", () => {
    const [row] = rowsOf("funclatency");
    const { count } = histogram(row?.values.time);
    const all = printedTotal(files.get("peer-funclatency") ?? "");
    console.log("  funclatency:", count, "libbpf-tools:", all);
    expect(Number(count)).toBe(3 * FILES);
    expect(all).toBe(3 * FILES);
  });
});
