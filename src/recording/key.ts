import type { KeyPart, Row } from "./schema.ts";

/**
 * A text that is equal for two keys exactly when they are the same key: by name and type of each
 * part, not by their order. For maps; never shown.
 */
export function keyIdentity(key: Row["key"]): string {
  const names = Object.keys(key).sort();
  return names.map((name) => `${JSON.stringify(name)}:${partIdentity(key[name])}`).join();
}

function partIdentity(part: KeyPart | undefined): string {
  switch (typeof part) {
    case "string":
      return JSON.stringify(part);
    case "object":
      return `[${part.join()}]`;
    default:
      return String(part);
  }
}
