import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseNotebook } from "../../src/notebook/json.ts";
import { renderNotebook } from "../../src/notebook/render.ts";
import { islandText } from "../../src/report/island.ts";
import { loadable } from "../bpf/loadable.ts";
import { checkout, ended, startProbe } from "../cli/run-probe.ts";
import { lines } from "./recorded.ts";

setDefaultTimeout(60_000);
const folder = join(checkout, `.cache/notebook-docs-${process.pid}`);
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync(join(checkout, "docs/notebooks.md"), "utf8");
const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, source = ""]) => source);
const notebooks = readdirSync(join(checkout, "notebooks")).filter((name) => name.endsWith(".ts"));

async function allDone(file: string): Promise<void> {
  const { status, stdout, stderr } = await ended(startProbe(file, ["--print", "recording"]));
  expect(stderr).not.toContain("failed");
  expect(status).toBe(0);
  expect(lines(parseNotebook(stdout)).filter((line) => !line.endsWith("done"))).toEqual([]);
}

test.skipIf(!loadable)("each example of docs/notebooks.md runs, and no cell fails", async () => {
  expect(examples.length).toBeGreaterThan(0);
  for (const [i, source] of examples.entries()) {
    const file = join(folder, `${i}.ts`);
    writeFileSync(file, source.replaceAll('"../probes/', `"${checkout}/probes/`));
    await allDone(file);
  }
});

test.skipIf(!loadable)("notebooks/first.ts runs here, and no cell fails", async () => {
  expect(notebooks).toContain("first.ts");
  await allDone("notebooks/first.ts");
});

const committed = readdirSync(join(checkout, "notebooks/examples")).filter((name) =>
  name.endsWith(".html"),
);
test.each(committed)(
  "notebooks/examples/%s is a notebook of the lab, and renders",
  async (name) => {
    const html = readFileSync(join(checkout, "notebooks/examples", name), "utf8");
    const document = parseNotebook(islandText(html) ?? "");
    expect(document.host.name).toBe("lab");
    expect(document.cells.filter(({ state }) => state !== "done")).toEqual([]);
    const again = await renderNotebook(document);
    expect(islandText(again)).toBe(islandText(html));
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
  },
);
