import { expect, test } from "bun:test";
import { STACK_DEPTH } from "../../src/compile/c-value.ts";
import type { KeyField, Layout } from "../../src/compile/layout.ts";
import { decodeKey, type Symbolizer } from "../../src/session/decode-key.ts";
import { noNames } from "./no-names.ts";

const symbolizer: Symbolizer = {
  ...noNames,
  kernelStack: (addresses) => addresses.map(Number),
  userStack: (pid, addresses) => [pid, ...addresses.map(Number)],
};

function decode(keys: readonly KeyField[], bytes: Uint8Array, cpu = 0) {
  const keyBytes = bytes.byteLength;
  const storage: Layout["storage"] = { kind: "hash", entries: 64 };
  // As the reader's own buffer is: the key does not begin where the buffer does.
  const within = new Uint8Array(bytes.length + 8);
  within.set(bytes, 8);
  const layout: Layout = { keys, values: [], keyBytes, valueBytes: 0, storage };
  return decodeKey(layout, within.subarray(8), cpu, symbolizer);
}

const u64 = (...words: readonly bigint[]) => new Uint8Array(new BigUint64Array(words).buffer);
const u32 = (...words: readonly number[]) => new Uint8Array(new Uint32Array(words).buffer);
const text = (value: string | Uint8Array, length: number) => {
  const bytes = new Uint8Array(length);
  bytes.set(typeof value === "string" ? new TextEncoder().encode(value) : value);
  return bytes;
};

test("integers, signed or not, and under their enumerators' names", () => {
  const labels = new Map([[2, "RUNNING"]]);
  const integer = (name: string, offset: number, signed: boolean): KeyField => ({
    ...{ name, kind: "integer", offset, signed },
    labels: undefined,
  });
  const keys: KeyField[] = [
    integer("u", 0, false),
    integer("s", 8, true),
    { ...integer("known", 16, false), labels } as KeyField,
    { ...integer("unknown", 24, true), labels } as KeyField,
    { name: "where", kind: "cpu" },
  ];
  const bytes = u64(2n ** 64n - 2n, 2n ** 64n - 2n, 2n, 2n ** 64n - 1n);
  expect(decode(keys, bytes, 3)).toEqual({
    ...{ u: 18446744073709551614n, s: -2, known: "RUNNING", unknown: "-1", where: 3 },
  });
});

test("an index holds several parts; the last value of each is all others", () => {
  const labels = new Map([
    [0, "HI"],
    [1, "TIMER"],
    [3, "RX"],
  ]);
  const keys: KeyField[] = [
    { name: "a", kind: "index", size: 5, stride: 1, labels },
    { name: "b", kind: "index", size: 3, stride: 5, labels },
  ];
  expect(decode(keys, u32(0))).toEqual({ a: "HI", b: "HI" });
  expect(decode(keys, u32(3 + 1 * 5))).toEqual({ a: "RX", b: "TIMER" });
  expect(decode(keys, u32(2 + 2 * 5))).toEqual({ a: "2", b: "other" });
  expect(decode(keys, u32(4))).toEqual({ a: "other", b: "HI" });
});

test("a text ends at its NUL, or where its room ends, and need not be UTF-8", () => {
  const keys: KeyField[] = [{ name: "name", kind: "text", offset: 8, bytes: 8 }];
  const named = (value: string | Uint8Array) =>
    decode(keys, Buffer.concat([u64(7n), text(value, 8)])).name;
  expect(named("eth0\0ju")).toBe("eth0");
  expect(named("12345678")).toBe("12345678");
  expect(named("")).toBe("");
  expect(named(new Uint8Array([0x61, 0xff, 0x62]))).toMatch(/^a.+b$/);
});

test("a stack ends at the first 0; a user's is named in its own process", () => {
  const bytes = new BigUint64Array(2 * STACK_DEPTH + 1);
  bytes.set([11n, 12n, 0n, 13n]);
  bytes.set([21n, 22n], STACK_DEPTH);
  bytes[2 * STACK_DEPTH] = 4321n;
  const keys: KeyField[] = [
    { name: "kernel", kind: "stack", offset: 0, user: false },
    { name: "user", kind: "stack", offset: 8 * STACK_DEPTH, user: true },
  ];
  expect(decode(keys, new Uint8Array(bytes.buffer))).toEqual({
    kernel: [11, 12],
    user: [4321, 21, 22],
  });
});

test("a stack that fills its room has all its frames", () => {
  const bytes = new BigUint64Array(STACK_DEPTH).fill(5n);
  const keys: KeyField[] = [{ name: "stack", kind: "stack", offset: 0, user: false }];
  expect(decode(keys, new Uint8Array(bytes.buffer)).stack).toHaveLength(STACK_DEPTH);
});
