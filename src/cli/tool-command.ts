import { Command } from "commander";

/** A tool's command line. What is wrong with it is told as all errors are, and the exit status is 2 then. */
export function toolCommand(name: string): Command {
  return new Command(name)
    .configureOutput({
      outputError: (text, write) =>
        write(`probebook: ${text.replace(/^error: /, "").trimEnd()}\n  See --help.\n`),
    })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}
