import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Loss } from "../../src/recording/schema.ts";
import { type IntervalLine, started, startProbe } from "../cli/run-probe.ts";

export type Rows = readonly {
  readonly key: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
}[];

export interface Observed {
  readonly rows: Rows;
  readonly loss: Loss;
  readonly pid: number;
  readonly stdout: string;
}

/** A program of subject.c, compiled once. */
export const subject = compile();

function compile(): string {
  const path = join(mkdtempSync(join(tmpdir(), "probebook-subject-")), "subject");
  const source = join(import.meta.dir, "subject.c");
  const made = Bun.spawnSync(["clang", "-O1", "-o", path, source], { stderr: "inherit" });
  if (made.exitCode !== 0) throw new Error("subject.c does not compile");
  return path;
}

/** What a spec says of one run of the subject, which lives for an interval more where `words` ask for one. */
export async function observe(spec: string, words: readonly string[] = []): Promise<Observed> {
  const file = `test/expressions/specs/${spec}.ts`;
  const child = startProbe(file, [...words, "--json", "--quiet", "--no-report"]);
  const errors = new Response(child.stderr).text();
  const { lines } = await started(child);
  const run = Bun.spawn([subject, ...(words.includes("1") ? ["stay"] : [])], { stdout: "pipe" });
  const stdout = await new Response(run.stdout).text();
  if ((await run.exited) !== 0) throw new Error("the subject failed");
  child.kill("SIGINT");
  let rows: IntervalLine["rows"] = [];
  let loss: Loss | undefined;
  for await (const line of lines) {
    if (line.type === "interval") rows = [...rows, ...line.rows];
    if (line.type === "end") loss = line.loss;
  }
  if ((await child.exited) !== 0 || loss === undefined) throw new Error(await errors);
  return { rows, loss, pid: run.pid, stdout };
}
