import { Debugger } from "./debugger.ts";

/** Linux's x86-64 kernel and its modules lie between these (Documentation/x86/x86_64/mm.rst); devices lie behind. */
const [codeBegin, codeEnd] = [0xffff_ffff_8000_0000n, 0xffff_ffff_ff00_0000n];
/** Bytes of the stack that hold at least one exception's frame, wherever its handler is. */
const depth = 1024;
/** Of the answer to `g`: sixteen registers of eight bytes, then the instruction pointer. */
const [stackPointer, instructionPointer, registersLength] = [7 * 8, 16 * 8, 17 * 8];

/**
 * Makes an emulating QEMU read anew the code that its CPUs are at.
 *
 * QEMU before 8.1 can miss a change to code that one CPU makes while another's is being translated (mended by its
 * commit deba78709ae8, "accel/tcg: Always lock pages before translation"). Linux patches its code by way of a
 * breakpoint (text_poke_bp in arch/x86/kernel/alternative.c), as when a probe is attached or detached; a CPU then
 * meets a breakpoint that is no longer there, for ever. Writing the same bytes again, which changes nothing for the
 * guest, drops what was translated. Where the CPU is, or was interrupted, is among the addresses on its stack.
 */
export async function translateAnew(socket: string, cpus: number): Promise<void> {
  await using qemu = await Debugger.connect(socket);
  for (let cpu = 1; cpu <= cpus; cpu++) {
    await qemu.ask(`Hg${cpu.toString(16)}`);
    for (const address of await placesOf(qemu)) {
      const place = `${address.toString(16)},2`;
      const bytes = await qemu.ask(`m${place}`);
      if (/^[0-9a-f]{4}$/.test(bytes)) await qemu.ask(`M${place}:${bytes}`);
    }
  }
}

/** Where the CPU that was chosen is, and may have come from. */
async function placesOf(qemu: Debugger): Promise<ReadonlySet<bigint>> {
  const registers = Buffer.from(await qemu.ask("g"), "hex");
  // A CPU that has not been started yet has smaller ones.
  if (registers.length < registersLength) return new Set();
  const stack = registers.readBigUInt64LE(stackPointer);
  const pushed = Buffer.from(await qemu.ask(`m${stack.toString(16)},${depth.toString(16)}`), "hex");
  const places = [registers.readBigUInt64LE(instructionPointer)];
  for (let at = 0; at + 8 <= pushed.length; at += 8) places.push(pushed.readBigUInt64LE(at));
  const inCode = places.filter((address) => address > codeBegin && address < codeEnd);
  // A breakpoint pushes the address behind it.
  return new Set(inCode.map((address) => address - 1n));
}
