import { UserError } from "../user-error.ts";

/** Where a machine keeps what, as offsets in struct pt_regs. */
export interface Registers {
  /** The first integer arguments of a function (System V, AAPCS64). */
  readonly parameters: readonly number[];
  readonly returned: number;
  readonly stackPointer: number;
  readonly instruction: number;
  /** What a call pushes: at a function's return the stack pointer is so much higher than at its entry. */
  readonly pushedByCall: number;
  /** Size of what struct bpf_perf_event_data begins with (bpf_user_pt_regs_t). */
  readonly userSize: number;
  /** A system call's arguments and its number; undefined: not known here. */
  readonly syscall: { readonly parameters: readonly number[]; readonly number: number } | undefined;
  /** By the assembler's names; narrower names are the low bytes. */
  readonly named: ReadonlyMap<string, { readonly offset: number; readonly bytes: number }>;
}

export function registersOf(machine: string): Registers {
  switch (machine) {
    case "x86_64":
      return x86;
    case "aarch64":
      return arm64;
    default:
      throw new UserError(`Probebook does not know the registers of ${machine || "this machine"}`, {
        advice: "x86_64 and aarch64 are supported.",
      });
  }
}

/** The order of x86-64's pt_regs (arch/x86/include/uapi/asm/ptrace.h), 8 bytes each. */
const order = "r15 r14 r13 r12 bp bx r11 r10 r9 r8 ax cx dx si di orig_ax ip cs flags sp ss".split(
  " ",
);
const at = (name: string) => 8 * order.indexOf(name);

function x86Names(): [string, { offset: number; bytes: number }][] {
  return order.flatMap((name): [string, { offset: number; bytes: number }][] => {
    const offset = at(name);
    if (/^r\d/.test(name)) {
      const parts = [
        ["", 8],
        ["d", 4],
        ["w", 2],
        ["b", 1],
      ] as const;
      return parts.map(([suffix, bytes]) => [`${name}${suffix}`, { offset, bytes }]);
    }
    const low = /^[abcd]x$/.test(name) ? `${name[0]}l` : `${name}l`;
    return [
      [`r${name}`, { offset, bytes: 8 }],
      [`e${name}`, { offset, bytes: 4 }],
      [name, { offset, bytes: 2 }],
      [low, { offset, bytes: 1 }],
    ];
  });
}

const x86: Registers = {
  parameters: ["di", "si", "dx", "cx", "r8", "r9"].map(at),
  returned: at("ax"),
  stackPointer: at("sp"),
  instruction: at("ip"),
  pushedByCall: 8,
  userSize: 8 * order.length,
  syscall: { parameters: ["di", "si", "dx", "r10", "r8", "r9"].map(at), number: at("orig_ax") },
  named: new Map(x86Names()),
};

const general = Array.from({ length: 31 }, (_, i) => i);

/** struct user_pt_regs: x0 to x30, sp, pc, pstate. */
const arm64: Registers = {
  parameters: general.slice(0, 8).map((i) => 8 * i),
  returned: 0,
  stackPointer: 8 * 31,
  instruction: 8 * 32,
  pushedByCall: 0,
  userSize: 8 * 34,
  syscall: undefined,
  named: new Map([
    ...general.flatMap((i): [string, { offset: number; bytes: number }][] => [
      [`x${i}`, { offset: 8 * i, bytes: 8 }],
      [`w${i}`, { offset: 8 * i, bytes: 4 }],
    ]),
    ["sp", { offset: 8 * 31, bytes: 8 }],
  ]),
};
