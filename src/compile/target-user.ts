import type { UsdtArgument } from "../kernel/usdt-argument.ts";
import type { Point } from "../spec/attach.ts";
import { UserError } from "../user-error.ts";
import type { Argument, Arguments } from "./argument.ts";
import { type Candidate, plain } from "./candidate.ts";
import type { Facts } from "./facts.ts";
import { type Registers, registersOf } from "./registers.ts";
import { stackFrame } from "./target-function.ts";

/** Each is a breakpoint in every process that runs the file. */
const MOST_FUNCTIONS = 1024;

export function userFunctionCandidates(
  { path: given, symbol, offset, side }: Point & { kind: "userFunction" },
  facts: Facts,
): Candidate[][] {
  const { path, functions } = facts.kernel.userFunctions(given, symbol, facts.pid);
  if (functions.length > MOST_FUNCTIONS)
    throw new UserError(`${functions.length} functions of ${path} match "${symbol}"`, {
      advice: `At most ${MOST_FUNCTIONS} can be attached to at once: name fewer.`,
    });
  const registers = registersOf(facts.kernel.host.machine ?? "");
  const returns = side === "return";
  const mechanism = returns ? "uretprobe" : "uprobe";
  return functions.map(({ name, fileOffset, size }) => {
    if (offset > 0 && offset >= size)
      throw new UserError(
        `${name} of ${path} has ${size} bytes: there is no offset ${offset} in it`,
      );
    return [
      {
        ...plain,
        mechanism,
        symbol: name,
        section: mechanism,
        place: {
          kind: "userFunction",
          path,
          fileOffset: fileOffset + offset,
          returns,
          semaphore: 0,
        },
        shares: mechanism,
        args: returns
          ? new Map([["retval", word("RETURNED(ctx)")]])
          : parameters(registers, offset),
        why: returns
          ? `the return of the function at ${hex(fileOffset)} of ${path}`
          : `a breakpoint at ${hex(fileOffset + offset)} of ${path}`,
        risk: returns
          ? "Returns of calls that are nested more than 64 deep in one thread are not seen, and nothing counts them."
          : null,
        frame: offset === 0 ? stackFrame(returns, registers.pushedByCall) : undefined,
        reason: () => facts.refusal(mechanism, name),
      } satisfies Candidate,
    ];
  });
}

export function usdtCandidates(
  { path: given, provider, name }: Point & { kind: "usdt" },
  facts: Facts,
): Candidate[][] {
  const { path, probes } = facts.kernel.usdtProbes(given, provider, name, facts.pid);
  const registers = registersOf(facts.kernel.host.machine ?? "");
  return probes.map(({ provider: owner, name: own, fileOffset, semaphore, args }) => [
    {
      ...plain,
      mechanism: "usdt",
      symbol: `${owner}:${own}`,
      section: "uprobe",
      place: {
        kind: "userFunction",
        path,
        fileOffset,
        returns: false,
        semaphore: semaphore?.fileOffset ?? 0,
      },
      // Each place has its arguments where its compiler put them.
      shares: `usdt ${args.map(({ text }) => text).join(" ")}`,
      args: new Map(args.map((one, i) => [`arg${i}`, usdtArgument(one, registers)])),
      why: `the probe at ${hex(fileOffset)} of ${path}, its arguments by its notes`,
      reason: () => facts.refusal("usdt", own),
    } satisfies Candidate,
  ]);
}

function parameters({ parameters: offsets }: Registers, at: number): Arguments {
  return new Map(
    offsets.slice(0, 6).map((_, i): [string, Argument] => [
      `arg${i}`,
      at === 0
        ? word(`PARAMETER${i + 1}(ctx)`)
        : {
            kind: "unreadable",
            what: "an argument of the function, and inside of it its register may hold something else",
            advice: "Use the function's entry.",
          },
    ]),
  );
}

function word(c: string): Argument {
  return { kind: "number", c, bytes: 8, signed: true };
}

function usdtArgument(
  { operand, size: bytes, signed, float, text }: UsdtArgument,
  { named }: Registers,
): Argument {
  const unreadable: Argument = { kind: "unreadable", what: `an argument of the form ${text}` };
  if (float || ![1, 2, 4, 8].includes(bytes)) return unreadable;
  const number = (c: string): Argument => ({ kind: "number", c, bytes, signed });
  const register = (name: string) => {
    const found = named.get(name);
    return found && `REGISTER(ctx, ${found.offset})`;
  };
  switch (operand.kind) {
    case "constant":
      return number(`${BigInt.asUintN(64, operand.value)}ULL`);
    case "register": {
      const c = register(operand.name);
      return c === undefined ? unreadable : number(c);
    }
    case "memory": {
      const base = register(operand.base);
      const index = operand.index === undefined ? "" : register(operand.index);
      if (base === undefined || index === undefined) return unreadable;
      const scaled = index === "" ? "" : ` + ${index} * ${operand.scale}`;
      return number(`READ_USER(u${bytes * 8}, ${base}${scaled} + ${operand.displacement}LL)`);
    }
    case "other":
      return unreadable;
  }
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}
