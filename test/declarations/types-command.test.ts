import { afterAll, expect, test } from "bun:test";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Root } from "../kernel/fixture.ts";
import { SHOP_BTF } from "./shop-kernel.ts";

const checkout = resolve(import.meta.dirname, "../..");
const root = new Root({
  "vmlinux.btf": SHOP_BTF,
  "probes/shop.ts":
    'import { kernelFunction, tracepoint } from "probebook"; kernelFunction("wake");\n',
  "notebooks/deep/one.ts": 'import { tracepoint } from "probebook"; tracepoint("irq:irq_entry");\n',
  "elsewhere.ts": 'import { kernelFunction } from "probebook"; kernelFunction("forget");\n',
});
afterAll(() => root[Symbol.dispose]());
const made = join(root.path, "probes/kernel.d.ts");

function types(...args: readonly string[]) {
  const run = Bun.spawnSync([process.execPath, join(checkout, "src/cli/types.ts"), ...args], {
    cwd: root.path,
    stdin: "ignore",
  });
  return { status: run.exitCode, said: run.stderr.toString(), out: run.stdout.toString() };
}

test("the file is out of date until it is made, of all specs' names", () => {
  const before = types("--check");
  expect(before.status).toBe(1);
  expect(before.said).toContain(
    "probes/kernel.d.ts was made without function wake, tracepoint irq:irq_entry",
  );
  expect(existsSync(made)).toBe(false);
  expect(types("--btf", "vmlinux.btf").status).toBe(0);
  expect(types("--check").status).toBe(0);
  const text = readFileSync(made, "utf8");
  expect(text).toContain("Types of vmlinux.btf, as its BTF has them");
  expect(text).toContain("export interface irqaction {");
});

test("a file that is right is not written again, and says so", () => {
  types("--btf", "vmlinux.btf");
  const before = statSync(made, { bigint: true }).mtimeNs;
  const { status, said } = types("--btf", "vmlinux.btf");
  expect([status, said]).toEqual([0, "types: probes/kernel.d.ts is up to date with vmlinux.btf\n"]);
  expect(statSync(made, { bigint: true }).mtimeNs).toBe(before);
});

test("another spec is declared when it is named", () => {
  expect(types("--check", "elsewhere.ts").said).toContain("made without function forget");
  expect(types("--btf", "vmlinux.btf", "--out", "own.d.ts", "elsewhere.ts").status).toBe(0);
  expect(types("--check", "--out", "own.d.ts", "elsewhere.ts").status).toBe(0);
});

test("what the kernel does not have is said, and is no failure", () => {
  writeFileSync(
    join(root.path, "odd.ts"),
    'import { syscall } from "probebook"; syscall("nosuchcall");\n',
  );
  const { status, said } = types("--btf", "vmlinux.btf", "--out", "odd.d.ts", "odd.ts");
  expect(status).toBe(0);
  expect(said).toContain("types: syscall nosuchcall has no types here: ");
});

test.each([
  [["--btf", "missing"], 1, "missing cannot be read"],
  [["--btf", "elsewhere.ts"], 1, "broken BTF: its magic number is wrong"],
  [["nowhere.ts"], 1, "nowhere.ts cannot be read"],
  [["--chek"], 2, "(Did you mean --check?)"],
])("%p fails and says why", (args, status, why) => {
  const run = types(...args);
  expect(run.status).toBe(status);
  expect(run.said).toContain(why);
  expect(run.out).toBe("");
});

test("the committed file has the types of everything that the specs here name", () => {
  const run = Bun.spawnSync([process.execPath, "src/cli/types.ts", "--check"], { cwd: checkout });
  expect(run.stderr.toString()).toContain("has the types of everything that the specs name");
});

test("the committed file is of the kernel that everybody can get, and tsc has nothing to say of it", () => {
  const file = join(checkout, "probes/kernel.d.ts");
  expect(readFileSync(file, "utf8")).toStartWith("/**\n * Types of Linux 6.1.");
  const types = ["event", "kernel-types"].map((name) => `${checkout}/src/spec/${name}.ts`);
  root.write("probebook.ts", types.map((path) => `export type * from "${path}";\n`).join(""));
  const compilerOptions = {
    types: [],
    lib: ["esnext"],
    skipLibCheck: false,
    paths: { probebook: ["./probebook.ts"] },
  };
  const base = `${checkout}/tsconfig.json`;
  const config = { extends: base, compilerOptions, include: [], files: [file] };
  root.write("tsconfig.json", JSON.stringify(config));
  const tsc = Bun.spawnSync([`${checkout}/node_modules/.bin/tsc`, "-p", root.path]);
  expect(
    tsc.stdout
      .toString()
      .split("\n")
      .filter((line) => line.includes("kernel.d.ts")),
  ).toEqual([]);
}, 30_000);
