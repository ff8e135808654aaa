import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { frame, framesDue, parsePhase, phaseText, sendFrames } from "../../src/lab/frames.ts";
import { UserError } from "../../src/user-error.ts";

const folder = mkdtempSync(join(tmpdir(), "probebook-frames-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a phase is a number of frames at a rate, or as fast as they go", () => {
  expect(parsePhase("20000@4000")).toEqual({ count: 20000, rate: 4000 });
  expect(parsePhase("7@flood")).toEqual({ count: 7, rate: Number.POSITIVE_INFINITY });
  for (const text of ["20000@4000", "7@flood"]) expect(phaseText(parsePhase(text))).toBe(text);
});

test("anything else is refused with an example", () => {
  for (const text of ["", "5", "@5", "0@5", "5@0", "5@fast", "1.5@2", "-1@5", "9".repeat(20)])
    expect(() => parsePhase(text)).toThrow(UserError);
});

test("a frame has its length before it, the guest's address and a type that no protocol takes", () => {
  const bytes = frame(258);
  expect(bytes.readUInt32BE(0)).toBe(bytes.length - 4);
  expect(bytes.subarray(4, 10).toString("hex")).toBe("525400123456");
  expect(bytes.subarray(16, 22).toString("hex")).toBe("88b500000102");
});

test("frames fall due in step with the clock and never more than there are", () => {
  const phase = { count: 100, rate: 50 };
  expect([0, 19, 20, 1000, 9000].map((elapsed) => framesDue(phase, elapsed))).toEqual([
    1, 1, 2, 51, 100,
  ]);
  expect(framesDue({ count: 100, rate: Number.POSITIVE_INFINITY }, 0)).toBe(100);
});

test("a reader slower than the flood still gets every frame, in order", async () => {
  const count = 20_000;
  const path = join(folder, "card");
  const received: Buffer[] = [];
  const done = Promise.withResolvers<void>();
  const server = createServer(async (socket) => {
    for await (const chunk of socket) {
      received.push(chunk);
      await Bun.sleep(1);
    }
    done.resolve();
  }).listen(path);
  const socket = connect(path);
  await sendFrames(socket, { count, rate: Number.POSITIVE_INFINITY });
  socket.end();
  await done.promise;
  server.close();
  const bytes = Buffer.concat(received);
  expect(bytes.length).toBe(count * frame(0).length);
  const wrong = Array.from({ length: count }, (_, index) => index).filter(
    (index) => bytes.readUInt32BE(index * 64 + 18) !== index,
  );
  expect(wrong).toEqual([]);
});
