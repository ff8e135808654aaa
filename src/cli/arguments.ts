import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { CommonFlag } from "../spec/flag.ts";
import type { Probe } from "../spec/probe.ts";
import { UserError } from "../user-error.ts";
import { type Request, stages } from "./request.ts";

/** The help text, where `--help` asked for it instead of a run. */
export interface Help {
  readonly help: string;
}

/** Reads a probe's command line. Throws UserError with status 2 for what it cannot read. */
export function parseArguments(
  probe: Probe,
  name: string,
  words: readonly string[],
): Request | Help {
  let help = "";
  const command = describeCommand(probe, name).configureOutput({
    writeOut: (text) => {
      help += text;
    },
    writeErr: () => {},
  });
  try {
    command.exitOverride().parse(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { help };
    throw usage(error.message.replace(/^error: /, ""), name);
  }
  return readRequest(probe, name, command);
}

function usage(what: string, name: string): UserError {
  return new UserError(what, {
    status: 2,
    advice: `\`bun run probes/${name}.ts --help\` lists all flags.`,
  });
}

function describeCommand(probe: Probe, name: string): Command {
  const command = new Command(`bun run probes/${name}.ts`).description(probe.title);
  const { operands } = probe;
  const first = operands === undefined ? "" : `[${operands.name}...] `;
  command.usage(`[flags] ${first}[interval [count]]`).argument("[words...]");
  const taken = new Set<string>();
  for (const [flag, { short, help, value }] of Object.entries(probe.flags)) {
    const letter = short === undefined ? "" : `-${short}, `;
    if (short !== undefined) taken.add(short);
    command.option(`${letter}--${dashed(flag)}${value === undefined ? "" : ` <${value}>`}`, help);
  }
  const common = (
    letter: string,
    flag: string,
    help: string,
    parse?: (text: string) => unknown,
  ) => {
    const plain = flag.replace(/ .*/, "");
    if (probe.without.includes(plain as CommonFlag)) return;
    const short = letter === "" || taken.has(letter) ? "" : `-${letter}, `;
    const option = new Option(`${short}--${flag}`, help);
    command.addOption(parse === undefined ? option : option.argParser(parse));
  };
  common("i", "interval <seconds>", "the same as the operand", seconds);
  common("D", "duration <time>", "end after 10s, 500ms, 2m, 1h", duration);
  common("c", "cpu <n>", "only events on this CPU", whole);
  common("p", "pid <n>", "only events while this process is current", whole);
  common("", "cgroup <path>", "only events while a task of this cgroup (v2) or below is current");
  common("T", "timestamp", "time of day before each interval");
  common("N", "nanoseconds", "show times in ns, unscaled");
  common("d", "dist", "show histograms");
  common(
    "s",
    "offsets",
    "show offsets into functions, and keep stacks apart that differ in them only",
  );
  common("", "per-cpu", "a row for each CPU");
  common("", "max-keys <n>", "room for this many keys in each map", whole);
  common("", "json", "NDJSON on stdout");
  common("", "csv", "CSV on stdout");
  common("f", "folded", "collapsed stacks on stdout, for flame graphs");
  common("", "report <file>", "write the HTML report there (default: reports/NAME-TIME.html)");
  common("", "no-report", "write no report");
  command.addOption(
    new Option(
      "--print <stage>",
      "print a stage instead of measuring; recording measures first",
    ).choices(stages),
  );
  common("q", "quiet", "nothing on stderr but losses and errors");
  common("", "debug", "show long details of errors");
  return command
    .helpOption("-h, --help", "show this")
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      `\nOperands:\n${operandHelp(probe)}` +
        "\nData goes to stdout, everything else to stderr. Ctrl-C ends a run normally.\n" +
        "Exit status: 0 done, 1 failed, 2 wrong usage.",
    );
}

function operandHelp({ operands }: Probe): string {
  const lines = [
    ["interval", "seconds per interval; without it one interval until the end"],
    ["count", "intervals until the run ends by itself"],
  ];
  if (operands) lines.unshift([operands.name, `${operands.help} (default: ${operands.default})`]);
  return lines.map(([name = "", help]) => `  ${name.padEnd(10)} ${help}\n`).join("");
}

