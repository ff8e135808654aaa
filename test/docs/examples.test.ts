import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { boot, bootPatience } from "../lab/lab-machine.ts";
import { examplesIn, pages, root } from "./examples.ts";

// Every spec in docs/ measures for a moment: here, or in a guest where it says `ts lab`.

const inCheckout = `.cache/docs-${process.pid}`;
const folder = join(root, inCheckout);
const examples = pages().flatMap((page) =>
  examplesIn(page, readFileSync(join(root, "docs", page), "utf8")),
);

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { name, source } of examples) writeFileSync(join(folder, name), source);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = examples.filter(({ lab }) => !lab);
const guests = examples.filter(({ lab }) => lab);
const flags = ["-D", "200ms", "--json", "--no-report"];

test.each(here.map(({ name }) => name))("%s answers", (name) => {
  const run = Bun.spawnSync([process.execPath, "run", join(folder, name), ...flags], {
    cwd: root,
    env: { ...process.env, NODE_ENV: undefined },
    stdin: "ignore",
  });
  expect(run.stderr.toString()).not.toContain("error");
  expect(run.stdout.toString()).toContain('"type":"end"');
  expect(run.exitCode).toBe(0);
});

test.skipIf(guests.length === 0)(
  `the ${guests.length} that need it answer on Debian's 6.1`,
  async () => {
    await using guest = await boot("6.1");
    const words = guests.map(({ name }) => `${inCheckout}/${name}`).join(" ");
    const script = `for spec in ${words}; do
      bun run $spec ${flags.join(" ")} >/tmp/out 2>/tmp/err || { echo "$spec failed"; cat /tmp/err; }
      grep -q '"type":"end"' /tmp/out || echo "$spec has no end"
    done`;
    const { stdout, status } = await guest.output("sh", "-c", script);
    expect(stdout).toBe("");
    expect(status).toBe(0);
  },
  bootPatience + 20_000 * guests.length,
);
