import { UserError } from "../user-error.ts";
import { program } from "./programs.ts";

/** `uname -r` of the kernel in a bzImage. Header fields: Documentation/arch/x86/boot.rst. */
export function bzImageRelease(image: Uint8Array, path: string): string {
  const view = header(image, path);
  const start = view.getUint16(0x20e, true) + 0x200;
  const text = new TextDecoder("latin1").decode(image.subarray(start, start + 128));
  return text.slice(0, text.search(/[ \0]/));
}

/**
 * The ELF vmlinux inside a bzImage, or undefined when it is compressed in a way unknown here (then
 * the bzImage itself is booted, some seconds slower).
 */
export async function extractVmlinux(
  image: Uint8Array<ArrayBuffer>,
  path: string,
): Promise<Uint8Array | undefined> {
  const view = header(image, path);
  const setupSectors = view.getUint8(0x1f1) || 4;
  const offset = (setupSectors + 1) * 512 + view.getUint32(0x248, true);
  const payload = image.subarray(offset, offset + view.getUint32(0x24c, true));
  // Except for gzip, whose format has it, the build appends the unpacked size in four bytes.
  const body = payload.subarray(0, -4);
  switch (new DataView(payload.buffer, payload.byteOffset).getUint32(0)) {
    case 0xfd377a58:
      return await unxz(body);
    case 0x28b52ffd:
      return await Bun.zstdDecompress(body);
    default:
      return payload[0] === 0x1f && payload[1] === 0x8b ? Bun.gunzipSync(payload) : undefined;
  }
}

/** Unpacks .xz bytes by the host's xz. */
export async function unxz(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const xz = Bun.spawn([program("xz"), "-dc"], { stdin: bytes, stdout: "pipe", stderr: "pipe" });
  const unpacked = new Uint8Array(await new Response(xz.stdout).arrayBuffer());
  if ((await xz.exited) === 0) return unpacked;
  throw new UserError(
    `xz could not unpack the kernel: ${(await new Response(xz.stderr).text()).trim()}`,
  );
}

function header(image: Uint8Array, path: string): DataView {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  if (image.byteLength > 0x300 && view.getUint32(0x202) === 0x48647253) return view;
  throw new UserError(`${path} is no x86 kernel image (bzImage).`, {
    advice: "Give the vmlinuz of a kernel, as in /boot.",
  });
}
