import { accessSync, constants, readFileSync } from "node:fs";

/** How QEMU runs the guest's instructions: on the processor's own virtualization, or emulated. */
export type Accelerator =
  | { readonly type: "kvm" }
  | { readonly type: "tcg"; readonly because: string };

/**
 * KVM where this machine has it. /dev/kvm alone proves little: some hosts have one that is not backed by the
 * processor (no vmx or svm flag), and guests hang on it.
 */
export function accelerator(root = "/"): Accelerator {
  try {
    accessSync(`${root}dev/kvm`, constants.R_OK | constants.W_OK);
  } catch {
    return { type: "tcg", because: "/dev/kvm is missing or not yours to open" };
  }
  const flags = /^flags\s*:.*$/m.exec(readFileSync(`${root}proc/cpuinfo`, "utf8"))?.[0] ?? "";
  return /\b(vmx|svm)\b/.test(flags)
    ? { type: "kvm" }
    : { type: "tcg", because: "the processor offers no virtualization here (no vmx or svm)" };
}
