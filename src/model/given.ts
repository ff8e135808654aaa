import { UserError } from "../user-error.ts";
import { integer64, isInteger64, type Members, type ModelValue, textValue } from "./value.ts";

/** Structs and arrays are known by their identity: the same object is the same address. */
const addresses = new WeakMap<object, bigint>();
const FIRST_ADDRESS = 0xffff_8880_0000_1000n;
let made = 0n;

function addressOf(object: object): bigint {
  const known = addresses.get(object);
  if (known !== undefined) return known;
  const address = FIRST_ADDRESS + 0x1000n * made++;
  addresses.set(object, address);
  return address;
}

/** The object that an event gives for a struct, at an address of the user's own. */
export function placeAt<T extends object>(object: T, address: bigint): T {
  addresses.set(object, address);
  return object;
}

/** What an event gives, as a value of a program. Throws UserError naming `what` it is. */
export function givenValue(value: unknown, what: string): ModelValue {
  switch (typeof value) {
    case "number":
      if (Number.isSafeInteger(value)) return integer64(BigInt(value), false);
      throw new UserError(
        `${what} is ${value}, which is no exact integer`,
        Number.isInteger(value) ? { advice: "Write it as a bigint, with an n at its end." } : {},
      );
    case "bigint":
      if (-(1n << 63n) <= value && value < 1n << 64n) return integer64(value, value >> 63n === 1n);
      throw new UserError(`${what} is ${value}, which does not fit into 64 bits`);
    case "boolean":
      return integer64(value ? 1n : 0n, false, 1);
    case "string":
      return textValue(value);
    case "object":
      return value === null ? { kind: "nothing", unsigned: true } : givenObject(value);
    default:
      throw new UserError(`${what} is ${typeof value === "undefined" ? value : typeof value}`, {
        advice:
          "Give a number, a bigint, a string, an array, null (NULL), or an object of members.",
      });
  }
}

/** Values of the model's own, which stand for themselves. */
const ready = new WeakSet<object>();

/** A string in an array of `length` bytes. */
export function textIn(value: string | Uint8Array, length: number): ModelValue {
  const text = textValue(value, length);
  ready.add(text);
  return text;
}

/** A stack that a state keeps. */
export function keptStack(stack: ModelValue & { readonly kind: "stack" }): ModelValue {
  ready.add(stack);
  return stack;
}

function givenObject(value: object): ModelValue {
  if (isInteger64(value)) return value;
  if (ready.has(value)) return value as ModelValue;
  if (value instanceof Uint8Array) return textValue(value);
  if (Array.isArray(value)) return { kind: "array", elements: value, address: addressOf(value) };
  return { kind: "struct", members: value as Members, address: addressOf(value) };
}

/** An integer of an unsigned type of 64 bits, such as a u64, a size_t or an unsigned long of the kernel. */
export function u64(value: number | bigint): number {
  const exact = BigInt(value);
  if (exact < 0n || exact >= 1n << 64n) throw new UserError(`${exact} is no u64`);
  // For TypeScript it is what the kernel's own integers are: a number.
  return integer64(exact, true) as unknown as number;
}
