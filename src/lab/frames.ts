import { once } from "node:events";
import type { Socket } from "node:net";
import { UserError } from "../user-error.ts";
import { guestMac } from "./machine.ts";
import { lineReader } from "./ports.ts";

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

export function phaseText({ count, rate }: Phase): string {
  return `${count}@${rate === Number.POSITIVE_INFINITY ? "flood" : rate}`;
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

/** How many of a phase's frames should have been sent by now (milliseconds since its start). */
export function framesDue({ count, rate }: Phase, elapsed: number): number {
  if (rate === Number.POSITIVE_INFINITY) return count;
  return Math.min(count, 1 + Math.floor((elapsed * rate) / 1000));
}

/** Sends one phase, in step with the clock and never faster than QEMU reads. */
export async function sendFrames(socket: Socket, phase: Phase): Promise<void> {
  const start = performance.now();
  let sent = 0;
  while (sent < phase.count) {
    // Batches are bounded so that the socket's answer is heard.
    const due = Math.min(framesDue(phase, performance.now() - start), sent + 256);
    const batch = Array.from({ length: due - sent }, (_, index) => frame(sent + index));
    sent = due;
    if (batch.length > 0 && !socket.write(Buffer.concat(batch))) await once(socket, "drain");
    if (phase.rate !== Number.POSITIVE_INFINITY) await Bun.sleep(1);
  }
  if (socket.writableNeedDrain) await once(socket, "drain");
}

/**
 * Serves the guest's `frames` command: a phase per line, answered by the number sent once QEMU's
 * socket has taken all of it.
 */
export async function answerFrameRequests(
  requests: Socket,
  card: Socket,
  note: (text: string) => void,
): Promise<void> {
  const line = lineReader(requests);
  for (;;) {
    const asked = await line();
    try {
      const phase = parsePhase(asked);
      const start = performance.now();
      await sendFrames(card, phase);
      requests.write(`sent ${phase.count}\n`);
      note(`${phase.count} frames sent in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    } catch (error) {
      requests.write(`error ${error instanceof Error ? error.message : error}\n`);
    }
  }
}
