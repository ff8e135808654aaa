import type { KernelFunction } from "../kernel/function-search.ts";
import type { Point } from "../spec/attach.ts";
import { UserError } from "../user-error.ts";
import type { Argument, Arguments } from "./argument.ts";
import type { TypeRef } from "./c-value.ts";
import { type Candidate, counted, plain } from "./candidate.ts";
import type { Facts } from "./facts.ts";
import { registersOf } from "./registers.ts";

type FunctionPoint = Point & { kind: "function" };

/** Above this many functions one kprobe program serves all, where fentry would need a copy for each. */
const MOST_FENTRIES = 32;

export function functionCandidates(point: FunctionPoint, facts: Facts): Candidate[][] {
  const pattern = point.module === undefined ? point.pattern : `${point.module}:${point.pattern}`;
  const found = facts.kernel.functions(pattern);
  if (found.kind === "refused") throw new UserError(found.message, { advice: found.advice });
  const total = found.functions.length;
  return found.functions.map((one) => {
    const signature = signatureOf(one, facts);
    const fentry = fentryCandidate(one, signature, total, point, facts);
    const by = {
      best: point.offset === 0,
      fentry: true,
      kprobe: false,
    }[point.by];
    return [
      ...(by ? [fentry] : []),
      ...(point.by === "fentry" ? [] : kprobeCandidates(one, signature, total, point, facts)),
    ];
  });
}

interface Signature {
  readonly btf: TypeRef["btf"];
  readonly params: readonly { readonly name: string; readonly type: number }[];
  readonly returns: number;
}

function signatureOf({ module, btfId }: KernelFunction, facts: Facts): Signature | undefined {
  const btf = module === null ? facts.btf : facts.kernel.moduleBtf(module);
  if (btf === undefined || btfId === undefined) return undefined;
  const type = btf.type(btfId);
  const prototype = type.kind === "function" ? btf.type(type.prototype) : type;
  return prototype.kind === "prototype" ? { ...prototype, btf } : undefined;
}

function fentryCandidate(
  { name, module, btfId }: KernelFunction,
  signature: Signature | undefined,
  total: number,
  { side }: FunctionPoint,
  facts: Facts,
): Candidate {
  const mechanism = side === "entry" ? "fentry" : "fexit";
  return {
    ...plain,
    mechanism,
    symbol: name,
    section: `${mechanism}/${name}`,
    args: signature === undefined ? new Map() : trampolineArguments(signature, side),
    why:
      side === "entry"
        ? "typed arguments, the cheapest entry, and no event skipped beside other programs"
        : "the return value and the arguments, typed, and no event skipped beside other programs",
    // Both programs of a function run in one trampoline, whose context is in its own stack frame.
    frame: "(u64)ctx",
    reason: () => {
      if (btfId === undefined) return `BTF has no function ${name}`;
      if (total > MOST_FENTRIES) return `${total} functions would need a program each`;
      // libbpf looks a plain name up in vmlinux first, then in each module's BTF.
      if (module !== null && facts.btf.find(name, "function") !== undefined)
        return "the kernel itself has a function of that name, which would be taken";
      return facts.refusal(mechanism, name);
    },
  };
}

/** Arguments take a word each, structs by value as many as they are long; what is returned follows them. */
function trampolineArguments(
  { btf, params, returns }: Signature,
  side: "entry" | "return",
): Arguments {
  const args = new Map<string, Argument>();
  let word = 0;
  for (const { name, type } of params) {
    args.set(name, { kind: "value", c: `ARGUMENT(${word})`, type: { btf, id: type }, typed: true });
    const size = sizeOf({ btf, id: type });
    word += Math.max(1, Math.ceil(size / 8));
  }
  if (side === "return" && btf.resolve(returns).type.kind !== "void") {
    args.set("retval", {
      kind: "value",
      c: `ARGUMENT(${word})`,
      type: { btf, id: returns },
      typed: true,
    });
  }
  return args;
}

function sizeOf({ btf, id }: TypeRef): number {
  const { type } = btf.resolve(id);
  return "size" in type ? type.size : 8;
}

