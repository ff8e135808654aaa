import type { Part } from "probebook/notebook";

/** One of the lab's kernels, with what notebooks/interrupts/measure.ts measured there. */
export interface Kernel {
  readonly name: string;
  readonly part: Part;
}

/** What answers one question, computed from the recordings. */
export interface Answer {
  /** For the table of all answers: a few words for each kernel. */
  readonly briefly: readonly string[];
  /** What holds for all of them together. */
  readonly whole: string;
  /** A sentence for each kernel. */
  readonly each: readonly string[];
}

/** A column of a table, or a line of a chart, for each kernel. */
export function perKernel<T>(
  kernels: readonly Kernel[],
  value: (kernel: Kernel) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(kernels.map((kernel) => [kernel.name, value(kernel)]));
}
