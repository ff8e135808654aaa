import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Integer } from "../../src/recording/integer.ts";
import type { Histogram, Loss, ProgramCost } from "../../src/recording/schema.ts";

export const checkout = join(import.meta.dir, "../..");

/** Words before `bun`, and where it runs. */
export interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A command that starts the probe in its turn: `["setpriv", …]`. */
  readonly through?: readonly string[];
  readonly stdout?: "pipe" | Bun.BunFile;
}

/** `bun run SPEC WORDS`, as a user types it in the checkout; a name stands for the probe of that name. */
export function startProbe(spec: string, words: readonly string[], options: Options = {}) {
  const file = spec.includes("/") ? spec : `probes/${spec}.ts`;
  const env = { ...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined, ...options.env };
  return Bun.spawn(
    [...(options.through ?? []), process.execPath, "run", file, ...words.map(String)],
    {
      cwd: options.cwd ?? checkout,
      env,
      stdin: "ignore",
      stdout: options.stdout ?? "pipe",
      stderr: "pipe",
    },
  );
}

export interface Ended {
  /** As a shell says it: 128 + the signal's number where one ended it. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runProbe(
  spec: string,
  words: readonly string[],
  options: Options = {},
): Promise<Ended> {
  return ended(startProbe(spec, words, options));
}

export async function ended(child: ReturnType<typeof startProbe>): Promise<Ended> {
  const [stdout, stderr] = await Promise.all([
    child.stdout instanceof ReadableStream ? new Response(child.stdout).text() : "",
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { status: statusOf(child), stdout, stderr };
}

const SIGNALS: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

export function statusOf(child: ReturnType<typeof startProbe>): number {
  return child.signalCode === null ? (child.exitCode ?? -1) : 128 + SIGNALS[child.signalCode]!;
}

interface StartLine {
  readonly type: "start";
  readonly start: string;
}

export interface IntervalLine {
  readonly type: "interval";
  readonly interval: number;
  readonly start: string;
  readonly elapsed_ns: number;
  readonly rows: readonly {
    readonly key: Readonly<Record<string, string | number | readonly string[]>>;
    readonly values: Readonly<Record<string, Integer | Histogram>>;
  }[];
  readonly loss: Loss;
}

interface EndLine {
  readonly type: "end";
  readonly elapsed_ns: number;
  readonly intervals: number;
  readonly loss: Loss;
  readonly cost: readonly ProgramCost[];
  readonly notices: readonly string[];
}

/** One event, where a spec has `emit`. */
export interface EventLine {
  readonly type: "event";
  readonly time_ns: number;
  readonly time: string;
  readonly cpu: number;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export type Line = StartLine | IntervalLine | EventLine | EndLine;

/** The lines of `--json`, each at the moment it comes. */
export async function* linesOf(child: ReturnType<typeof startProbe>): AsyncGenerator<Line> {
  if (!(child.stdout instanceof ReadableStream)) throw new Error("stdout is no pipe");
  let rest = "";
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line);
  }
  if (rest !== "") throw new Error(`the last line has no end: ${rest}`);
}

export async function started(child: ReturnType<typeof startProbe>) {
  const lines = linesOf(child);
  const first = await lines.next();
  if (first.done || first.value.type !== "start") {
    throw new Error(`no start line: ${await new Response(child.stderr).text()}`);
  }
  return { start: first.value, lines };
}

/** Kernel ids of the programs that a process holds, from its file descriptors. */
export function programsOf(pid: number): readonly number[] {
  const folder = `/proc/${pid}/fdinfo`;
  const ids = readdirSync(folder).flatMap((fd) => {
    const [, id] = /^prog_id:\s*(\d+)$/m.exec(textOf(join(folder, fd))) ?? [];
    return id === undefined ? [] : Number(id);
  });
  return [...new Set(ids)];
}

/** "" where the file was closed meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
