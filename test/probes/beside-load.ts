import { type Line, linesOf, startProbe } from "../cli/run-probe.ts";
import { settled } from "./beside.ts";

/** What a probe and another tool said of one load, from before its begin to after its end. */
export interface Answers {
  readonly ours: readonly Line[];
  readonly theirs: string;
  /** What the load printed before it was done. */
  readonly printed: string;
  /** Milliseconds of CPU time that the load took. */
  readonly cpuTime: number;
  readonly pid: number;
}

/** Words of commands; both get the load's process id. */
export interface Question {
  readonly load: readonly string[];
  readonly probe: (pid: string) => readonly [string, ...string[]];
  readonly tool: (pid: string) => readonly string[];
  /** Before the load begins. */
  readonly prepare?: (pid: number) => void;
}

/** Asks both at once: attached before the load begins, detached when it is done and still there. */
export async function besideLoad({ load, probe, tool, prepare }: Question): Promise<Answers> {
  await using child = Bun.spawn([...load], { stdin: "pipe", stdout: "pipe", stderr: "inherit" });
  prepare?.(child.pid);
  await using peer = Bun.spawn([...tool(`${child.pid}`)], {
    ...{ stdin: "ignore", stdout: "pipe", stderr: "pipe" },
  });
  const theirs = new Response(peer.stdout).text();
  await settled(peer);
  const [name, ...words] = probe(`${child.pid}`);
  await using own = startProbe(name, ["--json", "--no-report", ...words]);
  const ours: Line[] = [];
  let printed = "";
  for await (const line of linesOf(own)) {
    ours.push(line);
    if (line.type !== "start") continue;
    child.stdin.write("\n");
    await child.stdin.flush();
    for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
      printed += text;
      if (/^done/m.test(printed)) break;
    }
    // Records are read some times a second.
    await Bun.sleep(200);
    peer.kill("SIGINT");
    own.kill("SIGINT");
  }
  if (ours.length === 0) throw new Error(await new Response(own.stderr).text());
  await Promise.all([own.exited, peer.exited]);
  const cpuTime = Number(/^done (\d+)/m.exec(printed)?.[1]);
  return { ours, theirs: await theirs, printed, cpuTime, pid: child.pid };
}

export function rowsOf({ ours }: Answers) {
  return ours.flatMap((line) => (line.type === "interval" ? line.rows : []));
}

export function eventsOf({ ours }: Answers) {
  return ours.flatMap((line) => (line.type === "event" ? [line.values] : []));
}

export function lossOf({ ours }: Answers) {
  return ours.flatMap((line) => (line.type === "end" ? [line.loss] : []))[0];
}

/** The counts of a histogram that libbpf-tools prints, added up. */
export function printedTotal(text: string): number {
  const counts = [...text.matchAll(/^\s*\d+ -> \d+\s*: (\d+)/gm)].map(([, count]) => Number(count));
  return counts.reduce((sum, count) => sum + count, 0);
}
