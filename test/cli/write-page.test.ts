import { afterAll, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportFile } from "../../src/cli/report-file.ts";
import { writePage } from "../../src/cli/write-page.ts";
import { recordingToJson } from "../../src/recording/json.ts";
import { parseRecording } from "../../src/recording/parse.ts";
import { renderReport } from "../../src/report/render.ts";
import { UserError } from "../../src/user-error.ts";
import { hardirqs } from "../fixtures/recordings.ts";
import { checkout } from "./run-probe.ts";

const folder = mkdtempSync(join(tmpdir(), "probebook-write-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recording = hardirqs();
const json = () => recordingToJson(recording);
const inPlace = (file: string) => {
  const report = reportFile({ file }, "hardirqs", new Date(0));
  if (report === undefined) throw new Error("there is no report");
  return report;
};

/** What is thrown, and the file that it names, which is taken away. */
async function keptBy(file: string, render: () => Promise<string>) {
  const error = await writePage(inPlace(file), render, json).then(
    (path) => path,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${error}`);
  const [, path = ""] = /is in (\S+): bun run render/.exec(error.advice ?? "") ?? [];
  const text = readFileSync(path, "utf8");
  const rendered = Bun.spawnSync({
    cmd: [process.execPath, "src/cli/render.ts", path, "-o", join(folder, "again.html")],
    cwd: checkout,
  });
  rmSync(path);
  return { error, text, status: rendered.exitCode };
}

test("a page is put in place, and nothing is kept beside it", async () => {
  const file = join(folder, "page.html");
  const html = await renderReport(recording);
  expect(await writePage(inPlace(file), async () => html, json)).toBe(file);
  expect(readFileSync(file, "utf8")).toBe(html);
});

test("a page that cannot be made leaves what was measured, as render reads it", async () => {
  const file = join(folder, "broken.html");
  const kept = await keptBy(file, async () => {
    throw new RangeError("no number");
  });
  expect(kept.error.message).toContain("a defect of Probebook: RangeError: no number");
  expect(kept.error.detail).toContain("write-page.test.ts");
  expect(parseRecording(kept.text)).toEqual(parseRecording(json()));
  expect(kept.status).toBe(0);
  expect(existsSync(file)).toBeFalse();
});

test("a page for which there is no room leaves it too", async () => {
  const kept = await keptBy("/dev/full", () => renderReport(recording));
  expect(kept.error.message).toBe("the report /dev/full cannot be written: the disk is full");
  expect(kept.text).toBe(json());
  expect(kept.status).toBe(0);
});
