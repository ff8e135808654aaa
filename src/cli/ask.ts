/** `bun run ask QUESTION`: a spec on the command line. */
import "../preload.ts";
import { writeFileSync } from "node:fs";
import { origins } from "../spec/position.ts";
import type { Probe } from "../spec/probe.ts";
import { UserError } from "../user-error.ts";
import { askHelp } from "./ask/help.ts";
import { originOf } from "./ask/origin-of.ts";
import { QUESTION } from "./ask/typed.ts";
import { askWords } from "./ask/words.ts";
import { complain } from "./complain.ts";
import { type Invocation, main } from "./main.ts";

/** Answers the question in `words`, which `usage` introduced, and ends the process. */
export async function ask(words: readonly string[], usage: readonly string[]): Promise<void> {
  try {
    const { question, rest, save, help } = askWords(words);
    if (help) return void process.stdout.write(askHelp(usage.join(" ")));
    if (question === "") {
      throw new UserError("no question", { status: 2, advice: `See ${usage.join(" ")} --help.` });
    }
    const probe = await probeOf(question, save);
    if (probe === undefined) return;
    await main(probe, invocation(words, rest, usage));
  } catch (error) {
    process.exit(complain(error));
  }
}

async function probeOf(question: string, save: string | undefined): Promise<Probe | undefined> {
  const origin = await originOf(question);
  if (save !== undefined) {
    writeSpec(save, origin.source);
    return undefined;
  }
  origins.set(QUESTION, origin);
  return (await import(QUESTION)).default;
}

function invocation(
  words: readonly string[],
  rest: readonly string[],
  usage: readonly string[],
): Invocation {
  return { words: rest, usage: usage.join(" "), command: [...usage, ...words] };
}

function writeSpec(file: string, source: string): void {
  try {
    writeFileSync(file, source, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = code === "EEXIST" ? "it exists" : String(error);
    throw new UserError(`the spec ${file} cannot be written: ${why}`, {
      advice: "Name another file with --save.",
      cause: error,
    });
  }
  process.stderr.write(`Spec: ${file}\n`);
}

if (import.meta.main) await ask(process.argv.slice(2), ["bun", "run", "ask"]);
