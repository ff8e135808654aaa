import type { Btf, MatchedEnumerators } from "../kernel/btf.ts";
import { type Expression, positionOf } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Scope } from "./expression-scope.ts";

/** Names of an integer's values. */
export interface Labels {
  readonly names: ReadonlyMap<number, string>;
  /** All named values are below this. */
  readonly size: number;
}

/** An enum's values are stored as an index only up to here. */
const LARGEST = 1024;

/**
 * The names that `enumerator(…)` gives, from BTF, and those of `e.func` and `e.point`; undefined for
 * every other expression.
 */
export function labelsOf(expression: Expression, scope: Scope): Labels | undefined {
  if (expression.kind === "builtin") {
    if (expression.name !== "func" && expression.name !== "point") return undefined;
    const names = scope.pointNames(expression.name);
    return names && { names, size: Math.max(...names.keys()) + 1 };
  }
  if (expression.kind !== "enumerator") return undefined;
  const [found, other] = matchingEnums(scope.btf, expression.pattern);
  if (found === undefined) {
    throw new SpecError(
      `no enum of this kernel has enumerators that match "${expression.pattern}"`,
      positionOf(expression),
      "Write a pattern with one *, such as *_SOFTIRQ.",
    );
  }
  if (other !== undefined) {
    throw new SpecError(
      `enumerators of several enums of this kernel match "${expression.pattern}": ${head(found)}; ${head(other)}`,
      positionOf(expression),
      "Write a longer pattern, which those of only one match.",
    );
  }
  const names = new Map(found.map(({ value, matched }) => [Number(value), matched]));
  const size = Math.max(...names.keys()) + 1;
  if (size > LARGEST || Math.min(...names.keys()) < 0) {
    throw new SpecError(
      `the enum behind "${expression.pattern}" has values outside 0 … ${LARGEST - 1}`,
      positionOf(expression),
    );
  }
  return { names, size };
}

const known = new WeakMap<Btf, Map<string, readonly MatchedEnumerators[]>>();

/** A spec asks for the same ones many times over. */
function matchingEnums(btf: Btf, pattern: string): readonly MatchedEnumerators[] {
  const own = known.get(btf) ?? new Map<string, readonly MatchedEnumerators[]>();
  known.set(btf, own);
  const found = own.get(pattern) ?? distinct(btf.enumerators(pattern));
  own.set(pattern, found);
  return found;
}

/** Modules have copies of the kernel's own. */
function distinct(all: readonly MatchedEnumerators[]): readonly MatchedEnumerators[] {
  const texts = all.map((one) => one.map(({ name, value }) => `${name} ${value}`).join());
  return all.filter((_, i) => texts.indexOf(texts[i]!) === i);
}

function head(found: MatchedEnumerators): string {
  const names = found.slice(0, 3).map(({ name }) => name);
  return `${names.join(", ")}${found.length > 3 ? ", …" : ""}`;
}
