import type { KeyPart, Row } from "./schema.ts";

/** Of a whole recording there are far more rows than keys, and they share them. */
const known = new WeakMap<Row["key"], string>();

/**
 * A text that is equal for two keys exactly when they are the same key: by name and type of each
 * part, not by their order. For maps; never shown. A key must not change once it was asked for.
 */
export function keyIdentity(key: Row["key"]): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const names = Object.keys(key).sort();
  const identity = names.map((name) => `${JSON.stringify(name)}:${partIdentity(key[name])}`).join();
  known.set(key, identity);
  return identity;
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
