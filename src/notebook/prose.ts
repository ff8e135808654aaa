import { UserError } from "../user-error.ts";
import type { Shown } from "./cells.ts";
import { number } from "./units.ts";

/** A value in prose as text. Throws a UserError for what would read as `undefined` or `[object Object]`. */
export function shownText(value: Shown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? number(value) : noText(value);
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return Array.isArray(value) ? value.map(shownText).join(", ") : noText(value);
  }
}

function noText(value: unknown): never {
  const what = typeof value === "object" && value !== null ? "an object" : String(value);
  throw new UserError(`a value in the text is ${what}`, {
    advice: "Show a number or a text of it, such as us(row.time.max).",
  });
}
