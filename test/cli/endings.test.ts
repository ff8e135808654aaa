import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goneWithinSeconds, programIds } from "../bpf/kernel-ids.ts";
import { loadable } from "../bpf/loadable.ts";
import {
  checkout,
  ended,
  type Line,
  programsOf,
  runProbe,
  started,
  startProbe,
  statusOf,
} from "./run-probe.ts";

const folder = mkdtempSync(join(tmpdir(), "probebook-endings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An own cache: the first run in it compiles. */
const env = { XDG_CACHE_HOME: join(folder, "cache") };
const inFolder = (name: string) => join(folder, name);
const leftovers = () => readdirSync(folder).filter((name) => name.includes("unfinished"));

async function expectAllGone(programs: readonly number[]): Promise<void> {
  expect(programs.length).toBeGreaterThan(0);
  for (const id of programs) expect([id, await goneWithinSeconds(id)]).toEqual([id, true]);
}

async function rest(lines: AsyncGenerator<Line>): Promise<readonly Line["type"][]> {
  const types: Line["type"][] = [];
  for await (const { type } of lines) types.push(type);
  return types;
}

beforeAll(() => {
  if (loadable) programIds();
});

describe.skipIf(!loadable)("a run", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "that %s ends shows its last interval and writes its report",
    async (signal) => {
      const report = inFolder(`${signal}.html`);
      const child = startProbe("softirqs", ["--json", "--report", report]);
      const { lines } = await started(child);
      const programs = programsOf(child.pid);
      expect(existsSync(report)).toBe(false);
      expect(leftovers()).toEqual([]);
      await Bun.sleep(200);
      child.kill(signal);
      expect(await rest(lines)).toEqual(["interval", "end"]);
      expect(await child.exited).toBe(0);
      expect(await new Response(child.stderr).text()).toEndWith(`Report: ${report}\n`);
      expect(await Bun.file(report).text()).toStartWith("<!doctype html>");
      expect(leftovers()).toEqual([]);
      await expectAllGone(programs);
    },
  );

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)(
    "that %s ends before it measured says nothing and has status %d",
    async (signal, status) => {
      // A clang that takes its time, and that Ctrl-C ends too.
      const clang = inFolder(`clang-${signal}`);
      const begun = inFolder(`begun-${signal}`);
      const script = `[ "$1" = --version ] && exit\ntouch ${begun}\nexec sleep 20\n`;
      writeFileSync(clang, `#!/bin/sh\n${script}`, { mode: 0o755 });
      const child = startProbe("softirqs", ["--report", inFolder("never.html")], {
        env: { ...env, CLANG: clang },
        through: ["setsid"],
      });
      while (!existsSync(begun)) await Bun.sleep(5);
      // The terminal's way: to the whole process group, clang included.
      process.kill(-child.pid, signal);
      expect(await ended(child)).toEqual({ status, stdout: "", stderr: "" });
      expect(existsSync(inFolder("never.html"))).toBe(false);
      expect(leftovers()).toEqual([]);
    },
  );

  test("ends as soon as a second signal comes", async () => {
    const child = startProbe("softirqs", ["--json", "--report", inFolder("second.html")]);
    await started(child);
    child.kill("SIGINT");
    child.kill("SIGTERM");
    expect([0, 130, 143]).toContain(await child.exited);
    expect(leftovers()).toEqual([]);
  });

  test("that nohup started outlives its terminal", async () => {
    const through = ["nohup"];
    const child = startProbe("softirqs", ["--json", "--no-report"], { through });
    const { lines } = await started(child);
    child.kill("SIGHUP");
    await Bun.sleep(200);
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    expect(await rest(lines)).toEqual(["interval", "end"]);
    expect(await child.exited).toBe(0);
  });

  test("whose reader goes away ends with its report, at the next line that it writes", async () => {
    const report = inFolder("closed.html");
    const command = `"$0" run probes/softirqs.ts 0.2 100 --report ${report} | head -1; echo \${PIPESTATUS[0]}`;
    const shell = Bun.spawn(["bash", "-c", command, process.execPath], {
      cwd: checkout,
      stdout: "pipe",
      stderr: "pipe",
    });
    const stderr = new Response(shell.stderr).text();
    const [first, status] = (await new Response(shell.stdout).text()).split("\n");
    expect(first).toStartWith("vector ");
    expect(status).toBe("0");
    expect(await stderr).toEndWith(`Report: ${report}\n`);
    expect(await Bun.file(report).exists()).toBe(true);
  });

  test.each([
    ["help", "--help"],
    ["a plan", "--print plan"],
    ["a recording", "0.1 1 --print recording"],
    ["data and everything else", "0.1 1 --no-report 2>&1"],
    ["wrong usage", "--jsno 2>&1"],
  ])("of which nobody reads %s says nothing of it", async (_, words) => {
    const command = `"$0" run probes/softirqs.ts ${words} | true; echo \${PIPESTATUS[0]}`;
    const { stdout, stderr } = Bun.spawnSync(["bash", "-c", command, process.execPath], {
      cwd: checkout,
    });
    expect(`${stdout}`).toBe(words.startsWith("--jsno") ? "2\n" : "0\n");
    expect(`${stderr}`).not.toContain("probebook:");
  });

  test("whose data finds a full disk ends, with the report that was asked for", async () => {
    const report = inFolder("data-full.html");
    const stdout = Bun.file("/dev/full");
    const { status, stderr } = await runProbe("softirqs", ["--json", "--report", report], {
      stdout,
    });
    expect(status).toBe(1);
    expect(stderr).toEndWith(
      `Report: ${report}\nprobebook: stdout cannot be written: the disk is full\n` +
        "  What was written to it is incomplete; the report, if there is one, is not.\n",
    );
    expect(await Bun.file(report).text()).toEndWith("</html>\n");
  });

  test("whose report finds a full disk has shown its data, leaves nothing there, and keeps what it measured", async () => {
    const small = inFolder("small");
    mkdirSync(small);
    const mounted = Bun.spawnSync(["mount", "-t", "tmpfs", "-o", "size=64k", "probebook", small]);
    if (mounted.exitCode !== 0) return console.warn(`skipped: no tmpfs: ${mounted.stderr}`);
    try {
      const report = join(small, "report.html");
      const { status, stdout, stderr } = await runProbe("softirqs", [
        "0.2",
        "2",
        "--report",
        report,
      ]);
      expect(status).toBe(1);
      expect(stdout.match(/^vector /gm)?.length).toBe(2);
      expect(stderr).toContain(
        `probebook: the report ${report} cannot be written: the disk is full\n`,
      );
      expect(readdirSync(small)).toEqual([]);
      const [, kept = ""] = /What was measured is in (\S+): bun run render/.exec(stderr) ?? [];
      expect(JSON.parse(readFileSync(kept, "utf8")).intervals.length).toBe(2);
      rmSync(kept);
    } finally {
      Bun.spawnSync(["umount", small]);
    }
  });

  test("that is killed leaves no program, no file and no report", async () => {
    const child = startProbe("softirqs", ["--json", "--report", inFolder("killed.html")]);
    await started(child);
    const programs = programsOf(child.pid);
    child.kill("SIGKILL");
    await child.exited;
    expect(statusOf(child)).toBe(137);
    await expectAllGone(programs);
    expect(readdirSync(folder).filter((name) => name.includes("killed"))).toEqual([]);
  });
});

