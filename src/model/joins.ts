import type { AttachNode } from "../spec/attach.ts";
import type { Expression } from "../spec/expression.ts";
import { evaluateInteger } from "./evaluate.ts";
import { type ModelEvent, timeOf } from "./event.ts";
import { labelsOf } from "./labels.ts";
import type { ModelLoss } from "./loss.ts";
import type { Scope } from "./scope.ts";
import { word } from "./value.ts";

type Span = AttachNode & { readonly kind: "span" };

/** An entry with its exit. */
export interface Pair {
  readonly entry: ModelEvent;
  readonly elapsed: bigint;
}

/** The spans of one measure that began and did not end yet. */
export class Joins {
  readonly #span: Span;
  readonly #open = new Map<string, ModelEvent>();

  constructor(span: Span) {
    this.#span = span;
  }

  enter(event: ModelEvent, scope: Scope, loss: ModelLoss): void {
    const key = this.#key("entry", event, scope);
    if (key === undefined) return;
    const isOpen = this.#open.has(key);
    if (isOpen && this.#span.repeat === "first") return;
    // Of a task it is a nested call, whose outer one will have no entry; by a value it is meant.
    if (isOpen && this.#span.by === undefined) loss.unmatched++;
    this.#open.set(key, event);
  }

  /** Undefined where there is no entry. */
  exit(event: ModelEvent, scope: Scope, loss: ModelLoss): Pair | undefined {
    const key = this.#key("exit", event, scope);
    if (key === undefined) return undefined;
    const entry = this.#open.get(key);
    this.#open.delete(key);
    if (entry === undefined) {
      loss.unmatched++;
      return undefined;
    }
    return { entry, elapsed: word(timeOf(event) - timeOf(entry)) };
  }

  /** Undefined where an enum's value is none of those that have a place. */
  #key(side: "entry" | "exit", event: ModelEvent, scope: Scope): string | undefined {
    const { by } = this.#span;
    if (by === undefined) return event.task;
    const parts = by[side].map((part) => word(evaluateInteger(part, scope).value));
    const places = by[side].map((part) => placesOf(part, scope));
    const isIndex = places.every((one) => one !== undefined);
    if (isIndex && parts.some((part, i) => part >= places[i]!)) return undefined;
    return parts.join();
  }
}

/** How many values a part can have at most; undefined: any. */
function placesOf(part: Expression, { enumerators }: Scope): bigint | undefined {
  if (part.kind === "builtin" && part.name === "cpu") return 1n << 32n;
  return labelsOf(part, enumerators)?.size;
}
