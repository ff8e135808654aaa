import { UserError } from "../user-error.ts";

/** System V and AAPCS64: the registers of the first arguments, as offsets in struct pt_regs. */
export function parameterOffsets(machine: string): readonly number[] {
  switch (machine) {
    case "x86_64":
      return [112, 104, 96, 88, 72, 64];
    case "aarch64":
      return [0, 8, 16, 24, 32, 40, 48, 56];
    default:
      throw new UserError(`Probebook does not know the registers of ${machine || "this machine"}`, {
        advice: "x86_64 and aarch64 are supported.",
      });
  }
}
