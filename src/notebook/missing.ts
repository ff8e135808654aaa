import { UserError } from "../user-error.ts";

/** Stands for the result of a cell that failed: whatever needs it fails in its own place, and says why. */
export function missing<T extends object>(name: string): T {
  const refuse = (): never => {
    throw new UserError(`${name === "" ? "a result" : name} is missing: its cell failed`, {
      advice: "See the error there.",
    });
  };
  return new Proxy({} as T, {
    // `await` asks every value whether it is a promise.
    get: (_, property) => (property === "then" ? undefined : refuse()),
    has: refuse,
    ownKeys: refuse,
  });
}
