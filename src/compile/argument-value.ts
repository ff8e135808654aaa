import type { BtfType } from "../kernel/btf.ts";
import type { Argument } from "./argument.ts";
import { structName } from "./c-name.ts";
import { type CValue, integerValue, type Unreadable } from "./c-value.ts";
import { textAt } from "./expression.ts";

/** An attach point's argument as a value that its program can read. */
export function argumentValue(argument: Argument): CValue | Unreadable {
  switch (argument.kind) {
    case "unreadable":
      return argument;
    case "field":
      return fieldValue(argument);
    case "number": {
      const { c, bytes, signed } = argument;
      return integerValue(`((${signed ? "s" : "u"}${bytes * 8})${c})`, bytes, signed);
    }
    case "value":
      return typedValue(argument);
  }
}

function typedValue({
  c: raw,
  type: of,
  typed,
}: Argument & { kind: "value" }): CValue | Unreadable {
  const { btf, id } = of;
  const { type } = btf.resolve(id);
  switch (type.kind) {
    case "pointer": {
      const target = btf.resolve(type.to).type;
      if (typed && !isHandedOver(target)) {
        return {
          kind: "unreadable",
          what: `a pointer to a ${target.kind}, which the verifier does not hand over`,
          advice: "Where it is a tracepoint's, --mechanism raw_tp can read it.",
        };
      }
      if (target.kind === "int" && target.size === 1) return textAt(raw, Number.MAX_SAFE_INTEGER);
      const named = (target.kind === "struct" || target.kind === "union") && target.name !== "";
      const c = named
        ? `((${target.kind} ${structName(target.name)} *)${raw})`
        : `((void *)${raw})`;
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

/** What a BTF-typed context's pointer may point to: btf_ctx_access in kernel/bpf/btf.c. */
function isHandedOver({ kind }: BtfType): boolean {
  return kind === "void" || kind === "int" || kind === "struct" || kind === "union";
}

function fieldValue(field: Argument & { kind: "field" }): CValue {
  const place = `((const char *)ctx + ${field.offset})`;
  switch (field.text) {
    case "inline":
      return textAt(place, field.size);
    case "dataLoc":
      return textAt(
        `((const char *)ctx + (LOADED(32, ctx, ${field.offset}) & 0xffff))`,
        Number.MAX_SAFE_INTEGER,
      );
    case "relLoc":
      return textAt(
        `((const char *)ctx + ${field.offset + 4} + (LOADED(32, ctx, ${field.offset}) & 0xffff))`,
        Number.MAX_SAFE_INTEGER,
      );
    case "none": {
      const bits = field.size * 8;
      const c = `((${field.signed ? "s" : "u"}${bits})LOADED(${bits}, ctx, ${field.offset}))`;
      return integerValue(c, field.size, field.signed);
    }
  }
}
