/**
 * What a spec's operators call after rewriting (rewrite.ts). On plain values each behaves as
 * JavaScript's own operator; as soon as one operand is a kernel value, it builds an expression.
 */
import { blindMethod, plainArgument } from "./blind-call.ts";
import { callCell, cellCallee } from "./cell-place.ts";
import type { BinaryOperator, UnaryOperator } from "./expression.ts";
import {
  expressionOf,
  isKernelValue,
  kernelElement,
  kernelValue,
  positioned,
} from "./kernel-value.ts";
import type { Position } from "./position.ts";
import { SpecError } from "./spec-error.ts";

/** Where attach points and aggregations were written; they are frozen and hold no position. */
const positions = new WeakMap<object, Position>();

export function positionOfObject(value: object): Position | undefined {
  return positions.get(value);
}

/** The operators of one file; `$p` in rewritten code. */
export function operatorsFor(file: string) {
  const here = (offset: number): Position => ({ file, offset });

  function binary(
    operator: BinaryOperator,
    left: unknown,
    right: unknown,
    offset: number,
  ): unknown {
    if (!isKernelValue(left) && !isKernelValue(right)) return plainBinary(operator, left, right);
    const at = here(offset);
    return kernelValue({
      kind: "binary",
      operator,
      left: expressionOf(left, at),
      right: expressionOf(right, at),
      at,
    });
  }

  /** `&&` and `||`: the right side is only evaluated when it matters, as in JavaScript. */
  function logical(
    operator: "&&" | "||" | "??",
    left: unknown,
    right: () => unknown,
    offset: number,
  ): unknown {
    const at = here(offset);
    if (!isKernelValue(left)) {
      if (operator === "??") return left ?? right();
      return (operator === "&&") === Boolean(left) ? right() : left;
    }
    if (operator === "??") {
      return kernelValue({
        kind: "firstOf",
        first: expressionOf(left, at),
        second: expressionOf(right(), at),
        at,
      });
    }
    return kernelValue({
      kind: "binary",
      operator,
      left: expressionOf(left, at),
      right: expressionOf(right(), at),
      at,
    });
  }

  function unary(operator: UnaryOperator, value: unknown, offset: number): unknown {
    if (!isKernelValue(value)) return plainUnary(operator, value);
    const at = here(offset);
    return kernelValue({ kind: "unary", operator, of: expressionOf(value, at), at });
  }

  function conditional(
    test: unknown,
    yes: () => unknown,
    no: () => unknown,
    offset: number,
  ): unknown {
    if (!isKernelValue(test)) return test ? yes() : no();
    const at = here(offset);
    return kernelValue({
      kind: "conditional",
      test: expressionOf(test, at),
      yes: expressionOf(yes(), at),
      no: expressionOf(no(), at),
      at,
    });
  }

  /** Where JavaScript itself must decide (`if`, loops, `switch`, `await` in an operand). */
  function decided<T>(value: T, construct: string, offset: number): T {
    if (!isKernelValue(value)) return value;
    throw new SpecError(
      `\`${construct}\` cannot depend on a kernel value: it is decided once, while the spec is read`,
      here(offset),
      "Use `condition ? a : b`, `&&` and `||`, or the probe's `where`.",
    );
  }

  /** Notes where a value was written; gives it back unchanged otherwise. */
  function at<T>(value: T, ...offsets: readonly number[]): T {
    if (isKernelValue(value)) return positioned(value, file, offsets) as T;
    if (typeof value === "object" && value !== null && offsets[0] !== undefined) {
      if (!positions.has(value)) positions.set(value, here(offsets[0]));
    }
    return value;
  }

  /** As `at`, for an object of which a member is assigned, deleted or called. */
  function of<T>(value: T, ...offsets: readonly number[]): T {
    return isKernelValue(value) ? (positioned(value, file, offsets) as T) : value;
  }

  /** `typeof`: a kernel value has no type that JavaScript knows. */
  function typeOf(value: unknown, offset: number): string {
    return typeof decided(value, "typeof", offset);
  }

  /** What `object[key] ||= …` tests and assigns. */
  function place(
    object: Record<PropertyKey, unknown>,
    name: unknown,
    construct: string,
    offset: number,
  ) {
    const key = typeof name === "symbol" ? name : String(name);
    return {
      get value(): unknown {
        return decided(object[key], construct, offset);
      },
      set value(assigned: unknown) {
        object[key] = assigned;
      },
    };
  }

  /** The second of two expressions that are evaluated one after the other. */
  function last<T>(_first: unknown, second: T): T {
    return second;
  }

  /** `object[key]` where it is read. */
  function element(object: unknown, key: unknown, offset: number): unknown {
    if (!isKernelValue(key)) return (object as Record<PropertyKey, unknown>)[key as PropertyKey];
    if (isKernelValue(object)) return kernelElement(object, key, here(offset));
    throw new SpecError(
      "an array of JavaScript's cannot be indexed by a kernel value",
      here(offset),
      "It is read once, while the spec is; choose with `condition ? a : b`.",
    );
  }

  function method(object: object, name: string, offset: number): unknown {
    return blindMethod(object, name, here(offset));
  }

  function plain<T>(value: T, call: string, offset: number): T {
    return plainArgument(value, call, here(offset));
  }

  /** A call that may make a notebook's cell, in the statement from `start` to `end`. */
  function cell(
    callee: unknown,
    start: number,
    end: number,
    name: string,
    call: (maker: unknown) => unknown,
  ): unknown {
    return callCell(callee, { file, start, end, name }, call);
  }

  /** Its callee alone, where its arguments wait for something. */
  function cellAt(callee: unknown, start: number, end: number, name: string): unknown {
    return cellCallee(callee, { file, start, end, name });
  }

  return {
    ...{ binary, logical, unary, conditional, decided, typeOf },
    ...{ at, of, here, place, last, element, method, plain, cell, cellAt },
  };
}

// biome-ignore-start lint/suspicious/noDoubleEquals: these are the user's own operators
function plainBinary(operator: BinaryOperator, l: unknown, r: unknown): unknown {
  // JavaScript's semantics for any operands: the types are the user's business here.
  const [left, right] = [l, r] as [number, number];
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "%":
      return left % right;
    case "&":
      return left & right;
    case "|":
      return left | right;
    case "^":
      return left ^ right;
    case "<<":
      return left << right;
    case ">>":
      return left >> right;
    case ">>>":
      return left >>> right;
    case "==":
      return left == right;
    case "!=":
      return left != right;
    case "===":
      return left === right;
    case "!==":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "&&":
      return left && right;
    case "||":
      return left || right;
  }
}
// biome-ignore-end lint/suspicious/noDoubleEquals: these are the user's own operators

function plainUnary(operator: UnaryOperator, value: unknown): unknown {
  const operand = value as number;
  switch (operator) {
    case "!":
      return !operand;
    case "-":
      return -operand;
    case "+":
      return +operand;
    case "~":
      return ~operand;
  }
}
