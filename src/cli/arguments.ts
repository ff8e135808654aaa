import { parseArgs } from "node:util";
import { mechanisms } from "../compile/facts.ts";
import { didYouMean } from "../kernel/nearest.ts";
import type { FlagDefinition } from "../spec/flag.ts";
import type { Probe } from "../spec/probe.ts";
import { UserError } from "../user-error.ts";
import { type CommonFlagName, dashed, flagsOf } from "./common-flags.ts";
import { helpText } from "./help.ts";
import { bufferBytes, duration, port, positive, seconds, whole } from "./numbers.ts";
import { type Request, stages } from "./request.ts";

/** The help text, where `--help` asked for it instead of a run. */
export interface Help {
  readonly help: string;
}

/** Reads what stands behind `usage`. Throws UserError with status 2 for what it cannot read. */
export function parseArguments(
  probe: Probe,
  usage: string,
  words: readonly string[],
): Request | Help {
  try {
    const { values, positionals } = parseFlags(probe, words);
    if (values.help === true) return { help: helpText(probe, usage) };
    return readRequest(probe, values, positionals);
  } catch (error) {
    if (!(error instanceof UserError) || error.advice !== undefined) throw error;
    const advice = `\`${usage} --help\` lists all flags.`;
    throw new UserError(error.message, { status: 2, advice });
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parseFlags(probe: Probe, words: readonly string[]) {
  const flags = flagsOf(probe);
  try {
    return parseArgs({ args: [...words], options: optionsOf(flags), allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const unknown = /^Unknown option '(-[^' ]+)/.exec(error.message)?.[1];
    if (unknown === undefined) throw new UserError(error.message.replace(/\. .*/s, ""));
    const guess = didYouMean(
      unknown,
      [...flags.keys()].map((flag) => `--${flag}`),
    );
    throw new UserError(`there is no flag ${unknown}${guess === undefined ? "" : `; ${guess}`}`);
  }
}

/** Flags as parseArgs takes them. */
export function optionsOf(flags: ReadonlyMap<string, FlagDefinition>) {
  return Object.fromEntries(
    [...flags].map(([flag, { short, value }]) => [
      flag,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
}

function readRequest(probe: Probe, values: Values, words: readonly string[]): Request {
  const { operands, intervalMs, count } = splitOperands(probe, words);
  const taken = new Set(Object.keys(probe.flags).map(dashed));
  const common = (flag: CommonFlagName) => (taken.has(flag) ? undefined : values[flag]);
  const on = (flag: CommonFlagName) => common(flag) === true;
  const text = (flag: CommonFlagName) => {
    const value = common(flag);
    return typeof value === "string" ? value : undefined;
  };
  const number = (flag: CommonFlagName, parse: (text: string, what: string) => number) => {
    const value = text(flag);
    return value === undefined ? undefined : parse(value, `--${flag}`);
  };
  const own = Object.entries(probe.flags).map(([flag, { value }]) => [
    flag,
    values[dashed(flag)] ?? (value === undefined ? false : undefined),
  ]);
  return {
    flags: Object.fromEntries(own),
    operands,
    intervalMs: intervalMs ?? number("interval", seconds),
    count,
    durationMs: number("duration", duration),
    filters: { cpu: number("cpu", whole), pid: number("pid", positive), cgroup: text("cgroup") },
    form: formOf(on),
    dist: on("dist"),
    nanoseconds: on("nanoseconds"),
    offsets: on("offsets"),
    perCpu: on("per-cpu"),
    timestamp: on("timestamp"),
    quiet: on("quiet"),
    debug: on("debug"),
    maxKeys: number("max-keys", positive),
    buffer: number("buffer", bufferBytes),
    report: reportOf(on("no-report"), text("report")),
    live: liveOf(on("live"), number("live-port", port), text("print")),
    mechanism: oneOf("mechanism", mechanisms, text("mechanism")),
    print: oneOf("print", stages, text("print")),
  };
}

function formOf(on: (flag: CommonFlagName) => boolean): Request["form"] {
  const [form = "text", second] = (["json", "csv", "folded"] as const).filter(on);
  if (second !== undefined) throw new UserError(`--${form} and --${second} cannot be had at once`);
  return form;
}

function reportOf(none: boolean, file: string | undefined): Request["report"] {
  if (none && file !== undefined) {
    throw new UserError("--report and --no-report cannot be had at once");
  }
  if (none) return "none";
  return file === undefined ? "default" : { file };
}

function liveOf(on: boolean, port: number | undefined, print: string | undefined): Request["live"] {
  if (!on && port === undefined) return undefined;
  if (print === undefined || print === "recording") return { port: port ?? 0 };
  throw new UserError(`--print ${print} measures nothing that --live could show`);
}

function oneOf<Name extends string>(
  flag: CommonFlagName,
  names: readonly Name[],
  text: string | undefined,
): Name | undefined {
  const found = names.find((one) => one === text);
  if (text === undefined || found !== undefined) return found;
  throw new UserError(`--${flag}: "${text}" is none of ${names.join(", ")}`);
}

/** Numbers at the end are interval and count, what comes before them belongs to the probe. */
function splitOperands(probe: Probe, words: readonly string[]) {
  const isNumber = (word: string) => /^[\d.]+$/.test(word);
  const firstNumber = words.findLastIndex((word) => !isNumber(word)) + 1;
  const given = words.slice(0, firstNumber);
  const [interval, count, more] = words.slice(firstNumber);
  if (more !== undefined) throw new UserError(`one number too many: ${more}`);
  if (given.length > 0 && probe.operands === undefined) {
    const wrong = given.find((word) => !isNumber(word));
    throw new UserError(`"${wrong}" is neither a flag nor a number of seconds`);
  }
  return {
    operands: given.length === 0 && probe.operands ? [probe.operands.default] : given,
    intervalMs: interval === undefined ? undefined : seconds(interval, "interval"),
    count: count === undefined ? undefined : positive(count, "count"),
  };
}
