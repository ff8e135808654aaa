import type { AttachNode } from "../spec/attach.ts";
import type { Expression } from "../spec/expression.ts";
import type { Target } from "./candidate.ts";
import type { Scope } from "./expression.ts";
import type { Mechanism } from "./facts.ts";
import { type Labels, labelsOf } from "./labels.ts";
import { isPinned } from "./pinned.ts";

export type Span = AttachNode & { kind: "span" };

/** How an exit finds its entry. */
export type Join =
  /** One slot per CPU that remembers its owner; a hash for the rare second owner. */
  | { readonly kind: "slot" }
  /** A hash by task: what begins on one CPU may end on another. */
  | { readonly kind: "task" }
  /** A hash by the call itself, so that recursion is told apart; `parts`: with the task, in user space. */
  | { readonly kind: "frame"; readonly parts: 1 | 2; readonly entry: string; readonly exit: string }
  /** A slot per CPU (or one in all) for each value of bounded integers. */
  | { readonly kind: "index"; readonly perCpu: boolean; readonly entries: number }
  /** A hash by any integers. */
  | { readonly kind: "hash"; readonly parts: number };

/** Most spans that are open at once where a hash holds them. */
export const OPEN_ENTRIES = 16384;

export function joinOf(
  span: Span,
  entry: Scope,
  entries: readonly Target[],
  exits: readonly Target[],
): Join {
  if (span.by === undefined) {
    if (isPinned(span.entry) && isPinned(span.exit)) return { kind: "slot" };
    return (span.repeat === "last" ? frameJoin(entries, exits) : undefined) ?? { kind: "task" };
  }
  const others = span.by.entry.filter((part) => !isCpu(part));
  const perCpu = others.length < span.by.entry.length;
  const labels = others.map((part) => labelsOf(part, entry));
  if (labels.every((one): one is Labels => one !== undefined)) {
    const size = labels.reduce((product, one) => product * one.size, 1);
    return { kind: "index", perCpu, entries: size };
  }
  return { kind: "hash", parts: span.by.entry.length };
}

/** The entry and the return of the same functions, seen in the same way. */
function frameJoin(entries: readonly Target[], exits: readonly Target[]): Join | undefined {
  const [first] = entries;
  const [last] = exits;
  if (first?.frame === undefined || last?.frame === undefined) return undefined;
  const { frame, mechanism, point } = first;
  const user = point.kind === "userFunction";
  if (returnOf[mechanism] !== last.mechanism) return undefined;
  const same =
    entries.every((one) => one.frame === frame && one.mechanism === mechanism) &&
    exits.every((one) => one.frame === last.frame && one.mechanism === last.mechanism) &&
    Bun.deepEquals(calls(entries), calls(exits));
  return same ? { kind: "frame", parts: user ? 2 : 1, entry: frame, exit: last.frame } : undefined;
}

const returnOf: Partial<Record<Mechanism, Mechanism>> = {
  fentry: "fexit",
  kprobe: "kretprobe",
  uprobe: "uretprobe",
};

function calls(targets: readonly Target[]): readonly string[] {
  const names = targets.map(({ place, symbol }) =>
    place.kind === "userFunction" ? `${place.path} ${place.fileOffset}` : symbol,
  );
  return names.sort();
}

export function isCpu(expression: Expression): boolean {
  return expression.kind === "builtin" && expression.name === "cpu";
}
