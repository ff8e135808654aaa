import { type Expression, positionOf, show } from "./expression.ts";
import { SpecError } from "./spec-error.ts";

type Call = Expression & { readonly kind: "call" };

/** Most bytes that `text` keeps: what BPF clears and copies without a loop. */
const LONGEST_TEXT = 1024;

/** What a function wants: any value, or something that is known while the spec is read. */
type Parameter = "value" | "string" | "limit" | "type" | "member path" | "name";

const parameters: Readonly<Record<Call["name"], readonly Parameter[]>> = {
  startsWith: ["value", "string"],
  endsWith: ["value", "string"],
  includes: ["value", "string"],
  text: ["value", "limit"],
  userText: ["value", "limit"],
  cast: ["value", "type"],
  containerOf: ["value", "type", "member path"],
  perCpu: ["name", "value"],
  variable: ["name", "type"],
  constant: ["name"],
  symbol: ["value"],
  userSymbol: ["value"],
  cgroupPath: ["value"],
  syscallName: ["value"],
  ip: ["value"],
  ntohs: ["value"],
  ntohl: ["value"],
  log2: ["value"],
};

/** How many of a function's parameters may be left out. */
const optional: Partial<Readonly<Record<Call["name"], number>>> = {
  text: 1,
  userText: 1,
  perCpu: 1,
  variable: 1,
};

/** The types of a call's arguments, which TypeScript checks too, for who does not. */
export function validateCall(call: Call): void {
  const wanted = parameters[call.name];
  const least = wanted.length - (optional[call.name] ?? 0);
  if (call.args.length < least || call.args.length > wanted.length) {
    // The string itself is a method's first argument.
    const own = wanted[1] === "string" ? 1 : 0;
    const [from, to] = [least - own, wanted.length - own];
    throw new SpecError(
      `${call.name}() takes ${from === to ? from : `${from} or ${to}`} argument${to === 1 ? "" : "s"}, not ` +
        `${call.args.length - own}`,
      positionOf(call),
      `Write ${usage(call)}.`,
    );
  }
  for (const [i, argument] of call.args.entries()) {
    validateArgument(call, argument, wanted[i]!);
  }
}

function validateArgument(call: Call, argument: Expression, parameter: Parameter): void {
  if (parameter === "value") return;
  const value = argument.kind === "constant" ? argument.value : undefined;
  const problem = problemWith(value, parameter);
  if (problem === undefined) return;
  throw new SpecError(
    `${show(argument)} is no ${parameter} for ${call.name}(): ${problem}`,
    positionOf(argument) ?? positionOf(call),
    `Write ${usage(call)}.`,
  );
}

function problemWith(value: unknown, parameter: Parameter): string | undefined {
  if (value === undefined) return "it must be known while the spec is read";
  switch (parameter) {
    case "value":
      return undefined;
    case "limit":
      if (typeof value === "number" && value >= 1 && value <= LONGEST_TEXT) return undefined;
      return `it must be 1 to ${LONGEST_TEXT} bytes`;
    case "string":
      if (typeof value !== "string") return "it must be text";
      return value.includes("\0") ? "strings of the kernel's end at a NUL" : undefined;
    case "type":
      if (typeof value === "string" && /^(?:(?:struct|union|enum) )?\w[\w ]*?\s*\**$/.test(value))
        return undefined;
      return 'it must be like "struct request", "u32" or "u64 *"';
    case "member path":
      if (typeof value === "string" && /^\w+(?:\.\w+)*$/.test(value)) return undefined;
      return 'it must be like "work" or "inner.work"';
    case "name":
      if (typeof value === "string" && /^[A-Za-z_]\w*$/.test(value)) return undefined;
      return "it must be a name of the kernel's C";
  }
}

function usage({ name }: Call): string {
  switch (name) {
    case "startsWith":
    case "endsWith":
    case "includes":
      return `e.comm.${name}("kworker")`;
    case "text":
    case "userText":
      return `${name}(e.args.filename, { limit: 256 })`;
    case "cast":
      return 'cast(e.args.rq, "struct request")';
    case "containerOf":
      return 'containerOf(e.args.work, "struct delayed_work", "work")';
    case "perCpu":
      return 'perCpu("runqueues") or perCpu("runqueues", 3)';
    case "variable":
      return 'variable("jiffies", "unsigned long")';
    case "constant":
      return 'constant("TCP_ESTABLISHED")';
    default:
      return `${name}(value)`;
  }
}
