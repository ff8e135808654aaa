import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout, type Line, linesOf, programsOf } from "./run-probe.ts";

/** bpftrace's one-liner and ours, under their heading in docs/one-liners.md. */
export interface Pair {
  readonly title: string;
  readonly bpftrace: string;
  readonly ask: string;
}

/** Every code block of the page that begins with bpftrace. */
export function pairsOf(markdown: string): readonly Pair[] {
  return [
    ...markdown.matchAll(
      /^### (.*)\n\n```sh\n(bpftrace -e [\s\S]*?)\nbun run ask ([\s\S]*?)\n```$/gm,
    ),
  ].map(([, title = "", bpftrace = "", ask = ""]) => ({ title, bpftrace, ask }));
}

export type BpftraceLine =
  | { readonly type: "map"; readonly data: Readonly<Record<string, unknown>> }
  | { readonly type: "hist"; readonly data: Readonly<Record<string, unknown>> }
  | { readonly type: "printf"; readonly data: string }
  | { readonly type: "other" };

/** What both said of the same time. */
export interface Answers {
  readonly bpftrace: readonly BpftraceLine[];
  readonly ours: readonly Line[];
}

/** A pair at work: attached when `attached` resolves; `stop` ends both and gives their answers. */
export interface Running {
  readonly attached: Promise<void>;
  readonly stop: () => Promise<Answers>;
}

/** Starts both, each as a shell reads it. */
export function start({ bpftrace, ask }: Pair): Running {
  const shell = (command: string) =>
    Bun.spawn(["sh", "-c", `exec ${command}`], {
      cwd: checkout,
      env: { ...process.env, NODE_ENV: undefined, BPFTRACE_MAP_KEYS_MAX: "65536" },
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
    });
  const theirs = shell(bpftrace.replace(/^bpftrace/, "bpftrace -f json"));
  const ours = shell(`${process.execPath} src/cli/ask.ts ${ask} --json --no-report`);
  const theirText = new Response(theirs.stdout).text();
  const lines: Line[] = [];
  const begun = Promise.withResolvers<void>();
  const read = (async () => {
    for await (const line of linesOf(ours)) {
      lines.push(line);
      if (line.type === "start") begun.resolve();
    }
    begun.reject(new Error(`${ask}: ${await new Response(ours.stderr).text()}`));
  })();
  const stop = async (): Promise<Answers> => {
    ours.kill("SIGINT");
    await Promise.all([interrupted(theirs), ours.exited, read]);
    const bpftraceLines = (await theirText).split("\n").filter((line) => line.startsWith("{"));
    return { bpftrace: bpftraceLines.map((line) => JSON.parse(line)), ours: lines };
  };
  return { attached: Promise.all([begun.promise, bpftraceAttached(theirs)]).then(), stop };
}

/** A signal that comes while bpftrace still attaches, on a busy machine, can be lost on it. */
async function interrupted(child: Bun.Subprocess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGINT");
    await Promise.race([child.exited, Bun.sleep(5000)]);
  }
}

/** bpftrace does not say when: it is attached once it holds programs and opens no more files. */
async function bpftraceAttached(child: Bun.Subprocess<"ignore", "pipe", "pipe">): Promise<void> {
  let last = "";
  for (let same = 0; same < 5; await Bun.sleep(100)) {
    if (child.exitCode !== null) {
      throw new Error(`bpftrace: ${await new Response(child.stderr).text()}`);
    }
    const files = descriptors(child.pid);
    const loaded = programsOf(child.pid).length > 0;
    same = loaded && files === last ? same + 1 : 0;
    last = files;
  }
}

function descriptors(pid: number): string {
  return readdirSync(`/proc/${pid}/fd`).join(" ");
}

/** A map's rows by its key: {"": n} where it has none. */
export function bpftraceMap(lines: readonly BpftraceLine[]): ReadonlyMap<string, unknown> {
  const maps = lines.flatMap((line) =>
    line.type === "map" || line.type === "hist" ? Object.values(line.data) : [],
  );
  const [only] = maps;
  if (typeof only !== "object" || only === null || Array.isArray(only)) {
    return new Map([["", only]]);
  }
  return new Map(Object.entries(only));
}

/** The text of docs/one-liners.md. */
export function oneLiners(): string {
  return readFileSync(join(checkout, "docs/one-liners.md"), "utf8");
}
