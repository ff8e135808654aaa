/** Where an argument is when its probe is reached, in the assembler's terms. */
export type UsdtOperand =
  | { readonly kind: "constant"; readonly value: bigint }
  /** As the assembler writes it, without %: "rdi", "eax", "al"; "x0", "w3", "sp". */
  | { readonly kind: "register"; readonly name: string }
  /** What is stored at base + index * scale + displacement. */
  | {
      readonly kind: "memory";
      readonly base: string;
      readonly index: string | undefined;
      readonly scale: number;
      readonly displacement: number;
    }
  /** Of a form that is not read: a symbol's address, a floating-point register. */
  | { readonly kind: "other" };

export type UsdtArgument = {
  /** As the note has it: "-4@%edi", "8@-16(%rbp)". */
  readonly text: string;
  /** In bytes. */
  readonly size: number;
  readonly signed: boolean;
  readonly float: boolean;
  readonly operand: UsdtOperand;
};

/** The arguments' text of a note ("-4@%eax 8@$5"; arm64: "8@[sp, 16]"), of x86-64 or arm64. */
export function parseUsdtArguments(text: string): readonly UsdtArgument[] {
  // A blank ends an argument only where the next begins: arm64's addresses have blanks inside.
  const parts = text.trim().split(/ +(?=-?\d+f?@)/);
  return parts.filter((part) => part !== "").map(parseArgument);
}

function parseArgument(text: string): UsdtArgument {
  // Before <sys/sdt.h> version 3 an argument had no size; it was a machine word.
  const [, sign = "", size = "8", float = "", operand = text] =
    /^(-?)(\d+)(f?)@(.+)$/s.exec(text) ?? [];
  return {
    text,
    size: Number(size),
    signed: sign === "-",
    float: float === "f",
    operand: parseOperand(operand),
  };
}

const CONSTANT = /^[$#]?(-?(?:0x[0-9a-f]+|\d+))$/i;
const REGISTER = /^%?([a-z][a-z0-9]*)$/;
/** displacement(base, index, scale) */
const X86_MEMORY = /^(-?\d*)\(%(\w+)(?:,%(\w+)(?:,([1248]))?)?\)$/;
/** [base], [base, displacement], [base, index], [base, index, lsl n] */
const ARM64_MEMORY = /^\[(\w+)(?:, *(?:#?(-?\d+)|(\w+)(?:, *lsl #?(\d))?))?\]$/;

function parseOperand(text: string): UsdtOperand {
  const [, constant] = CONSTANT.exec(text) ?? [];
  if (constant !== undefined) return { kind: "constant", value: integer(constant) };
  const [, register] = REGISTER.exec(text) ?? [];
  if (register !== undefined && !/^[xyz]mm\d|^st\d?$|^[vdsqhb]\d+$/.test(register))
    return { kind: "register", name: register };
  const [, displacement, base, index, scale] = X86_MEMORY.exec(text) ?? [];
  if (base !== undefined) return memory(base, index, Number(scale ?? 1), displacement);
  const [, armBase, armDisplacement, armIndex, shift] = ARM64_MEMORY.exec(text) ?? [];
  if (armBase !== undefined)
    return memory(armBase, armIndex, 1 << Number(shift ?? 0), armDisplacement);
  return { kind: "other" };
}

function memory(
  base: string,
  index: string | undefined,
  scale: number,
  displacement: string | undefined,
): UsdtOperand {
  return { kind: "memory", base, index, scale, displacement: Number(displacement || 0) };
}

function integer(text: string): bigint {
  return text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text);
}
