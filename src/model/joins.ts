import type { AttachNode } from "../spec/attach.ts";
import type { Expression } from "../spec/expression.ts";
import { evaluateInteger } from "./evaluate.ts";
import { type ModelEvent, timeOf } from "./event.ts";
import type { Kept } from "./kept.ts";
import { labelsOf } from "./labels.ts";
import type { ModelLoss } from "./loss.ts";
import type { Scope } from "./scope.ts";
import { word } from "./value.ts";

type Span = AttachNode & { readonly kind: "span" };

/** An entry with its exit. */
export interface Pair {
  readonly entry: Entry;
  readonly elapsed: bigint;
}

/** What is open, with what it leaves for its exit. */
export interface Entry {
  readonly event: ModelEvent;
  readonly kept: Kept;
}

/** The spans of one measure that began and did not end yet. */
export class Joins {
  readonly #span: Span;
  /** Calls of one function nest in a task; of all others there is one at a time. */
  readonly #nests: boolean;
  readonly #open = new Map<string, readonly Entry[]>();

  constructor(span: Span) {
    this.#span = span;
    this.#nests = span.by === undefined && span.repeat === "last" && isCall(span);
  }

  /** `keep` is called only where the entry counts. */
  enter(event: ModelEvent, scope: Scope, keep: () => Kept, loss: ModelLoss): void {
    const key = this.#key("entry", event, scope);
    if (key === undefined) return;
    const open = this.#open.get(key) ?? [];
    if (open.length > 0 && this.#span.repeat === "first") return;
    const entry = { event, kept: keep() };
    // Of a task it is a nested one, whose outer one will have no entry; by a value it is meant.
    if (open.length > 0 && this.#span.by === undefined && !this.#nests) loss.unmatched++;
    this.#open.set(key, this.#nests ? [...open, entry] : [entry]);
  }

  /** Undefined where there is no entry. */
  exit(event: ModelEvent, scope: Scope, loss: ModelLoss): Pair | undefined {
    const key = this.#key("exit", event, scope);
    if (key === undefined) return undefined;
    const open = this.#open.get(key) ?? [];
    this.#open.set(key, open.slice(0, -1));
    const entry = open.at(-1);
    if (entry === undefined) {
      loss.unmatched++;
      return undefined;
    }
    return { entry, elapsed: word(timeOf(event) - timeOf(entry.event)) };
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

/** A function's entry and its return. */
function isCall({ entry, exit }: Span): boolean {
  if (entry.kind === "function" && exit.kind === "function") {
    const isSame = entry.pattern === exit.pattern && entry.module === exit.module;
    return isSame && entry.side === "entry" && exit.side === "return";
  }
  if (entry.kind !== "userFunction" || exit.kind !== "userFunction") return false;
  const isSame = entry.path === exit.path && entry.symbol === exit.symbol;
  return isSame && entry.side === "entry" && exit.side === "return";
}
