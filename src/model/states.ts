import type { State } from "../spec/expression.ts";
import type { StateUpdate } from "../spec/state.ts";
import { evaluate, holds } from "./evaluate.ts";
import { keptStack } from "./given.ts";
import { type ModelLoss, noLoss } from "./loss.ts";
import { keptText } from "./part.ts";
import type { Scope, StateReader } from "./scope.ts";
import { type Integer64, integer64, type Members, type ModelValue, word } from "./value.ts";

/** The maps of the user's own. */
export class States implements StateReader {
  readonly #entries = new Map<string, Members>();

  get(state: State, key: readonly ModelValue[]): Members | undefined {
    return this.#entries.get(identity(state, key));
  }

  /** What one event changes: all is read before anything is written. */
  update(updates: readonly StateUpdate[], scope: Scope, loss: ModelLoss): void {
    const changes = updates.map((one) => {
      const key = one.key.map((part) => evaluate(part, scope));
      for (const part of key) stored(part, loss);
      const entry = identity(one.state, key);
      if (one.when !== undefined && !holds(one.when, scope)) return () => {};
      if (one.kind === "delete") return () => this.#entries.delete(entry);
      const fields = one.fields.map(({ name, value }) => [
        name,
        stored(evaluate(value, scope), loss),
      ]);
      return () => this.#entries.set(entry, Object.fromEntries(fields));
    });
    for (const change of changes) change();
  }
}

/** As it is in the map: an integer has 64 bits and forgets what else its type said. */
function stored(value: ModelValue, loss: ModelLoss): Integer64 | Uint8Array | ModelValue {
  switch (value.kind) {
    case "integer":
      return integer64(value.value, value.unsigned);
    case "text":
      return keptText(value, loss);
    case "struct":
    case "array":
      return integer64(value.address, true);
    case "nothing":
      return integer64(0n, value.unsigned);
    case "stack":
      return keptStack(value);
  }
}

function identity(state: State, key: readonly ModelValue[]): string {
  const parts = key.map((part) => {
    const kept = stored(part, noLoss());
    if (kept instanceof Uint8Array) return Buffer.from(kept).toString("latin1");
    return kept.kind === "integer" ? `#${word(kept.value)}` : JSON.stringify(kept);
  });
  return JSON.stringify([state.name, ...parts]);
}
