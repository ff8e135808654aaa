import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRecording } from "../../src/recording/parse.ts";
import { pageJson } from "../../src/report/page-json.ts";
import { renderReport } from "../../src/report/render.ts";
import { loadable } from "../bpf/loadable.ts";
import { programsOf, runProbe, startProbe } from "./run-probe.ts";

setDefaultTimeout(60_000);
const folder = mkdtempSync(join(tmpdir(), "probebook-live-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => join(folder, name);

/** A run with its page's address, taken from what it says. */
async function startLive(spec: string, words: readonly string[]) {
  const child = startProbe(spec, words);
  if (!(child.stderr instanceof ReadableStream)) throw new Error("stderr is no pipe");
  const reader = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
  let said = "";
  const readUntil = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(said);
      if (found !== null) return found;
      const { value, done } = await reader.read();
      if (done) throw new Error(`it did not say ${pattern}: ${said}`);
      said += value;
    }
  };
  const [, url = "", host = "", token = ""] = await readUntil(
    /^Live: (http:\/\/([\d.:]+)\/(\S+)\/)$/m,
  );
  const server = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8")
    .split(" ")
    .map(Number)
    .find((pid) => commandOf(pid).includes("src/live/main.ts"));
  const page = async (path = "") => (await fetch(`${url}${path}`)).text();
  return { child, url, host, token, server: server ?? 0, page, readUntil };
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

const stateOf = (html: string) => JSON.parse(/id="live-state">(.*?)</.exec(html)?.[1] ?? "null");

async function isGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 100 && commandOf(pid) !== ""; i++) await Bun.sleep(50);
  return commandOf(pid) === "";
}

/** All that comes back for these bytes, but for the time of day. */
async function raw(host: string, request: string): Promise<string> {
  const [address = "", port] = host.split(":");
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = "";
  const socket = connect(Number(port), address, () => socket.write(request));
  socket.on("data", (data) => {
    text += data;
  });
  socket.on("error", reject);
  socket.on("close", () => resolve(text.replace(/^Date: .*\r\n/m, "")));
  return promise;
}

