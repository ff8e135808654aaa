import { afterAll, expect, test } from "bun:test";
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../../package.json";

const script = join(import.meta.dir, "../../src/setup/setup.sh");
const wanted = manifest.engines.bun.replace(">=", "");

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A PATH of a few plain programs and of stand-ins that write down how they were called. */
function machine(standIns: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "probebook-setup-"));
  folders.push(folder);
  const calls = join(folder, "calls");
  writeFileSync(calls, "");
  for (const name of [
    "sh",
    "dirname",
    "env",
    "find",
    "grep",
    "ldd",
    "mkdir",
    "sed",
    "sort",
    "true",
  ]) {
    const path = Bun.which(name);
    if (path !== null && !(name in standIns)) symlinkSync(path, join(folder, name));
  }
  for (const [name, body] of Object.entries(standIns)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> ${calls}\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return {
    setup(...parameters: string[]) {
      const run = Bun.spawnSync([join(folder, "sh"), script, ...parameters], {
        env: { PATH: folder, HOME: folder },
        stdin: "ignore",
      });
      return {
        status: run.exitCode,
        said: run.stderr.toString().trim().split("\n"),
        calls: readFileSync(calls, "utf8").trim().split("\n"),
      };
    },
  };
}

const root = { id: "echo 0" };
const user = { id: "echo 1000" };
const bun = { bun: `if [ "$1" = --version ]; then echo ${wanted}; fi` };
const aptCache = { "apt-cache": "echo 'Version: 1'" };
const apt = { ...aptCache, "apt-get": "" };

test("where everything is there, nothing is said and the command runs", () => {
  const run = Bun.spawnSync(["sh", script, "measure", "echo", "ran"], { stdin: "ignore" });
  expect([run.exitCode, run.stdout.toString(), run.stderr.toString()]).toEqual([0, "ran\n", ""]);
});

test("a missing package is named, then installed with fresh lists", () => {
  const { status, said, calls } = machine({ ...root, ...bun, ...apt }).setup("measure", "true");
  expect(status).toBe(0);
  expect(said).toEqual(["setup: installing with apt-get, which may take minutes: clang"]);
  expect(calls.filter((call) => call.startsWith("apt-get"))).toEqual([
    "apt-get -qq -o DPkg::Lock::Timeout=300 update",
    "apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends clang",
  ]);
});

test("without root and sudo it says what needs them", () => {
  const { status, said, calls } = machine({ ...user, ...bun, ...apt }).setup("measure", "true");
  expect(status).toBe(1);
  expect(said).toEqual([
    "setup: installing clang needs root, and there is no sudo: run this as root, or ask an administrator.",
  ]);
  expect(calls.filter((call) => call.startsWith("apt-get"))).toEqual([]);
});

test("what apt-get said is shown when it fails", () => {
  const failing = { ...aptCache, "apt-get": "echo 'E: no route'; exit 100" };
  const { status, said } = machine({ ...root, ...bun, ...failing }).setup("measure", "true");
  expect(status).toBe(1);
  expect(said).toContain("E: no route");
  expect(said.at(-1)).toStartWith("setup: apt-get could not install clang (its reason is above):");
});

test("without apt-get it names what to install by other means", () => {
  const { status, said } = machine({ ...root, ...bun }).setup("measure", "true");
  expect(status).toBe(1);
  expect(said.join()).toEndWith("then run this again: clang");
});

test("an archive without clang is an error, one without a browser is not", () => {
  const bare = { ...root, ...bun, "apt-get": "", "apt-cache": "" };
  expect(machine(bare).setup("measure", "true").said.join()).toContain(
    "not in this system's archives",
  );
  const some = { ...bare, clang: "", "apt-cache": '[ "$2" = chromium ] || echo "Version: 1"' };
  const { status, said } = machine(some).setup("test", "true");
  expect(status).toBe(0);
  expect(said.join()).toContain("left to you");
  expect(said.join()).toContain(": chromium.");
});

test("an older bun is not used: the wanted one is installed in a place of its own", () => {
  const old = { bun: 'if [ "$1" = --version ]; then echo 1.3.14; fi' };
  const npm = {
    npm: `if [ "$1" = prefix ]; then echo "$HOME/prefix"; exit; fi
/bin/mkdir -p "$HOME/prefix/bin"
printf '#!/bin/sh\\necho ${wanted}\\n' > "$HOME/prefix/bin/bun"
/bin/chmod +x "$HOME/prefix/bin/bun"`,
  };
  const { status, said, calls } = machine({ ...root, ...old, ...npm, clang: "" }).setup(
    "measure",
    "true",
  );
  expect(status).toBe(0);
  expect(said[0]).toMatch(new RegExp(`^setup: installing with npm: bun ${wanted} into .*/prefix$`));
  expect(calls.join("\n")).toMatch(new RegExp(`^npm install --global .* bun@${wanted}$`, "m"));
  expect(calls.filter((call) => call.startsWith("bun install"))).toEqual([]);
});

test("a newer bun is good enough", () => {
  const newer = { bun: 'if [ "$1" = --version ]; then echo 1.10.0; fi' };
  const { status, said } = machine({ ...root, ...newer, clang: "" }).setup("measure", "true");
  expect([status, said]).toEqual([0, [""]]);
});

test("without npm and bun it says how to get one", () => {
  const { status, said } = machine({ ...root, clang: "" }).setup("measure", "true");
  expect(status).toBe(1);
  expect(said[0]).toStartWith(`setup: bun ${wanted} or later is missing, and so is npm`);
});

test("the command's own status is the script's", () => {
  const { status } = machine({ ...root, ...bun, clang: "" }).setup("measure", "sh", "-c", "exit 7");
  expect(status).toBe(7);
});

test("an unknown level is wrong usage", () => {
  expect(machine({}).setup("everything").status).toBe(2);
});
