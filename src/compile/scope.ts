import type { Btf } from "../kernel/btf.ts";
import { showPoint } from "../spec/attach.ts";
import { type Builtin, type Expression, type Side, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { structName } from "./c-name.ts";
import { COMM_BYTES, type CValue, integerValue, type Unreadable } from "./c-value.ts";
import { type Scope, textAt } from "./expression.ts";
import type { StructDeclarations } from "./struct-declarations.ts";
import type { Argument, Target } from "./target.ts";

/** What names mean in a program at `target`; `kept` holds the values that a span brought along. */
export function scopeOf(
  btf: Btf,
  declarations: StructDeclarations,
  sides: ReadonlyMap<Side, Target>,
  kept: ReadonlyMap<string, CValue> = new Map(),
): Scope {
  return {
    btf,
    declarations,
    argument: (side, name) => {
      const target = sides.get(side);
      const argument = target?.args.get(name);
      return target && argument && argumentValue(target, argument);
    },
    argumentNames: (side) => {
      const target = sides.get(side);
      return {
        names: [...(target?.args.keys() ?? [])],
        point: target === undefined ? side : `${showPoint(target.point)} (${target.mechanism})`,
      };
    },
    builtin: builtinValue,
    kept: (expression: Expression) => kept.get(show(expression)),
  };
}

function argumentValue(target: Target, argument: Argument): CValue | Unreadable {
  if (argument.kind === "unreadable") return argument;
  if (argument.kind === "field") return fieldValue(argument);
  const { btf, id } = argument.type;
  const { type } = btf.resolve(id);
  const raw = rawArgument(target, argument.index);
  switch (type.kind) {
    case "pointer": {
      const target_ = btf.resolve(type.to).type;
      if (target_.kind === "int" && target_.size === 1) return textAt(raw, Number.MAX_SAFE_INTEGER);
      const named = (target_.kind === "struct" || target_.kind === "union") && target_.name !== "";
      const c = named
        ? `((${target_.kind} ${structName(target_.name)} *)${raw})`
        : `((void *)${raw})`;
      const typed = target.mechanism === "tp_btf" || target.mechanism === "fentry";
      return { kind: "pointer", c, to: { btf, id: type.to }, access: typed ? "direct" : "probe" };
    }
    case "int":
    case "enum":
      return integerValue(
        `((${type.signed ? "s" : "u"}${type.size * 8})${raw})`,
        type.size,
        type.signed,
      );
    default:
      return { kind: "unreadable", what: `a ${type.kind} that is passed by value` };
  }
}

function rawArgument({ mechanism }: Target, index: number): string {
  return mechanism === "kprobe" ? `PARAMETER${index + 1}(ctx)` : `ctx[${index}]`;
}

function fieldValue(field: Argument & { kind: "field" }): CValue {
  const place = `((const char *)ctx + ${field.offset})`;
  switch (field.text) {
    case "inline":
      return textAt(place, field.size);
    case "dataLoc":
      return textAt(
        `((const char *)ctx + (*(const u32 *)${place} & 0xffff))`,
        Number.MAX_SAFE_INTEGER,
      );
    case "relLoc":
      return textAt(
        `((const char *)ctx + ${field.offset + 4} + (*(const u32 *)${place} & 0xffff))`,
        Number.MAX_SAFE_INTEGER,
      );
    case "none": {
      const type = `${field.signed ? "s" : "u"}${field.size * 8}`;
      return integerValue(`(*(const ${type} *)${place})`, field.size, field.signed);
    }
  }
}

function builtinValue(name: string): CValue {
  switch (name as Builtin) {
    case "cpu":
      return integerValue("bpf_get_smp_processor_id()", 4, false);
    case "pid":
      return integerValue("(u32)(bpf_get_current_pid_tgid() >> 32)", 4, false);
    case "tid":
      return integerValue("(u32)bpf_get_current_pid_tgid()", 4, false);
    case "uid":
      return integerValue("(u32)bpf_get_current_uid_gid()", 4, false);
    case "elapsed":
      return integerValue("elapsed", 8, false);
    case "comm":
      return {
        kind: "text",
        length: COMM_BYTES,
        cut: false,
        copy: (destination, size) => `bpf_get_current_comm(${destination}, ${size})`,
      };
    case "kstack":
      return { kind: "stack", user: false };
    case "ustack":
      return { kind: "stack", user: true };
    default:
      throw new SpecError(`e.${name} cannot be read yet`, undefined);
  }
}
