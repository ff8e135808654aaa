import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRecording } from "../../src/recording/parse.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { toJson } from "../../src/recording/to-json.ts";
import { pageJson } from "../../src/report/page-json.ts";
import { checkout } from "./run-probe.ts";

// What Probebook 0.1.0 wrote before there were checksums and tables, read by a user who may do nothing.

setDefaultTimeout(120_000);
const older = join(import.meta.dir, "../fixtures/older");
const folder = mkdtempSync(join(tmpdir(), "probebook-older-"));
beforeAll(() => {
  cpSync(older, folder, { recursive: true });
  // Anybody's: what is written there is a user's own who is nobody here.
  chmodSync(folder, 0o777);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs"];

function asNobody(words: readonly string[]) {
  const { PATH } = process.env;
  const run = Bun.spawnSync([...nobody, ...words], {
    cwd: checkout,
    env: { PATH, HOME: folder, TMPDIR: folder },
  });
  const [stdout, stderr] = [run.stdout.toString(), run.stderr.toString()];
  return { status: run.exitCode, stdout, stderr };
}

/** Why it cannot be tried here; undefined: it can. */
function whyNot(): string | undefined {
  if (process.getuid?.() !== 0) return "only root can become nobody";
  if (Bun.which("setpriv") === null) return "there is no setpriv";
  const { status, stderr } = asNobody([process.execPath, "--print", "1"]);
  return status === 0 ? undefined : `nobody cannot run Bun: ${stderr}`;
}

const reason = whyNot();
if (reason !== undefined) console.error(`skipped, recordings read without root: ${reason}`);

function command(name: string, ...words: readonly string[]) {
  return asNobody([process.execPath, "run", `src/cli/${name}.ts`, ...words]);
}

const file = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(join(older, name), "utf8");
const recordingIn = (name: string, whole: string) =>
  parseRecording(name.endsWith(".html") ? pageJson(whole) : whole);

describe.each(readdirSync(older))("%s", (name) => {
  test("says what it said", () => {
    const written = text(name.replace(".html", ".json")).trim();
    expect(toJson(recordingIn(name, text(name)))).toBe(written);
  });

  test.skipIf(reason !== undefined)("is extracted, and rendered to a page of today", () => {
    const page = `${name}-again.html`;
    const rendered = command("render", file(name), "-o", file(page));
    expect(rendered).toMatchObject({ status: 0, stdout: "" });
    const recording = recordingIn(name, text(name));
    expect(recordingIn(page, readFileSync(file(page), "utf8"))).toEqual(recording);
    const [first, again] = [name, page].map((one) => command("extract", file(one)));
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first).toEqual(again!);
    expect(command("extract", file(name), "spec").stdout).toBe(recording.probe.source);
  });
});

describe.skipIf(reason !== undefined)("without root", () => {
  test("recordings of both forms and versions are merged with new ones", () => {
    expect(command("extract", file("reads-2.json")).status).toBe(0);
    const page = file("merged.html");
    const sources = [`old=${file("reads-2.html")}`, `same=${file("reads-2.json")}`];
    expect(command("merge", ...sources, "-o", page)).toMatchObject({ status: 0, stdout: "" });
    const merged = recordingIn(page, readFileSync(page, "utf8"));
    expect(merged.keys[0]?.name).toBe("source");
    const rows = ({ intervals }: Recording) =>
      intervals.flatMap((interval) => interval.rows).length;
    expect(rows(merged)).toBe(2 * rows(recordingIn("reads-2.json", text("reads-2.json"))));
  });

  test("a page and a file of the same run do not differ", () => {
    const page = file("compared.html");
    const both = [file("reads-2.html"), file("reads-2.json")];
    const { status, stderr } = command("compare", ...both, "--exit-code", "--report", page);
    expect([status, stderr]).toEqual([0, expect.stringContaining("0 differ")]);
    cpSync(file("hardirqs-1.json"), file("hardirqs-copy.json"));
    const same = [file("hardirqs-1.json"), file("hardirqs-copy.json")];
    expect(command("compare", ...same, "--exit-code", "--no-report").status).toBe(0);
  });

  test("a file that only root may read says so", () => {
    const secret = file("secret.json");
    cpSync(file("reads-2.json"), secret);
    chmodSync(secret, 0o600);
    const { status, stderr } = command("extract", secret);
    expect(status).toBe(1);
    expect(stderr).toContain(`${secret} cannot be read`);
  });
});
