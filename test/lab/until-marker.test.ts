import { expect, test } from "bun:test";
import fc from "fast-check";
import { untilMarker } from "../../src/lab/until-marker.ts";

const marker = Buffer.from("abcabd");

async function collect(chunks: readonly Uint8Array[]): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of untilMarker(source(chunks), marker)) parts.push(part);
  return Buffer.concat(parts).toString("latin1");
}

async function* source(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

test("the output before the marker arrives whole, however the stream is cut", async () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(letters, fc.array(fc.integer({ min: 1, max: 5 })), async (text, lengths) => {
      const bytes = Buffer.from(`${text}abcabd and what comes later`);
      const chunks: Buffer[] = [];
      let at = 0;
      for (const length of lengths) {
        chunks.push(bytes.subarray(at, at + length));
        at += length;
      }
      chunks.push(bytes.subarray(at));
      expect(await collect(chunks)).toBe(text.split("abcabd")[0] ?? "");
    }),
  );
});

test("a byte that cannot belong to the marker is passed on at once", async () => {
  const chunks = [Buffer.from("xab"), Buffer.from("y")];
  const reader = untilMarker(source(chunks), marker);
  expect((await reader.next()).value?.toString()).toBe("x");
  expect((await reader.next()).value?.toString()).toBe("aby");
});
