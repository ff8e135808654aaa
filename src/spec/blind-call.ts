import { isKernelValue, positioned } from "./kernel-value.ts";
import type { Position } from "./position.ts";
import { SpecError } from "./spec-error.ts";

/** JavaScript's own methods that compare their arguments with other values, or test what they are. */
const comparing = [
  ...["includes", "indexOf", "lastIndexOf", "has", "get", "startsWith", "endsWith"],
  ...["is", "isArray", "isInteger", "isSafeInteger", "isFinite", "isNaN"],
];

/** JavaScript's own methods that test what a callback gives. */
const testing = [
  ...["some", "every", "filter", "find", "findIndex", "findLast", "findLastIndex"],
  ...["sort", "toSorted"],
];

/**
 * Methods that never read a value they are given, and so would take a kernel value for some object:
 * `[1, 2].includes(e.cpu)` would always be false. (All others, such as Math.max, read it and are
 * refused by the value itself.)
 */
export const blindMethods: ReadonlySet<string> = new Set([...comparing, ...testing]);

const advice =
  "Such a function runs once, while the spec is read, and cannot look at the value. Build the " +
  "expression from operators, e.g. `[1, 2].map((n) => e.cpu === n).reduce((a, b) => a || b)`.";

/** An argument of a function that runs while the spec is read and knows nothing of kernel values. */
export function plainArgument<T>(value: T, call: string, at: Position): T {
  if (!isKernelValue(value)) return value;
  throw new SpecError(`${call}() cannot be called with a kernel value`, at, advice);
}

/** `object.name`, ready to be called; where it is JavaScript's own, no kernel value may come near it. */
export function blindMethod(object: object, name: string, at: Position): unknown {
  const method = (object as Readonly<Record<string, unknown>>)[name];
  // A kernel's string has methods of its own, which build expressions.
  if (isKernelValue(object)) return positioned(method as object, at.file, [at.offset]);
  if (typeof method !== "function") return notCallable(name);
  if (!isNative(method)) return method.bind(object);
  return (...args: readonly unknown[]): unknown =>
    Reflect.apply(
      method,
      object,
      args.map((one) => tested(plainArgument(one, name, at), name, at)),
    );
}

/** A callback whose result JavaScript itself would test. */
function tested(value: unknown, name: string, at: Position): unknown {
  if (!testing.includes(name) || typeof value !== "function" || isNative(value)) return value;
  return function (this: unknown, ...args: readonly unknown[]): unknown {
    return plainArgument(Reflect.apply(value, this, args), name, at);
  };
}

function isNative(method: object): boolean {
  return Function.prototype.toString.call(method).includes("[native code]");
}

function notCallable(name: string): () => never {
  return () => {
    throw new TypeError(`${name} is not a function`);
  };
}
