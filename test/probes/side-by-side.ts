import { join } from "node:path";
import { run } from "../../src/cli/run.ts";
import type { Output } from "../../src/terminal/output.ts";

/**
 * Several probes of this checkout in one process, which is started once:
 * `bun test/probes/side-by-side.ts FOLDER "NAME WORDS" …`. What each prints with --json goes to FOLDER/NAME;
 * FOLDER/attached is there once all are. SIGINT ends them.
 */
const [folder = "", ...probes] = process.argv.slice(2);
const stop = new AbortController();
process.on("SIGINT", () => stop.abort());

function fileOutput(name: string): Output {
  const file = Bun.file(join(folder, name)).writer();
  return {
    write: (text) => {
      file.write(text);
      void file.flush();
    },
    columns: () => null,
    colour: false,
  };
}

const waiting = new Set(probes);
await Promise.all(
  probes.map(async (probe) => {
    const [name = "", ...words] = probe.split(" ");
    const { default: spec } = await import(`../../probes/${name}.ts`);
    await run(spec, [...words, "--json", "--no-report"], {
      stdout: fileOutput(name),
      stderr: fileOutput(`${name}.err`),
      stop: stop.signal,
      usage: name,
      command: [name, ...words],
      heard: ({ type }) => {
        if (type !== "start") return;
        waiting.delete(probe);
        if (waiting.size === 0) void Bun.write(join(folder, "attached"), "");
      },
    });
  }),
);