test.skipIf(!loadable)(
  "two runs at the same time have each its programs and its report",
  async () => {
    const words = ["0.3", "1", "--json"];
    const options = { cwd: inFolder("two"), env };
    mkdirSync(options.cwd);
    await Bun.write(
      join(options.cwd, "bunfig.toml"),
      `preload = [${JSON.stringify(join(checkout, "src/preload.ts"))}]`,
    );
    const spec = join(checkout, "probes/softirqs.ts");
    const children = [startProbe(spec, words, options), startProbe(spec, words, options)];
    const running = await Promise.all(children.map(started));
    const programs = children.map(({ pid }) => programsOf(pid));
    expect(new Set(programs.flat()).size).toBe(4);
    for (const { lines } of running) expect(await rest(lines)).toEqual(["interval", "end"]);
    const said = await Promise.all(children.map(({ stderr }) => new Response(stderr).text()));
    expect(await Promise.all(children.map(({ exited }) => exited))).toEqual([0, 0]);
    const reports = said.map((text) => /Report: (.*)\n$/.exec(text)?.[1]);
    expect(new Set(reports).size).toBe(2);
    expect(readdirSync(join(options.cwd, "reports")).length).toBe(2);
  },
);

test.skipIf(!loadable)(
  "a report through a link replaces the link's target, and a device stays one",
  async () => {
    const target = inFolder("target.html");
    await Bun.write(target, "old");
    symlinkSync("target.html", inFolder("link.html"));
    const words = (report: string) => ["0.1", "1", "--quiet", "--report", report];
    const [linked, device] = await Promise.all([
      runProbe("softirqs", words(inFolder("link.html"))),
      runProbe("softirqs", words("/dev/null")),
    ]);
    expect([linked.status, device.status]).toEqual([0, 0]);
    expect(await Bun.file(target).text()).toStartWith("<!doctype html>");
    expect(readdirSync(folder).filter((name) => name === "link.html")).toEqual(["link.html"]);
    expect(Bun.spawnSync(["test", "-c", "/dev/null"]).exitCode).toBe(0);
  },
);
