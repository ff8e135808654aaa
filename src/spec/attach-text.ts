import { distance } from "fastest-levenshtein";
import { UserError } from "../user-error.ts";

/** A constructor of attach points and what it is called with: `tracepoint:irq:x` is tracepoint("irq:x"). */
export interface PointCall {
  readonly name: PointKind;
  readonly args: readonly (string | number | { readonly offset: number })[];
}

/** Other names of each kind: bpftrace's, short and long. */
const kinds = {
  tracepoint: ["t"],
  rawTracepoint: ["rt", "rawtracepoint"],
  kernelFunction: [],
  kernelFunctionReturn: [],
  fentry: ["f", "kfunc"],
  fexit: ["fr", "kretfunc"],
  kprobe: ["k"],
  kretprobe: ["kr"],
  syscall: [],
  syscallReturn: [],
  uprobe: ["u"],
  uretprobe: ["ur"],
  usdt: ["U"],
  profile: ["p"],
  interval: ["i"],
  software: ["s"],
  hardware: ["h"],
  begin: ["BEGIN"],
  end: ["END"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PointKind = keyof typeof kinds;

/** The names of the functions that make one attach point. */
export const pointKinds: readonly string[] = Object.keys(kinds);

const kindOf: ReadonlyMap<string, PointKind> = new Map(
  (Object.entries(kinds) as [PointKind, readonly string[]][]).flatMap(([kind, others]) =>
    [kind, ...others].map((name) => [name, kind] as const),
  ),
);

/**
 * Reads an attach point as the plan shows it and bpftrace writes it: `tracepoint:irq:softirq_entry`,
 * `t:irq:softirq_entry`, `kprobe:vfs_read+4`, `profile:99`, `uprobe:libc:malloc`. A name alone, a
 * glob or `module:name` is a kernel function. Throws UserError.
 */
export function pointCall(text: string): PointCall {
  const colon = text.indexOf(":");
  const word = colon < 0 ? text : text.slice(0, colon);
  const kind = kindOf.get(word);
  const rest = colon < 0 ? "" : unquoted(text.slice(colon + 1));
  if (kind === undefined) return functionCall(text, colon < 0 ? undefined : word);
  if (colon < 0 && kind !== "begin" && kind !== "end") {
    // A function may be called so, but nobody means it.
    throw wrong(text, `${kind} needs a name`, forms[kind]);
  }
  return { name: kind, args: argumentsOf(kind, rest, text) };
}

/** As a spec says it: `kprobe("vfs_read", { offset: 4 })`. */
export function showPointCall({ name, args }: PointCall): string {
  const shown = args.map((one) =>
    typeof one === "object" ? `{ offset: ${one.offset} }` : JSON.stringify(one),
  );
  return `${name}(${shown.join(", ")})`;
}

const forms: Readonly<Record<PointKind, string>> = {
  tracepoint: "tracepoint:CATEGORY:NAME, e.g. tracepoint:irq:softirq_entry",
  rawTracepoint: "rawTracepoint:NAME, e.g. rawTracepoint:sched_switch",
  kernelFunction: "kernelFunction:NAME or the name alone, e.g. vfs_read",
  kernelFunctionReturn: "kernelFunctionReturn:NAME, e.g. kernelFunctionReturn:vfs_read",
  fentry: "fentry:NAME, e.g. fentry:vfs_read",
  fexit: "fexit:NAME, e.g. fexit:vfs_read",
  kprobe: "kprobe:NAME[+OFFSET], e.g. kprobe:vfs_read",
  kretprobe: "kretprobe:NAME, e.g. kretprobe:vfs_read",
  syscall: "syscall:NAME, e.g. syscall:openat",
  syscallReturn: "syscallReturn:NAME, e.g. syscallReturn:read",
  uprobe: "uprobe:PATH:FUNCTION[+OFFSET], e.g. uprobe:libc:malloc",
  uretprobe: "uretprobe:PATH:FUNCTION, e.g. uretprobe:libc:malloc",
  usdt: "usdt:PATH:[PROVIDER:]NAME, e.g. usdt:libc:libc:setjmp",
  profile: "profile:HERTZ, e.g. profile:99",
  interval: "interval:TIME, e.g. interval:1s or interval:100ms",
  software: "software:EVENT[:PERIOD], e.g. software:page-faults:100",
  hardware: "hardware:EVENT[:PERIOD], e.g. hardware:cache-misses:1000000",
  begin: "begin",
  end: "end",
};

function argumentsOf(kind: PointKind, rest: string, text: string): PointCall["args"] {
  switch (kind) {
    case "tracepoint":
      if (!/^[^:]+:[^:]+$/.test(rest)) throw wrong(text, "no tracepoint's name", forms[kind]);
      return [rest];
    case "rawTracepoint":
    case "syscall":
    case "syscallReturn":
    case "kernelFunction":
    case "kernelFunctionReturn":
    case "fentry":
    case "fexit":
    case "kprobe":
    case "kretprobe": {
      const { name, offset } = withOffset(rest.replace(/^vmlinux:/, ""));
      if (!/^[\w.*?[\]!-]+(:[\w.*?[\]!-]+)?$/.test(name) || (offset > 0 && kind !== "kprobe")) {
        throw wrong(text, "no name that can be attached to so", forms[kind]);
      }
      return offset === 0 ? [name] : [name, { offset }];
    }
    case "uprobe":
    case "uretprobe": {
      const [path, symbol] = pathAnd(rest);
      const { name, offset } = withOffset(unquoted(symbol));
      if (path === "" || name === "" || (offset > 0 && kind === "uretprobe")) {
        throw wrong(text, "it must name a file and a function", forms[kind]);
      }
      return offset === 0 ? [path, name] : [path, name, { offset }];
    }
    case "usdt": {
      const [path, name] = pathAnd(rest);
      if (path === "" || name === "") {
        throw wrong(text, "it must name a file and a probe", forms[kind]);
      }
      return [path, name];
    }
    case "profile":
      return [hertz(rest, text)];
    case "interval":
      return [intervalTime(rest, text)];
    case "software":
    case "hardware": {
      const [event = "", period, more] = rest.split(":");
      if (event === "" || more !== undefined) throw wrong(text, "no event's name", forms[kind]);
      const name = softwareNames.get(event) ?? event;
      return period === undefined || period === "" ? [name] : [name, whole(period, text, kind)];
    }
    case "begin":
    case "end":
      if (rest !== "") throw wrong(text, `${kind} has no name`, forms[kind]);
      return [];
  }
}

/** bpftrace's short names of the kernel's software events. */
const softwareNames: ReadonlyMap<string, string> = new Map([
  ["faults", "page-faults"],
  ["cs", "context-switches"],
  ["cpu", "cpu-clock"],
  ["migrations", "cpu-migrations"],
]);

function functionCall(text: string, word: string | undefined): PointCall {
  const meant =
    word === undefined
      ? undefined
      : [...kindOf.keys()].find((one) => one.length > 3 && distance(one, word) <= 2);
  if (meant !== undefined || text.split(":").length > 2) {
    throw new UserError(
      `there is no kind of attach point "${word}"${meant === undefined ? "" : `; did you mean ${meant}?`}`,
      { advice: `The kinds are ${pointKinds.join(", ")}.` },
    );
  }
  if (!/^[\w.*?[\]!-]+(:[\w.*?[\]!-]+)?$/.test(text)) {
    throw new UserError(`"${text}" is no attach point`, {
      advice: `Write e.g. tracepoint:irq:softirq_entry, syscall:openat, vfs_read, profile:99.`,
    });
  }
  return { name: "kernelFunction", args: [text] };
}

function wrong(text: string, what: string, form: string): UserError {
  return new UserError(`"${text}" is no attach point: ${what}`, { advice: `Write ${form}.` });
}

function withOffset(text: string): { name: string; offset: number } {
  const [, name = "", offset = ""] = /^(.*)\+(0x[0-9a-f]+|\d+)$/i.exec(text) ?? [];
  return name === "" ? { name: text, offset: 0 } : { name, offset: Number(offset) };
}

/** Paths have no colon; names of C++ and Rust do. */
function pathAnd(rest: string): [path: string, name: string] {
  const colon = rest.indexOf(":");
  return colon < 0 ? [rest, ""] : [rest.slice(0, colon), rest.slice(colon + 1)];
}

/** A name in double quotes may hold what a shell or this form would take for something else. */
function unquoted(text: string): string {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
}

function whole(text: string, point: string, kind: PointKind): number {
  const number = Number(text.replaceAll("_", ""));
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw wrong(point, `"${text}" is no whole number`, forms[kind]);
}

const perSecond: Readonly<Record<string, number>> = { s: 1, ms: 1e3, us: 1e6 };

/** `99`, `hz:99`, or bpftrace's time between two: `ms:10`. */
function hertz(rest: string, text: string): number {
  const [, unit = "hz", number = ""] = /^(?:(hz|s|ms|us):)?(.*)$/.exec(rest) ?? [];
  const value = whole(number, text, "profile");
  const hz = unit === "hz" ? value : (perSecond[unit] ?? 0) / value;
  if (Number.isInteger(hz)) return hz;
  throw wrong(text, "not a whole number of times a second", forms.profile);
}

/** `1s`, `100ms`, or bpftrace's `s:1`. */
function intervalTime(rest: string, text: string): string {
  const [, unit, number] = /^(s|ms|us):(\d+)$/.exec(rest) ?? [];
  const time = unit === undefined ? rest : `${number}${unit}`;
  if (/^\d+(s|ms|us|m)?$/.test(time)) return /\d$/.test(time) ? `${time}s` : time;
  throw wrong(text, `"${rest}" is no time`, forms.interval);
}
