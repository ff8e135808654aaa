/** One entry of an archive. Folders above an entry are entries of their own and come before it. */
export type CpioEntry =
  | { readonly type: "folder"; readonly path: string }
  | { readonly type: "link"; readonly path: string; readonly target: string }
  | {
      readonly type: "file";
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly mode?: number;
    };

const formats = { folder: 0o040755, link: 0o120777, file: 0o100000 } as const;

/** A "newc" cpio archive, the format of an initramfs (Documentation/driver-api/early-userspace). */
export function cpio(entries: readonly CpioEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  entries.forEach((entry, index) => {
    parts.push(...record(entry.path, mode(entry), content(entry), index + 1));
  });
  parts.push(...record("TRAILER!!!", 0, new Uint8Array(), 0));
  return new Uint8Array(Buffer.concat(parts));
}

function mode(entry: CpioEntry): number {
  return entry.type === "file" ? formats.file | (entry.mode ?? 0o644) : formats[entry.type];
}

function content(entry: CpioEntry): Uint8Array {
  switch (entry.type) {
    case "folder":
      return new Uint8Array();
    case "link":
      return new TextEncoder().encode(entry.target);
    case "file":
      return entry.bytes;
  }
}

function record(path: string, mode: number, bytes: Uint8Array, inode: number): Uint8Array[] {
  const name = new TextEncoder().encode(`${path.replace(/^\/+/, "")}\0`);
  const fields = [inode, mode, 0, 0, 1, 0, bytes.length, 0, 0, 0, 0, name.length, 0];
  const head = `070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`;
  return [
    new TextEncoder().encode(head),
    name,
    padding(head.length + name.length),
    bytes,
    padding(bytes.length),
  ];
}

/** Zeros up to the next multiple of four. */
function padding(length: number): Uint8Array {
  return new Uint8Array(-length & 3);
}
