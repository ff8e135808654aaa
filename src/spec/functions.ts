import type { Expression, FunctionName } from "./expression.ts";
import { expressionOf, kernelValue } from "./kernel-value.ts";

/** Methods of strings that a kernel's string has too. */
export const textMethods: ReadonlySet<string> = new Set<FunctionName>([
  "startsWith",
  "endsWith",
  "includes",
]);

export function callOf(name: FunctionName, args: readonly unknown[]): object {
  const expressions: readonly Expression[] = args.map((one) => expressionOf(one, undefined));
  return kernelValue({ kind: "call", name, args: expressions });
}
