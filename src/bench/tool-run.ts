import { UserError } from "../user-error.ts";
import type { Tool } from "./tools.ts";

/** A tool that is attached. Disposing interrupts it, as Ctrl-C does, and waits for its end. */
export interface ToolRun extends AsyncDisposable {
  readonly pid: number;
  /** Milliseconds from the start of the process to the line that says that it is attached. */
  readonly attachedAfter: number;
}

const patience = 30_000;

/** Starts a tool; `started` hears of the process at once. Throws a UserError when it ends unattached. */
export async function run(tool: Tool, started?: (pid: number) => void): Promise<ToolRun> {
  const begin = performance.now();
  const child = Bun.spawn([...tool.command], {
    env: { ...process.env, ...tool.environment },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  started?.(child.pid);
  const complaint = new Response(child.stderr).text();
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  const reader = lines(child.stdout);
  const seen: string[] = [];
  for (let next = await reader.next(); !next.done; next = await reader.next()) {
    if (tool.attached.test(next.value)) {
      const attachedAfter = performance.now() - begin;
      clearTimeout(timer);
      const rest = drain(reader);
      return {
        pid: child.pid,
        attachedAfter,
        async [Symbol.asyncDispose]() {
          // Asked again: bpftrace 0.17 forgets an interrupt that comes just before it begins to wait.
          child.kill("SIGINT");
          const again = setInterval(() => child.kill("SIGINT"), 1_000);
          const enough = setTimeout(() => child.kill("SIGKILL"), patience);
          await Promise.all([child.exited, rest]);
          clearInterval(again);
          clearTimeout(enough);
        },
      };
    }
    seen.push(next.value);
  }
  clearTimeout(timer);
  throw new UserError(`${tool.name} ended (status ${await child.exited}) before it was attached.`, {
    advice: `It said: ${[...seen, (await complaint).trim()].join("\n").slice(-2000)}`,
  });
}

async function* lines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of stream) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}

async function drain(reader: AsyncGenerator<string, void>): Promise<void> {
  for (let next = await reader.next(); !next.done; ) next = await reader.next();
}
