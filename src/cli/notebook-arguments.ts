import { parseArgs } from "node:util";
import type { Notebook } from "../notebook/notebook.ts";
import { UserError } from "../user-error.ts";
import { columns } from "./help.ts";
import { port } from "./numbers.ts";
import type { Request } from "./request.ts";

export interface NotebookRequest {
  readonly report: Request["report"];
  /** The document as JSON on stdout, instead of the page. */
  readonly print: boolean;
  /** The page is served while the cells run; port 0: any that is free. */
  readonly live: Request["live"];
  readonly quiet: boolean;
  readonly debug: boolean;
}

const flags = [
  ["--report FILE", "write the page there (default: reports/NAME-TIME.html)"],
  ["--no-report", "write no page"],
  ["--print recording", "the notebook with its recordings as JSON on stdout, and no page"],
  ["--live", "serve the page to this machine while the cells run; its address is on stderr"],
  ["--live-port N", "the same on this port (default: one that is free)"],
  ["-q, --quiet", "nothing on stderr but errors"],
  ["--debug", "long details of errors"],
  ["-h, --help", "this"],
] as const;

/** Reads what stands behind `usage`. Throws UserError with status 2 for what it cannot read. */
export function notebookArguments(
  { title }: Pick<Notebook, "title">,
  usage: string,
  words: readonly string[],
): NotebookRequest | { readonly help: string } {
  const { values } = parsed(usage, words);
  if (values.help) return { help: helpText(title, usage) };
  if (values.print !== undefined && values.print !== "recording") {
    throw wrongUsage(`--print: "${values.print}" is not recording`, usage);
  }
  const none = values["no-report"] || values.print !== undefined;
  if (none && values.report !== undefined) {
    throw wrongUsage("--report and --no-report cannot be had at once", usage);
  }
  const file = values.report;
  return {
    report: none ? "none" : file === undefined ? "default" : { file },
    print: values.print !== undefined,
    live: liveOf(values.live, values["live-port"], usage),
    quiet: values.quiet,
    debug: values.debug,
  };
}

function liveOf(on: boolean, given: string | undefined, usage: string): Request["live"] {
  if (given === undefined) return on ? { port: 0 } : undefined;
  try {
    return { port: port(given, "--live-port") };
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

function parsed(usage: string, words: readonly string[]) {
  const off = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        report: { type: "string" },
        "no-report": off,
        print: { type: "string" },
        live: off,
        "live-port": { type: "string" },
        quiet: { ...off, short: "q" },
        debug: off,
        help: { ...off, short: "h" },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrongUsage(error.message.replace(/\. .*/s, ""), usage);
  }
}

function wrongUsage(message: string, usage: string): UserError {
  return new UserError(message, { status: 2, advice: `\`${usage} --help\` lists all flags.` });
}

function helpText(title: string, usage: string): string {
  return [
    `Usage: ${usage} [flags]`,
    "",
    title,
    "",
    ...columns(flags),
    "",
    "Progress goes to stderr. Ctrl-C ends the cell under way normally and writes the page with what there is.",
    "Exit status: 0 done, 1 a cell failed, 2 wrong usage.",
    "",
  ].join("\n");
}
