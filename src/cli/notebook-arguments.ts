import { parseArgs } from "node:util";
import type { GivenFlags, Notebook } from "../notebook/notebook.ts";
import type { FlagDefinitions } from "../spec/flag.ts";
import { UserError } from "../user-error.ts";
import { optionsOf } from "./arguments.ts";
import { dashed } from "./common-flags.ts";
import { columns, flagRows } from "./help.ts";
import { port } from "./numbers.ts";
import type { Request } from "./request.ts";

export interface NotebookRequest {
  /** Of the notebook's own flags. */
  readonly flags: GivenFlags;
  readonly report: Request["report"];
  /** The document as JSON on stdout, instead of the page. */
  readonly print: boolean;
  /** The page is served while the cells run; port 0: any that is free. */
  readonly live: Request["live"];
  readonly quiet: boolean;
  readonly debug: boolean;
}

const common = {
  report: { value: "FILE", help: "write the page there (default: reports/NAME-TIME.html)" },
  "no-report": { help: "write no page" },
  print: {
    value: "recording",
    help: "the notebook with its recordings as JSON on stdout, and no page",
  },
  live: { help: "serve the page to this machine while the cells run; its address is on stderr" },
  "live-port": { value: "N", help: "the same on this port (default: one that is free)" },
  quiet: { short: "q", help: "nothing on stderr but errors" },
  debug: { help: "long details of errors" },
  help: { short: "h", help: "this" },
} as const satisfies FlagDefinitions;

/** Reads what stands behind `usage`. Throws UserError with status 2 for what it cannot read. */
export function notebookArguments(
  { title, flags }: Pick<Notebook, "title" | "flags">,
  usage: string,
  words: readonly string[],
): NotebookRequest | { readonly help: string } {
  const own = new Map(Object.entries(flags).map(([name, flag]) => [dashed(name), flag]));
  const all = new Map([...own, ...Object.entries(common)]);
  const values = parsed(all, usage, words);
  if (values.help === true) return { help: helpText(title, usage, all) };
  if (values.print !== undefined && values.print !== "recording") {
    throw wrongUsage(`--print: "${values.print}" is not recording`, usage);
  }
  const none = values["no-report"] === true || values.print !== undefined;
  const file = values.report;
  if (none && file !== undefined) {
    throw wrongUsage("--report and --no-report cannot be had at once", usage);
  }
  return {
    flags: Object.fromEntries(
      Object.entries(flags).map(([name, { value }]) => [
        name,
        values[dashed(name)] ?? (value === undefined ? false : undefined),
      ]),
    ),
    report: none ? "none" : typeof file === "string" ? { file } : "default",
    print: values.print !== undefined,
    live: liveOf(values.live === true, values["live-port"], usage),
    quiet: values.quiet === true,
    debug: values.debug === true,
  };
}

function liveOf(on: boolean, given: string | boolean | undefined, usage: string): Request["live"] {
  if (typeof given !== "string") return on ? { port: 0 } : undefined;
  try {
    return { port: port(given, "--live-port") };
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

function parsed(
  flags: Parameters<typeof optionsOf>[0],
  usage: string,
  words: readonly string[],
): Readonly<Record<string, string | boolean | undefined>> {
  try {
    return parseArgs({ args: [...words], options: optionsOf(flags) }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrongUsage(error.message.replace(/\. .*/s, ""), usage);
  }
}

function wrongUsage(message: string, usage: string): UserError {
  return new UserError(message, { status: 2, advice: `\`${usage} --help\` lists all flags.` });
}

function helpText(title: string, usage: string, flags: Parameters<typeof flagRows>[0]): string {
  return [
    `Usage: ${usage} [flags]`,
    "",
    title,
    "",
    ...columns(flagRows(flags)),
    "",
    "Progress goes to stderr. Ctrl-C ends the cell under way normally and writes the page with what there is.",
    "Exit status: 0 done, 1 a cell failed, 2 wrong usage.",
    "",
  ].join("\n");
}
