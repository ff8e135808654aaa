import { integer } from "./integer.ts";

/** Members of values that are texts, in which digits are no integers. */
const texts = ["text", "registers"];

/** A value as its writer had it: decimal strings anywhere inside are integers, except where they are texts. */
export function exact<T>(value: T): T;
export function exact(value: unknown): unknown {
  if (typeof value === "string") return integer(BigInt(value));
  if (Array.isArray(value)) return value.map((part: unknown) => exact(part));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, exactMember(name, part)]),
  );
}

/** The same of what stands under a name inside a value. */
export function exactMember<T>(name: string, part: T): T {
  return texts.includes(name) ? part : exact(part);
}