function kprobeCandidates(
  one: KernelFunction,
  signature: Signature | undefined,
  total: number,
  { side, offset }: FunctionPoint,
  facts: Facts,
): Candidate[] {
  const { name, module } = one;
  const registers = registersOf(facts.kernel.host.machine ?? "");
  const returns = side === "return";
  const symbol = module === null ? name : `${module}:${name}`;
  const fentry = fentryCandidate(one, signature, total, pointOf(side), facts);
  const witness = offset === 0 && fentry.reason() === undefined ? fentry.section : undefined;
  const common = {
    ...plain,
    symbol,
    args: returns
      ? returnedArguments(signature)
      : offset === 0
        ? registerArguments(signature, registers.parameters.length)
        : atOffset(signature),
    risk: riskOf(returns, witness),
    witness,
  } as const;
  const name_ = returns ? "kretprobe" : "kprobe";
  const single: Candidate = {
    ...common,
    mechanism: name_,
    section: name_,
    place: { kind: "function", symbol, offset, returns },
    shares: name_,
    why: returns
      ? "works for every function that can be traced; of it only the return value is known"
      : offset === 0
        ? "works for every function that can be traced"
        : "only a kprobe can stand inside of a function",
    frame: offset === 0 ? stackFrame(returns, registers.pushedByCall) : undefined,
    reason: () => facts.refusal(name_, symbol),
  };
  if (total === 1 || offset !== 0) return [single];
  const multi = `${name_}_multi` as const;
  return [
    {
      ...common,
      mechanism: multi,
      section: `${name_}.multi`,
      place: { kind: "oneOfMany", symbol: name, returns },
      shares: multi,
      why: `one link for all ${total} functions, attached and detached at once`,
      reason: () =>
        module === null
          ? facts.refusal(multi, symbol)
          : "functions of modules are found by their own names only",
    },
    single,
  ];
}

/** As C of the stack pointer at the function's return. */
export function stackFrame(returns: boolean, pushedByCall: number): string {
  return returns || pushedByCall === 0
    ? "STACK_POINTER(ctx)"
    : `STACK_POINTER(ctx) + ${pushedByCall}`;
}

function pointOf(side: "entry" | "return"): FunctionPoint {
  return { kind: "function", pattern: "", module: undefined, side, by: "fentry", offset: 0 };
}

function riskOf(returns: boolean, witness: string | undefined): string {
  return returns
    ? "A kretprobe's program does not run for calls above those whose returns can be awaited at once " +
        "(maxactive: twice the CPUs, at least 10), nor while another kprobe's program, or any other BPF program, " +
        `is active on that CPU; ${counted(witness)}.`
    : "A kprobe's program does not run while another one, or any other BPF program, is active on " +
        `that CPU; ${counted(witness)}.`;
}

/** Further arguments are on the stack. */
function registerArguments(signature: Signature | undefined, count: number): Arguments {
  if (signature === undefined) return new Map();
  const { btf, params } = signature;
  const what = `not among the first ${count} arguments, which a kprobe finds in registers`;
  return new Map(
    params.map(({ name, type }, i): [string, Argument] => [
      name,
      i >= count
        ? { kind: "unreadable", what }
        : { kind: "value", c: `PARAMETER${i + 1}(ctx)`, type: { btf, id: type }, typed: false },
    ]),
  );
}

function returnedArguments(signature: Signature | undefined): Arguments {
  const returned: Argument =
    signature === undefined
      ? { kind: "number", c: "RETURNED(ctx)", bytes: 8, signed: true }
      : {
          kind: "value",
          c: "RETURNED(ctx)",
          type: { btf: signature.btf, id: signature.returns },
          typed: false,
        };
  const isVoid =
    signature !== undefined && signature.btf.resolve(signature.returns).type.kind === "void";
  return new Map([
    ...absent(
      signature,
      "an argument of the function, and a kretprobe has only retval",
      "Use fexit or kernelFunctionReturn where the kernel has fexit, or span(kernelFunction(…), …), which keeps arguments from the entry.",
    ),
    ...(isVoid ? [] : [["retval", returned] as const]),
  ]);
}

function atOffset(signature: Signature | undefined): Arguments {
  return absent(
    signature,
    "an argument of the function, and inside of it its register may hold something else",
    "Use the function's entry, or span(kernelFunction(…), kprobe(…, { offset })), which keeps arguments from it.",
  );
}

function absent(signature: Signature | undefined, what: string, advice: string): Arguments {
  return new Map(
    (signature?.params ?? []).map(({ name }) => [name, { kind: "unreadable", what, advice }]),
  );
}
