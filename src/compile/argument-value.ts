import { structName } from "./c-name.ts";
import { type CValue, integerValue, type Unreadable } from "./c-value.ts";
import { textAt } from "./expression.ts";
import type { Argument, Target } from "./target.ts";

/** An attach point's argument as a value that its program can read. */
export function argumentValue(target: Target, argument: Argument): CValue | Unreadable {
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
