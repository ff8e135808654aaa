import { isGlob } from "../kernel/glob.ts";
import { syscallEventName, syscallNumber } from "../kernel/syscalls.ts";
import type { TracepointField } from "../kernel/tracepoint-format.ts";
import type { Tracepoint } from "../kernel/tracepoints.ts";
import { UserError } from "../user-error.ts";
import type { Argument, Arguments } from "./argument.ts";
import { type Candidate, plain } from "./candidate.ts";
import type { Facts } from "./facts.ts";
import { registersOf } from "./registers.ts";
import { classicCandidate } from "./target-classic.ts";

/** Most system calls whose classic events are attached to, each by a program of its own. */
const MOST_CLASSIC = 32;

/**
 * The events sys_enter_NAME and sys_exit_NAME. They are no tracepoints of their own: the kernel makes
 * them of raw_syscalls:sys_enter and sys_exit, and so is done here, since classic events' programs can
 * be skipped. Names, types and order of arguments are the classic event's.
 */
export function syscallCandidates(pattern: string, facts: Facts): Candidate[][] {
  const names = isGlob(pattern)
    ? facts.kernel.tracepoints("syscalls", pattern)
    : [
        `syscalls:${pattern.replace(/^(sys_\w+?_)(\w+)$/, (_, sys, name) => sys + syscallEventName(name))}`,
      ];
  return names.map((one) => {
    const tracepoint = facts.kernel.tracepoint(one);
    const [, side, name] = /^sys_(enter|exit)_(\w+)$/.exec(tracepoint.name) ?? [];
    if (name === undefined)
      throw new UserError(`${one} is no system call's event`, {
        advice: "Write sys_enter_NAME or sys_exit_NAME.",
      });
    const exit = side === "exit";
    return [
      ...rawCandidates(tracepoint, name, exit ? "exit" : "enter", facts),
      {
        ...classicCandidate(tracepoint, one, undefined, facts),
        args: classicArguments(tracepoint, facts),
        reason: () => {
          if (names.length > MOST_CLASSIC)
            return `${names.length} system calls would need a program each`;
          return tracepoint.format === undefined
            ? "tracefs is not mounted"
            : facts.refusal("tracepoint", one);
        },
      },
    ];
  });
}

function rawCandidates(
  { format }: Tracepoint,
  name: string,
  side: "enter" | "exit",
  facts: Facts,
): Candidate[] {
  const machine = facts.kernel.host.machine ?? "";
  const { syscall: registers } = registersOf(machine);
  const number = syscallNumber(machine, name);
  const known = registers !== undefined && number !== undefined;
  const reason = known ? undefined : `the number of ${name} on ${machine} is not known`;
  const event = `sys_${side}`;
  return (["tp_btf", "raw_tp"] as const).map((mechanism) => ({
    ...plain,
    mechanism,
    symbol: name,
    section: `${mechanism}/${event}`,
    shares: `${mechanism}/${event}`,
    args:
      side === "exit"
        ? new Map([["ret", { kind: "number", c: "ARGUMENT(1)", bytes: 8, signed: true } as const]])
        : registerArguments(argumentFields(format?.fields), registers?.parameters ?? [], facts),
    why: `raw_syscalls:${event}, of which it is a part: no event skipped beside other programs`,
    syscall: { number: number ?? -1, side },
    reason: () => reason ?? facts.refusal(mechanism, name),
  }));
}

/** What follows the number in the record. */
function argumentFields(fields: readonly TracepointField[] = []): readonly TracepointField[] {
  return fields.filter(({ name }) => !/^(common_|__syscall_nr$|nr$)/.test(name));
}

function registerArguments(
  fields: readonly TracepointField[],
  parameters: readonly number[],
  facts: Facts,
): Arguments {
  return new Map(
    fields.map(({ name, type }, i): [string, Argument] => {
      const offset = parameters[i];
      if (offset === undefined) return [name, { kind: "unreadable", what: "beyond six arguments" }];
      return [
        name,
        { kind: "number", c: `SYSCALL_REGISTER(ctx, ${offset})`, ...widthOf(type, facts) },
      ];
    }),
  );
}

function classicArguments({ format }: Tracepoint, facts: Facts): Arguments {
  return new Map(
    argumentFields(format?.fields).map(({ name, type, offset, signed }): [string, Argument] => {
      const { bytes: size, signed: narrow } = widthOf(type, facts);
      return [
        name,
        { kind: "field", offset, size, signed: size < 8 ? narrow : signed, text: "none" },
      ];
    }),
  );
}

/** The record keeps eight bytes of each argument; of an int only the low ones are its own. */
function widthOf(
  type: string,
  { btf }: Facts,
): { readonly bytes: number; readonly signed: boolean } {
  const plainType = type.replace(/\b(const|__user|volatile)\b/g, "").trim();
  if (/[*(]/.test(plainType)) return { bytes: 8, signed: false };
  const words = new Set(plainType.split(/\s+/));
  const short = words.has("short") ? 2 : words.has("char") ? 1 : words.has("long") ? 8 : 4;
  if (/^(?:(?:un)?signed|short|int|long|char|\s)+$/.test(plainType))
    return { bytes: short, signed: !words.has("unsigned") };
  const id = btf.find(plainType.replace(/^enum /, ""), "typedef", "enum");
  const found = id === undefined ? undefined : btf.resolve(id).type;
  if (found?.kind === "int" || found?.kind === "enum")
    return { bytes: found.size, signed: found.signed };
  return { bytes: 8, signed: false };
}
