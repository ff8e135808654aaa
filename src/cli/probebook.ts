#!/usr/bin/env bun
/** `probebook COMMAND …`, from any folder: what `bun run COMMAND …` is in the checkout. */
import "../preload.ts";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { didYouMean } from "../kernel/nearest.ts";
import { UserError } from "../user-error.ts";
import { complain } from "./complain.ts";

const [command = "--help", ...words] = process.argv.slice(2);

interface Command {
  readonly help: string;
  readonly run: () => Promise<unknown>;
}

/** As if the command's own file had been started. */
const started = (load: () => Promise<unknown>) => () => {
  process.argv.splice(2, 1);
  return load();
};

const commands: Readonly<Record<string, Command>> = {
  ask: {
    help: "answer a question that is typed here",
    run: async () => (await import("./ask.ts")).ask(words, ["probebook", "ask"]),
  },
  run: { help: "run a spec file", run: runFile },
  list: {
    help: "what can be attached to and read here",
    run: started(() => import("./list.ts")),
  },
  types: {
    help: "declarations of what specs name of this kernel",
    run: started(() => import("./types.ts")),
  },
  doctor: {
    help: "what this machine's kernel allows, and what is missing",
    run: started(() => import("./doctor.ts")),
  },
  render: { help: "a report, made again", run: started(() => import("./render.ts")) },
  extract: { help: "what is inside a report", run: started(() => import("./extract.ts")) },
  compare: { help: "what differs between two runs", run: started(() => import("./compare.ts")) },
  lab: {
    help: "a command on another kernel, in a throw-away guest",
    run: started(() => import("./lab.ts")),
  },
};

async function runFile(): Promise<void> {
  const [file, ...rest] = words;
  const path = file === undefined ? undefined : resolve(file);
  if (path === undefined || !existsSync(path)) {
    throw new UserError(path === undefined ? "run which file?" : `there is no file ${file}`, {
      status: 2,
      advice: "Write `probebook run FILE [flags] [interval [count]]`.",
    });
  }
  const usage = ["probebook", "run", file!];
  const probe = (await import(path)).default;
  const { main } = await import("./main.ts");
  await main(probe, { words: rest, usage: usage.join(" "), command: [...usage, ...rest] });
}

function help(): string {
  const rows = Object.entries(commands).map(([name, one]) => `  ${name.padEnd(8)}${one.help}`);
  return ["Usage: probebook COMMAND …", "", ...rows, "", "Each has a --help of its own.", ""].join(
    "\n",
  );
}

try {
  const found = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (found !== undefined) await found.run();
  else if (command === "--help" || command === "-h") process.stdout.write(help());
  else {
    const guess = didYouMean(command, Object.keys(commands));
    throw new UserError(
      `there is no command ${command}${guess === undefined ? "" : `; ${guess}`}`,
      {
        status: 2,
        advice: "`probebook --help` lists them.",
      },
    );
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.exit(complain(error));
}