describe.skipIf(!loadable)("a run with --live", () => {
  test("serves what there is while it goes on, and writes the file that it would write without", async () => {
    const report = inFolder("same.html");
    const { child, page, readUntil } = await startLive("softirqs", [
      ...["0.2", "--live", "--report", report],
    ]);
    const first = stateOf(await page());
    const later = stateOf(await page(`next/${first.version}`));
    expect(later.version).toBeGreaterThan(first.version);
    expect(later.progress).toBeGreaterThan(0);
    const last = page(`end/${later.version}`);
    child.kill("SIGINT");
    expect(stateOf(await last)).toMatchObject({ file: report });
    await readUntil(/^Report: /m);
    expect(await child.exited).toBe(0);
    const file = await Bun.file(report).text();
    const recording = parseRecording(pageJson(file));
    expect((await renderReport(recording)) === file).toBe(true);
    expect(recording.command).toEqual([
      ...["bun", "run", "probes/softirqs.ts", "0.2", "--report", report],
    ]);
    expect(/live-(bar|state)|connect-src/.exec(file)).toBeNull();
  });

  test("gives nothing to whom it does not know, and does not say why", async () => {
    const { child, host, token } = await startLive("softirqs", ["0.2", "--live", "--no-report"]);
    const get = (path: string, lines: readonly string[], method = "GET") =>
      raw(host, [`${method} ${path} HTTP/1.1`, "Connection: close", ...lines, "", ""].join("\r\n"));
    const ours = `Host: ${host}`;
    const page = await get(`/${token}/`, [ours]);
    expect(page.slice(0, 17)).toBe("HTTP/1.1 200 OK\r\n");
    for (const header of [
      "Cache-Control: no-store",
      "Cross-Origin-Resource-Policy: same-origin",
      "Referrer-Policy: no-referrer",
      "X-Content-Type-Options: nosniff",
    ]) {
      expect(page.slice(0, 1000)).toContain(`\r\n${header}\r\n`);
    }
    expect(page.slice(0, 1000)).toMatch(
      /\r\nContent-Security-Policy: default-src 'none';.*; frame-ancestors 'none'\r\n/,
    );
    expect(page.slice(0, 1000)).not.toMatch(/^Access-Control/im);
    const refused = await Promise.all([
      get("/", [ours]),
      get(`/${"A".repeat(token.length)}/`, [ours]),
      get(`/${token}/`, ["Host: evil.example"]),
      get(`/${token}/`, [`Host: localhost:${host.split(":")[1]}`]),
      get(`/${token}/`, [ours, "Origin: https://evil.example"]),
      get(`/${token}/next/0`, [ours, "Sec-Fetch-Site: cross-site"]),
      get(`/${token}/`, [ours], "POST"),
      get(`/${token}/`, [ours], "OPTIONS"),
    ]);
    const heads = refused.map((text) => text.slice(0, 200));
    expect([...new Set(heads)]).toEqual(["HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"]);
    child.kill("SIGINT");
    expect(await child.exited).toBe(0);
  });

  test("listens on 127.0.0.1 alone, in a process without BPF programs, and shows its token to none", async () => {
    const { child, host, token, server } = await startLive("softirqs", [
      "0.2",
      "--live",
      "--no-report",
    ]);
    const port = Number(host.split(":")[1]).toString(16).toUpperCase().padStart(4, "0");
    const listening = ["tcp", "tcp6"]
      .flatMap((name) => readFileSync(`/proc/net/${name}`, "utf8").split("\n"))
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(`:${port}`) && state === "0A");
    expect(listening.map(([, local]) => local)).toEqual([`0100007F:${port}`]);
    expect(programsOf(child.pid).length).toBeGreaterThan(0);
    expect(programsOf(server)).toEqual([]);
    expect(token.length).toBe(32);
    const commands = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => commandOf(Number(pid)));
    expect(commands.filter((command) => command.includes(token))).toEqual([]);
    child.kill("SIGINT");
    expect(await child.exited).toBe(0);
    expect(await isGone(server)).toBe(true);
  });

  test("that is stopped for a while goes on, and so does its page", async () => {
    const { child, page, server } = await startLive("softirqs", ["0.2", "--live", "--no-report"]);
    const first = stateOf(await page());
    for (const pid of [child.pid, server]) process.kill(pid, "SIGSTOP");
    const next = page(`next/${first.version + 1}`);
    await Bun.sleep(1000);
    for (const pid of [child.pid, server]) process.kill(pid, "SIGCONT");
    expect(stateOf(await next).progress).toBeGreaterThan(first.progress);
    child.kill("SIGTERM");
    expect(await child.exited).toBe(0);
  });

  test("outlives the process that serves its page", async () => {
    const report = inFolder("outlived.html");
    const { child, server, page } = await startLive("softirqs", [
      "0.2",
      "--live",
      "--report",
      report,
    ]);
    await page();
    process.kill(server, "SIGKILL");
    expect(await isGone(server)).toBe(true);
    await Bun.sleep(500);
    expect(child.exitCode).toBeNull();
    child.kill("SIGINT");
    expect(await child.exited).toBe(0);
    expect(
      parseRecording(pageJson(await Bun.file(report).text())).intervals.length,
    ).toBeGreaterThan(2);
  });

  test("that is killed leaves no process behind", async () => {
    const { child, server, page } = await startLive("softirqs", ["0.2", "--live", "--no-report"]);
    await page();
    child.kill("SIGKILL");
    await child.exited;
    expect(await isGone(server)).toBe(true);
  });

  test("has its data on stdout as ever", async () => {
    const { status, stdout, stderr } = await runProbe("softirqs", [
      ...["0.2", "2", "--live", "--json", "--quiet", "--no-report"],
    ]);
    expect(status).toBe(0);
    const types = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).type);
    expect(types).toEqual(["start", "interval", "interval", "end"]);
    // Even so quiet, it must say where it is.
    expect(stderr).toMatch(/^Live: \S+\n$/);
  });

  test("does not begin where its port is taken", async () => {
    using other = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
    const words = ["--live-port", `${other.port}`, "--json", "--no-report"];
    expect(await runProbe("softirqs", words)).toEqual({
      status: 1,
      stdout: "",
      stderr:
        `probebook: the live page cannot be served on 127.0.0.1:${other.port}: another program uses this port\n` +
        "  Name another port with --live-port N, or let one be chosen (--live).\n",
    });
  });
});

test.each([
  [["--live", "--print", "c"], "--print c measures nothing that --live could show"],
  [["--live-port", "65536"], "--live-port: ports end at 65535"],
  [["--live-port", "http"], '--live-port: "http" is not a whole number'],
])("%p is wrong usage", async (words, message) => {
  const { status, stderr } = await runProbe("softirqs", words);
  expect(status).toBe(2);
  expect(stderr).toStartWith(`probebook: ${message}\n`);
});

test("a notebook's page has its cells so far, and says which is under way", async () => {
  const spec = inFolder("notebook.ts");
  await Bun.write(
    spec,
    `import { notebook } from "probebook/notebook";
     export default notebook({
       title: "Slow",
       cells: async ({ md, sh }) => {
         await md\`# Before\`;
         await sh\`sleep 3; echo done\`;
         await md\`# After\`;
       },
     });\n`,
  );
  const report = inFolder("notebook.html");
  const { child, page } = await startLive(spec, ["--live", "--report", report]);
  const early = await page();
  expect(/>Before<\/h2>[\s\S]*This cell is under way\./.exec(early)).not.toBeNull();
  expect(/A signal ended this cell|It printed nothing/.exec(early)).toBeNull();
  const last = await page(`end/${stateOf(early).version}`);
  expect(stateOf(last)).toMatchObject({ progress: 3, unit: "cell", file: report });
  expect(/under way/.exec(last)).toBeNull();
  expect(await child.exited).toBe(0);
  const file = await Bun.file(report).text();
  expect(/live-(bar|state)|--live|connect-src/.exec(file)).toBeNull();
});
