import { expect, test } from "bun:test";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./examples.ts";

test("the test in docs/testing.md passes as it stands there", () => {
  const page = readFileSync(join(root, "docs/testing.md"), "utf8");
  const [, source = ""] = /^```ts\n(.*?)^```$/ms.exec(page) ?? [];
  const folder = `.cache/docs-testing-${process.pid}`;
  mkdirSync(join(root, folder), { recursive: true });
  try {
    writeFileSync(join(root, folder, "slow-handlers.test.ts"), source);
    const run = Bun.spawnSync([process.execPath, "test", `./${folder}/slow-handlers.test.ts`], {
      cwd: root,
      stdin: "ignore",
    });
    expect(run.stderr.toString()).toContain("1 pass");
    expect(run.exitCode).toBe(0);
  } finally {
    rmSync(join(root, folder), { recursive: true });
  }
});
