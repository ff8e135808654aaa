// Start-up, memory and cost per event, against bpftrace and libbpf-tools doing the same work in the same run.
import { parseArgs } from "node:util";
import { UserError } from "../user-error.ts";
import { memory } from "./memory.ts";
import { perEvent } from "./per-event.ts";
import { resultsText } from "./results.ts";
import { startUp } from "./start-up.ts";
import { wholeRuns } from "./whole-run.ts";

const usage = "bun run bench [--rounds 7] [--milliseconds 1000]";

try {
  const { rounds, milliseconds } = options();
  process.chdir(`${import.meta.dir}/../..`);
  console.error(`bench: ${rounds} rounds; other work on this machine shows in the spread`);
  const results = {
    startUp: await startUp(rounds),
    memory: await memory(),
    perEvent: await perEvent(rounds, milliseconds),
    wholeRuns: await wholeRuns(rounds),
  };
  process.stdout.write(resultsText(results));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`bench: ${error.message}`);
  if (error.advice !== undefined) console.error(error.advice);
  if (error.detail !== undefined) console.error(error.detail);
  process.exitCode = error.status;
}

function options(): { rounds: number; milliseconds: number } {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: "string", default: "7" },
        milliseconds: { type: "string", default: "1000" },
      },
    });
    return { rounds: positive(values.rounds), milliseconds: positive(values.milliseconds) };
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), {
      advice: `Usage: ${usage}`,
      status: 2,
      cause: error,
    });
  }
}

function positive(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`${text} is no positive whole number`);
  return Number(text);
}
