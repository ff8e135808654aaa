import { positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { CValue, TypeRef } from "./c-value.ts";
import { type Call, integerIn } from "./call-argument.ts";
import { constantIn, typeNamed } from "./cast.ts";
import type { Scope } from "./expression-scope.ts";
import { readable } from "./member.ts";
import { load, placeAt, pointerAt } from "./memory.ts";

/** Where each CPU's copies of the per-CPU variables lie, seen from the variables' own addresses. */
const OFFSETS = "__per_cpu_offset";

/** `perCpu(name, cpu)`; `cpu` undefined: the event's own. */
export function compilePerCpu(call: Call, cpu: CValue | undefined, scope: Scope): CValue {
  const name = constantIn(call, 0);
  const type = variableType(name, scope);
  if (type === undefined) {
    throw new SpecError(
      `this kernel's BTF has no per-CPU variable ${name}`,
      positionOf(call),
      "BTF describes those that are defined in the kernel itself (pahole 1.18, Linux 5.10).",
    );
  }
  const start = addressIn(call, name, scope);
  const offsets = addressIn(call, OFFSETS, scope);
  const at = (c: string) => `(FETCH(u64, ((const u64 *)${offsets})[${c}]) + ${start})`;
  if (cpu === undefined) return value(call, at("bpf_get_smp_processor_id()"), type);
  const number = integerIn(call, cpu);
  const chosen = call.args[1];
  if (chosen?.kind === "constant") {
    const wanted = Number(chosen.value);
    if (wanted < 0 || wanted >= scope.cpus) {
      throw new SpecError(
        `there is no CPU ${wanted}: this machine has 0 to ${scope.cpus - 1}`,
        positionOf(chosen) ?? positionOf(call),
        "Leave it out to read the CPU's on which the event happened.",
      );
    }
    return value(call, at(`${wanted}`), type);
  }
  return value(
    call,
    `({ u64 i_ = (u64)${number.c}; i_ < ${scope.cpus} ? ${at("i_")} : 0; })`,
    type,
  );
}

/** `variable(name, type)`. */
export function compileVariable(call: Call, scope: Scope): CValue {
  const name = constantIn(call, 0);
  const address = `(${addressIn(call, name, scope)})`;
  if (call.args[1] === undefined) {
    const type = variableType(name, scope);
    if (type !== undefined) return value(call, address, type);
    throw new SpecError(
      `this kernel's BTF does not say what type ${name} has`,
      positionOf(call),
      `Say it: variable("${name}", "unsigned long").`,
    );
  }
  const { type, pointers } = typeNamed(call, constantIn(call, 1), undefined, scope);
  if (pointers === 0) return value(call, address, type);
  return pointerAt(`FETCH(u64, *(u64 *)${address})`, type);
}

function value(call: Call, address: string, type: TypeRef): CValue {
  return readable(load(placeAt(address, type)), call);
}

function variableType(name: string, { btf }: Scope): TypeRef | undefined {
  const id = btf.find(name, "variable");
  const found = id === undefined ? undefined : btf.type(id);
  return found?.kind === "variable" ? { btf, id: found.type } : undefined;
}

function addressIn(call: Call, symbol: string, scope: Scope): string {
  const absence = scope.symbolAbsence(symbol);
  if (absence === undefined) return scope.declarations.address(symbol);
  throw new SpecError(`${show(call)} cannot be read: ${absence}`, positionOf(call), undefined);
}
