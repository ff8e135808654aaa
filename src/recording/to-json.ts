import { integerToJson } from "./integer.ts";

/** JSON in which integers above 2^53 are decimal strings. */
export function toJson(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    // A function that is asked for each part takes many times as long, and few have such integers.
    return JSON.stringify(value, (_, part: unknown) =>
      typeof part === "bigint" ? integerToJson(part) : part,
    );
  }
}
