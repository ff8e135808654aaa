import { toJson } from "./to-json.ts";

/** The object with a checksum as its last member: of its JSON as `toJson` writes it, without that member. */
export function withChecksum<T extends object>(written: T): T & { readonly checksum: string } {
  return { ...written, checksum: checksumOf(written) };
}

/**
 * Whether parsed JSON is as it was when its checksum was made; blanks do not count. It finds damage and
 * carelessness: whoever wants to can make another. True where there is none, as before there were any.
 */
export function isUnchanged(json: object): boolean {
  if (!("checksum" in json)) return true;
  const { checksum, ...written } = json;
  return checksum === checksumOf(written);
}

function checksumOf(written: object): string {
  return `sha256:${new Bun.CryptoHasher("sha256").update(toJson(written)).digest("hex")}`;
}
