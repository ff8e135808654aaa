import {
  type Builtin,
  builtins,
  type Expression,
  positionOf,
  type Side,
  show,
} from "./expression.ts";
import type { Position } from "./position.ts";
import { SpecError } from "./spec-error.ts";

/**
 * A kernel value is a Proxy that stands for a value which exists only while the kernel runs the
 * probe. Reading a member gives another kernel value; whatever would need the value itself
 * (a number, a string, an iteration) is a SpecError.
 */
const expressions = new WeakMap<object, Expression>();

export function isKernelValue(value: unknown): value is object {
  return typeof value === "function" && expressions.has(value);
}

/** A kernel value's expression; a plain value's constant. */
export function expressionOf(value: unknown, at: Position | undefined): Expression {
  if (isKernelValue(value)) return expressions.get(value) as Expression;
  switch (typeof value) {
    case "number":
      if (!Number.isInteger(value)) {
        throw new SpecError(
          `${value} is not an integer`,
          at,
          "The kernel computes with integers only; scale it first, e.g. ns instead of seconds.",
        );
      }
      if (!Number.isSafeInteger(value)) {
        throw new SpecError(
          `${value} is above 2^53 and no longer exact as a number`,
          at,
          "Write it as a bigint, with an n at its end.",
        );
      }
      return { kind: "constant", value, at };
    case "bigint":
    case "boolean":
    case "string":
      return { kind: "constant", value, at };
    default:
      throw new SpecError(
        `${value === null ? "null" : typeof value} cannot be used with a kernel value`,
        at,
        value === null || value === undefined
          ? "Compare a pointer with 0; whether a member exists is asked by `??`."
          : "Numbers, bigints, strings and booleans can.",
      );
  }
}

/** Callable and constructible, so that calls and `new` reach the traps. */
function standIn() {}

export function kernelValue(expression: Expression): object {
  const value = new Proxy(standIn, new KernelValueTraps(expression));
  expressions.set(value, Object.freeze(expression));
  return value;
}

class KernelValueTraps implements ProxyHandler<object> {
  constructor(private readonly expression: Expression) {}

  get(_target: object, name: string | symbol): unknown {
    if (typeof name === "symbol" || name === "toString" || name === "valueOf" || name === "toJSON")
      return () => this.refuse("has no value while the spec is read");
    // A struct has no member "then": without this, `await` would take a kernel value for a promise.
    if (name === "then") return undefined;
    return kernelValue(member(this.expression, name));
  }

  apply(_target: object, _self: unknown, args: readonly unknown[]): unknown {
    const method = this.expression;
    if (method.kind !== "member" || !isTextMethod(method.name))
      return this.refuse("cannot be called");
    const given = args.map((one) => expressionOf(one, method.at));
    return kernelValue({
      ...{ kind: "call", name: method.name, args: [method.of, ...given] },
      ...(method.at === undefined ? {} : { at: method.at }),
    });
  }
  construct(): never {
    return this.refuse("cannot be constructed");
  }
  set(): never {
    return this.refuse("cannot be changed: probes only read the kernel");
  }
  deleteProperty(): never {
    return this.refuse("cannot be changed: probes only read the kernel");
  }
  defineProperty(): never {
    return this.refuse("cannot be changed: probes only read the kernel");
  }
  has(): never {
    return this.refuse("cannot be searched with `in`");
  }
  getPrototypeOf(): never {
    return this.refuse("has no class");
  }
  ownKeys(): never {
    return this.refuse("cannot be spread or listed");
  }

  private refuse(why: string): never {
    throw new SpecError(
      `${show(this.expression)} is a kernel value: it ${why}`,
      positionOf(this.expression),
      "Use operators (=== < + && ?: but not ** += ++) on it, or pass it to a function that does. " +
        "Functions of JavaScript's own such as Math.max or String cannot work on it.",
    );
  }
}

/** The methods of strings that a kernel's string has too. */
function isTextMethod(name: string): name is "startsWith" | "endsWith" | "includes" {
  return name === "startsWith" || name === "endsWith" || name === "includes";
}

function member(of: Expression, name: string): Expression {
  // `array[3]` asks for a member "3".
  if (/^-?\d+$/.test(name)) return indexNode(of, { kind: "constant", value: Number(name) });
  if (of.kind !== "event") return { kind: "member", of, name };
  if (name === "args" || name === "entry" || name === "exit") {
    return { kind: "arguments", side: name satisfies Side };
  }
  // An unknown builtin is found when the probe is complete and positions are known.
  return { kind: "builtin", name: name as Builtin };
}

function indexNode(of: Expression, index: Expression): Expression {
  return { kind: "index", of, index };
}

/** `array[index]`, where the index is a kernel value too. */
export function kernelElement(array: object, index: object, at: Position): object {
  return kernelValue({
    ...indexNode(expressionOf(array, at), expressionOf(index, at)),
    at,
  });
}

export function isBuiltin(name: string): name is Builtin {
  return Object.hasOwn(builtins, name);
}

/**
 * The same kernel value with a position; for a chain such as `e.entry.action.name`, `offsets` gives
 * each member's, the last first.
 */
export function positioned(value: object, file: string, offsets: readonly number[]): object {
  return kernelValue(withPositions(expressions.get(value) as Expression, file, offsets));
}

function withPositions(
  expression: Expression,
  file: string,
  offsets: readonly number[],
): Expression {
  const [offset, ...rest] = offsets;
  if (offset === undefined) return expression;
  const at = { file, offset };
  if (expression.kind !== "member" && expression.kind !== "index") return { ...expression, at };
  return { ...expression, at, of: withPositions(expression.of, file, rest) };
}
