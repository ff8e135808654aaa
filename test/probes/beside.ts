import { existsSync, readdirSync } from "node:fs";
import { type EventLine, linesOf, programsOf, startProbe } from "../cli/run-probe.ts";

/** What a probe of ours and Debian's tool of the same name said of the same time. */
export interface Beside {
  readonly ours: readonly EventLine[];
  /** What ours lost. */
  readonly loss: Readonly<Record<string, number | bigint>>;
  readonly notices: readonly string[];
  /** Lines without the head, their words; undefined: the tool is not on this machine. */
  readonly theirs: readonly (readonly string[])[] | undefined;
}

/** Runs both while `work` is done. `tool`: libbpf-tools' program and its flags, if there is one to compare with. */
export async function beside(
  probe: string,
  words: readonly string[],
  tool: readonly string[] | undefined,
  work: () => Promise<void>,
): Promise<Beside> {
  const path = `/usr/sbin/${tool?.[0]}`;
  const peer =
    tool !== undefined && existsSync(path)
      ? Bun.spawn([path, ...tool.slice(1)], { stdin: "ignore", stdout: "pipe", stderr: "pipe" })
      : undefined;
  if (tool !== undefined && peer === undefined)
    console.warn(`not compared with libbpf-tools: there is no ${path}`);
  const theirText = peer && new Response(peer.stdout).text();
  const child = startProbe(probe, ["--json", "--no-report", ...words]);
  const ours: EventLine[] = [];
  for await (const line of linesOf(child)) {
    if (line.type === "start") {
      void (async () => {
        if (peer !== undefined) await settled(peer);
        await work();
        // The peer reads its buffer every 100 ms.
        await Bun.sleep(300);
        peer?.kill("SIGINT");
        child.kill("SIGINT");
      })();
    }
    if (line.type === "event") ours.push(line);
    if (line.type === "end") {
      const theirs = (await theirText)?.split("\n").slice(1);
      const loss = line.loss as unknown as Beside["loss"];
      return {
        ...{ ours, loss, notices: line.notices },
        theirs: theirs?.filter((text) => text !== "").map((text) => text.trim().split(/\s+/)),
      };
    }
  }
  throw new Error(`${probe}: ${await new Response(child.stderr).text()}`);
}

/** A tool is attached once it holds programs and opens no more files. */
export async function settled(peer: Bun.Subprocess<"ignore", "pipe", "pipe">): Promise<void> {
  let last = "";
  for (let same = 0; same < 4; await Bun.sleep(100)) {
    if (peer.exitCode !== null) throw new Error(await new Response(peer.stderr).text());
    const files = readdirSync(`/proc/${peer.pid}/fd`).join(" ");
    same = files === last && programsOf(peer.pid).length > 0 ? same + 1 : 0;
    last = files;
  }
}
