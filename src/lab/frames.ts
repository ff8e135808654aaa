import { once } from "node:events";
import type { Socket } from "node:net";
import { createInterface } from "node:readline";
import { UserError } from "../user-error.ts";
import { guestMac } from "./machine.ts";

/** So many frames at so many per second; at `Infinity`, as fast as the guest's card takes them. */
export interface Phase {
  readonly count: number;
  readonly rate: number;
}

/** `20000@4000` or `200000@flood`. */
export function parsePhase(text: string): Phase {
  const match = /^(\d+)@(?:(\d+)|flood)$/.exec(text.trim());
  const count = Number(match?.[1]);
  const rate = match?.[2] === undefined ? Number.POSITIVE_INFINITY : Number(match[2]);
  if (match !== null && count > 0 && rate > 0 && Number.isSafeInteger(count))
    return { count, rate };
  throw new UserError(`"${text}" is no number of frames and their rate.`, {
    advice: "Write COUNT@RATE, such as 20000@4000 (per second), or COUNT@flood.",
    status: 2,
  });
}

/**
 * A frame in the format of QEMU's stream netdev: length in four bytes, then the frame. Its type, 0x88b5, is
 * IEEE 802's for local experiments, which no protocol of the kernel takes; its payload is its number.
 */
export function frame(sequence: number): Buffer {
  const bytes = Buffer.alloc(4 + 60);
  bytes.writeUInt32BE(60);
  bytes.set(Buffer.from(guestMac.replaceAll(":", ""), "hex"), 4);
  bytes.set([0x52, 0x54, 0, 0, 0, 1, 0x88, 0xb5], 10);
  bytes.writeUInt32BE(sequence >>> 0, 18);
  return bytes;
}

/** Sends one phase, in step with the clock and never faster than QEMU reads. */
export async function sendFrames(socket: Socket, phase: Phase): Promise<void> {
  const start = performance.now();
  let sent = 0;
  while (sent < phase.count) {
    const elapsed = performance.now() - start;
    // The first frame is due at once; a batch is bounded so that the socket's answer is heard.
    const due = Math.min(phase.count, Math.floor((elapsed * phase.rate) / 1000) + 1, sent + 256);
    const batch = Array.from({ length: due - sent }, (_, index) => frame(sent + index));
    sent = due;
    if (batch.length > 0 && !socket.write(Buffer.concat(batch))) await once(socket, "drain");
    if (phase.rate !== Number.POSITIVE_INFINITY) await Bun.sleep(1);
  }
  if (socket.writableNeedDrain) await once(socket, "drain");
}

/** Serves the guest's `frames` command: a phase per line, answered by what was sent. */
export async function answerFrameRequests(requests: Socket, card: Socket): Promise<void> {
  for await (const line of createInterface({ input: requests })) {
    try {
      const phase = parsePhase(line);
      await sendFrames(card, phase);
      requests.write(`sent ${phase.count}\n`);
    } catch (error) {
      requests.write(`error ${error instanceof Error ? error.message : error}\n`);
    }
  }
}
