import { afterAll, expect, test } from "bun:test";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { root, text } from "./tree.ts";

const folder = `${root}/.cache/readme-${process.pid}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const needs = "/sys/kernel/btf/vmlinux";
if (!existsSync(needs)) console.warn(`skipping the README's spec: there is no ${needs}`);

test.skipIf(!existsSync(needs))("the README's spec becomes C on this kernel", async () => {
  const spec = /^```ts\n(.*?)^```$/ms.exec(await text("README.md"))?.[1];
  expect(spec).toBeString();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/slow-handlers.ts`, spec ?? "");
  const run = Bun.spawnSync(
    [process.execPath, "run", `${folder}/slow-handlers.ts`, "--print", "c", "--no-report"],
    { cwd: root, stdin: "ignore" },
  );
  expect(run.stderr.toString()).toBe("");
  expect(run.stdout.toString()).toMatch(/SEC\("[a-z_/]*irq_handler_exit"\)/);
  expect(run.exitCode).toBe(0);
});

test("the README's first screen has the two commands, each on one line", async () => {
  const screen = (await text("README.md")).split("\n").slice(0, 24);
  const commands = screen.filter((line) => line.startsWith("git clone"));
  expect(commands).toEqual([
    "git clone URL probebook && cd probebook && npm start",
    "git clone URL probebook && cd probebook && npm test",
  ]);
});
