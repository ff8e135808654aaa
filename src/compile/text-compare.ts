import { type Expression, positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { conditionValue, type Integer, type Text } from "./c-value.ts";

/** Most bytes of the BPF stack that one comparison takes. */
const MOST_BYTES = 128;

/** `left === right` for two strings. */
export function textsEqual(left: Text, right: Text, at: Expression): Integer {
  if (left.constant !== undefined && right.constant !== undefined)
    return conditionValue(left.constant === right.constant ? "1" : "0");
  if (right.constant !== undefined) return equalsConstant(left, right.constant, at);
  if (left.constant !== undefined) return equalsConstant(right, left.constant, at);
  const bytes = Math.ceil(Math.max(left.length, right.length) / 8) * 8;
  fits(2 * bytes, "strings that are compared with each other", at);
  const words = bytes / 8;
  const same = Array.from({ length: words }, (_, i) => `a_[${i}] == b_[${i}]`).join(" && ");
  return conditionValue(
    `({ u64 a_[${words}] = {}, b_[${words}] = {}; ${copied(left, "a_", bytes)} ${copied(right, "b_", bytes)} ${same}; })`,
  );
}

/** Compares words, the last one as far as the NUL; what follows that in memory is not looked at. */
function equalsConstant(text: Text, constant: string, at: Expression): Integer {
  const needle = new TextEncoder().encode(constant);
  const most = text.address === undefined || !text.cut ? text.length : MOST_BYTES;
  if (needle.length >= most) throw tooLong(text, constant, most - 1, at);
  return sameBytes(text, new Uint8Array([...needle, 0]), Math.min(needle.length + 2, most));
}

export function textStartsWith(text: Text, constant: string, at: Expression): Integer {
  const needle = new TextEncoder().encode(constant);
  const most = text.address === undefined || !text.cut ? text.length : MOST_BYTES;
  if (needle.length >= most) throw tooLong(text, constant, most - 1, at);
  if (needle.length === 0) return conditionValue("1");
  return sameBytes(text, needle, needle.length + 1);
}

function sameBytes(text: Text, wanted: Uint8Array, copiedBytes: number): Integer {
  const words = Math.ceil(Math.max(wanted.length, copiedBytes) / 8);
  const tests = Array.from({ length: Math.ceil(wanted.length / 8) }, (_, i) => {
    const part = wanted.subarray(8 * i, 8 * i + 8);
    const value = part.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    const mask = (1n << BigInt(8 * part.length)) - 1n;
    const word = part.length === 8 ? `b_[${i}]` : `(b_[${i}] & ${hex(mask)})`;
    return `${word} == ${hex(value)}`;
  });
  const copy = `${text.copy("b_", `${copiedBytes}`)};`;
  return conditionValue(`({ u64 b_[${words}] = {}; ${copy} ${tests.join(" && ")}; })`);
}

export function textEndsWith(text: Text, constant: string, at: Expression): Integer {
  return searched(text, constant, at, true);
}

export function textIncludes(text: Text, constant: string, at: Expression): Integer {
  return searched(text, constant, at, false);
}

/** Looks at each place in turn; behind the string everything is 0, so that an end is where a NUL follows. */
function searched(text: Text, constant: string, at: Expression, isAtEnd: boolean): Integer {
  const needle = new TextEncoder().encode(constant);
  if (needle.length === 0) return conditionValue("1");
  if (needle.length >= text.length) throw tooLong(text, constant, text.length - 1, at);
  const bytes = Math.ceil(text.length / 8) * 8;
  fits(bytes, "a string that is searched", at);
  // Differences are collected, since a jump for each byte would be more than the verifier follows.
  const bits = [...needle].map((byte, i) => `(b_[i_ + ${i}] ^ ${byte})`);
  if (isAtEnd) bits.push(`b_[i_ + ${needle.length}]`);
  const places = text.length - needle.length;
  const loop = `_Pragma("clang loop unroll(disable)") for (u32 i_ = 0; i_ < ${places}; i_++)`;
  return conditionValue(
    `({ unsigned char b_[${bytes}] __attribute__((aligned(8))) = {}; u64 found_ = 0; ${copied(text, "b_", text.length)} ` +
      `${loop} found_ |= IS_ZERO(${bits.join(" | ")}); found_ != 0; })`,
  );
}

/** What was cut may hold more: it is counted. */
function copied(text: Text, to: string, most: number): string {
  const bytes = Math.min(most, Math.ceil(text.length / 8) * 8);
  const copy = text.copy(to, `${bytes}`);
  return text.cut ? `if (${copy} >= ${bytes}) lost(LOST_TRUNCATED);` : `${copy};`;
}

function hex(value: bigint): string {
  return `0x${value.toString(16)}ULL`;
}

function fits(bytes: number, what: string, at: Expression): void {
  if (bytes <= MOST_BYTES) return;
  throw new SpecError(
    `${what} may take ${MOST_BYTES} bytes of BPF's stack, not ${bytes}`,
    positionOf(at),
    "Give text() a smaller limit, or use startsWith() or === with a constant, which read no more than they need.",
  );
}

function tooLong(text: Text, constant: string, most: number, at: Expression): SpecError {
  const why = text.cut ? "are looked at" : "are possible there";
  return new SpecError(
    `${show({ kind: "constant", value: constant })} is never found: only ${most} bytes ${why}`,
    positionOf(at),
    text.cut
      ? "Give text() a larger limit."
      : "A comm has at most 15 bytes, a char array one less than its size.",
  );
}