interface Options {
  readonly interval?: number;
  readonly duration?: number;
  readonly cpu?: number;
  readonly pid?: number;
  readonly cgroup?: string;
  readonly timestamp?: true;
  readonly nanoseconds?: true;
  readonly dist?: true;
  readonly offsets?: true;
  readonly perCpu?: true;
  readonly maxKeys?: number;
  readonly json?: true;
  readonly csv?: true;
  readonly folded?: true;
  /** A file; false for --no-report; true where neither is given. */
  readonly report?: string | boolean;
  readonly print?: (typeof stages)[number];
  readonly quiet?: true;
  readonly debug?: true;
}

function readRequest(probe: Probe, name: string, command: Command): Request {
  const options = command.opts<Options & Record<string, string | boolean | undefined>>();
  const { operands, intervalMs, count } = splitOperands(
    probe,
    name,
    command.args,
    options.interval,
  );
  const forms = (["json", "csv", "folded"] as const).filter((form) => options[form]);
  if (forms.length > 1) {
    throw usage(`--${forms[0]} and --${forms[1]} cannot be had at once`, name);
  }
  return {
    flags: Object.fromEntries(
      Object.keys(probe.flags).map((flag) => [flag, options[flag] ?? missing(probe, flag)]),
    ),
    operands,
    intervalMs,
    count,
    durationMs: options.duration,
    filters: { cpu: options.cpu, pid: options.pid, cgroup: options.cgroup },
    form: forms[0] ?? "text",
    dist: options.dist ?? false,
    nanoseconds: options.nanoseconds ?? false,
    offsets: options.offsets ?? false,
    perCpu: options.perCpu ?? false,
    timestamp: options.timestamp ?? false,
    quiet: options.quiet ?? false,
    debug: options.debug ?? false,
    maxKeys: options.maxKeys,
    report:
      options.report === false
        ? "none"
        : typeof options.report === "string"
          ? { file: options.report }
          : "default",
    print: options.print,
  };
}

function missing(probe: Probe, flag: string): false | undefined {
  return probe.flags[flag]?.value === undefined ? false : undefined;
}

/** Numbers at the end are interval and count, what comes before them belongs to the probe. */
function splitOperands(
  probe: Probe,
  name: string,
  words: readonly string[],
  intervalFlag: number | undefined,
) {
  const numbers = words.length - words.findLastIndex((word) => !/^[\d.]+$/.test(word)) - 1;
  const operands = words.slice(0, words.length - numbers);
  const [interval, count, ...more] = words.slice(words.length - numbers);
  if (more.length > 0) throw usage(`one number too many: ${more[0]}`, name);
  if (operands.length > 0 && probe.operands === undefined) {
    throw usage(`"${operands[0]}" is neither a flag nor a number of seconds`, name);
  }
  const given = operands.length === 0 && probe.operands ? [probe.operands.default] : operands;
  return {
    operands: given,
    intervalMs: interval === undefined ? intervalFlag : checked(interval, seconds, name),
    count: count === undefined ? undefined : checked(count, positive, name),
  };
}

function checked(text: string, parse: (text: string) => number, name: string): number {
  try {
    return parse(text);
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error), name);
  }
}

/** Seconds as text to milliseconds, at least one. */
function seconds(text: string): number {
  const value = Number(text) * 1000;
  if (!/^\d*\.?\d+$/.test(text) || !(value >= 1) || value > 1e12) {
    throw new InvalidArgumentError(`"${text}" is no number of seconds (0.001 or more).`);
  }
  return value;
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  "": 1000,
};

function duration(text: string): number {
  const [, amount, unit = ""] = /^(\d*\.?\d+)(ms|s|m|h|)$/.exec(text) ?? [];
  const value = Number(amount) * (UNITS[unit] ?? 1);
  if (amount === undefined || !(value >= 1) || value > 1e12) {
    throw new InvalidArgumentError(`"${text}" is no duration. Write 10s, 500ms, 2m or 1h.`);
  }
  return value;
}

function whole(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 2 ** 31 - 1) {
    throw new InvalidArgumentError(`"${text}" is no whole number.`);
  }
  return value;
}

function positive(text: string): number {
  const value = whole(text);
  if (value === 0) throw new InvalidArgumentError("it must be at least 1.");
  return value;
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
