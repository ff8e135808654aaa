import { positionOf } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import {
  type CValue,
  type Decode,
  type Integer,
  integerConstant,
  integerValue,
} from "./c-value.ts";
import { addressIn, type Call, integerIn, wrongArgument } from "./call-argument.ts";
import { compileCast } from "./cast.ts";
import { compileContainerOf } from "./container-of.ts";
import type { Scope } from "./expression-scope.ts";
import { compileIp } from "./ip.ts";
import { compilePerCpu, compileVariable } from "./kernel-variable.ts";
import { addressOf } from "./memory.ts";
import { bytesValue, textAt, userTextAt } from "./text.ts";

/** A function of the language (spec/functions.ts) on its compiled arguments; constants are in the expression. */
export function compileCall(call: Call, values: readonly CValue[], scope: Scope): CValue {
  const [first] = values;
  switch (call.name) {
    case "text":
      return compileText(call, first!);
    case "userText":
      return userTextAt(addressIn(call, first!), limitOf(call));
    case "cast":
      return compileCast(call, first!, scope);
    case "containerOf":
      return compileContainerOf(call, first!, scope);
    case "perCpu":
      return compilePerCpu(call, values[1], scope);
    case "variable":
      return compileVariable(call, scope);
    case "constant":
      return compileConstant(call, scope);
    case "symbol":
      return shownAs("symbol", addressIn(call, first!));
    case "userSymbol": {
      const words = `{ u64 *w_ = (u64 *)`;
      const address = addressIn(call, first!);
      return bytesValue(
        16,
        "userSymbol",
        (destination) =>
          `(${words}(${destination}); w_[0] = (u64)${address}; w_[1] = bpf_get_current_pid_tgid() >> 32; BYTES(16); })`,
      );
    }
    case "cgroupPath":
    case "syscallName":
      return shownAs(call.name, integerIn(call, first!).c);
    case "ip":
      return compileIp(call, first!);
    case "ntohs":
      return integerValue(`((u16)__builtin_bswap16((u16)${integerIn(call, first!).c}))`, 2, false);
    case "ntohl":
      return integerValue(`((u32)__builtin_bswap32((u32)${integerIn(call, first!).c}))`, 4, false);
    case "log2": {
      const of = integerIn(call, first!);
      return { ...integerValue(`((s64)LOG2((u64)${of.c}))`, 8, true), natural: 6 };
    }
    case "startsWith":
    case "endsWith":
    case "includes":
      throw new Error("strings are searched where they are known to be strings");
  }
}

function shownAs(decode: Decode, c: string): Integer {
  return { ...integerValue(`((u64)${c})`, 8, false), decode };
}

function limitOf({ args: [, limit] }: Call): number | undefined {
  return limit?.kind === "constant" ? Number(limit.value) : undefined;
}

function compileText(call: Call, value: CValue): CValue {
  const limit = limitOf(call);
  if (value.kind === "text" && value.decode === undefined) {
    if (value.address === undefined) return value;
    return textAt(value.address, value.cut ? Number.MAX_SAFE_INTEGER : value.length, limit);
  }
  if (value.kind === "place") {
    const { btf, id } = value.type;
    const { type } = btf.resolve(id);
    const element = type.kind === "array" ? btf.resolve(type.of).type : undefined;
    if (type.kind === "array" && element?.kind === "int" && element.size === 1) {
      return textAt(addressOf(value), type.length || Number.MAX_SAFE_INTEGER, limit);
    }
    throw wrongArgument(call, value, "a pointer, an address or an array of characters");
  }
  return textAt(addressIn(call, value), Number.MAX_SAFE_INTEGER, limit);
}

function compileConstant(call: Call, scope: Scope): CValue {
  const [name] = call.args;
  const wanted = name?.kind === "constant" ? String(name.value) : "";
  const values = scope.btf.enumeratorsNamed(wanted);
  const [value] = values;
  if (value === undefined) {
    throw new SpecError(
      `no enum of this kernel has an enumerator ${wanted}`,
      positionOf(call),
      "Macros (#define) are unknown to BTF: write their number.",
    );
  }
  if (values.length > 1) {
    throw new SpecError(
      `${wanted} stands for different numbers in this kernel's enums: ${values.join(", ")}`,
      positionOf(call),
      "Write the number that is meant.",
    );
  }
  return integerConstant(value);
}
