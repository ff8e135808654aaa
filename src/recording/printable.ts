/** Controls (C0, DEL, C1), line separators, lone surrogates, and everything invisible or reordering. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** The same, and each backslash that would read as one of the escapes below. */
const escaped = new RegExp(
  `${unprintable.source}|\\\\(?=x(?:[01][0-9a-f]|7f|5c)|u[0-9a-f]{4}|u\\{[0-9a-f]+\\})`,
  "gu",
);
const unprintables = new RegExp(unprintable.source, "gu");
const plain = /^[ -[\]-~]*$/;
const plainJson = /^[ -~]*$/;

/**
 * Untrusted text as it may be shown by any sink, once: one line, no terminal control, no invisible
 * or reordering character. Those become `\x1b` (ASCII), `\u202e`, `\u{e0041}`.
 *
 * Unambiguous: different texts stay different. A backslash stays as it is, except before what
 * would make it one of these escapes: there it is `\x5c`, so that `\x1b` is always ESC.
 */
export function printable(text: string): string {
  return plain.test(text) ? text : text.replace(escaped, visible);
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x80) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

/**
 * JSON that parses to the same value, but is as safe to show as `printable` text: JSON itself
 * escapes neither DEL nor C1 controls nor what is invisible or reorders.
 */
export function printableJson(json: string): string {
  if (plainJson.test(json)) return json;
  return json.replace(unprintables, (character) =>
    Array.from({ length: character.length }, (_, unit) => {
      return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }).join(""),
  );
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/**
 * A kernel byte string (comm, a device's name) up to its first NUL: valid UTF-8 stays as it is,
 * controls included (see `printable`), and each byte that is not part of it becomes `\xNN`.
 *
 * Unambiguous as well: a backslash that stood before `x80` to `xff` or `x5c` is `\x5c`.
 */
export function decodeName(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const name = end < 0 ? bytes : bytes.subarray(0, end);
  const text = utf8.decode(name);
  if (!text.includes("\ufffd") && !text.includes("\\")) return text;
  return characters(name).join("");
}

function characters(name: Uint8Array): string[] {
  const out: string[] = [];
  for (let at = 0; at < name.length; ) {
    const byte = name[at] ?? 0;
    const character = name.subarray(at, at + sequenceLength(byte));
    const text = decodeStrictly(character);
    if (text === null) out.push(`\\x${byte.toString(16)}`);
    else out.push(text === "\\" && looksEscaped(name, at + 1) ? "\\x5c" : text);
    at += text === null ? 1 : character.length;
  }
  return out;
}

function sequenceLength(lead: number): number {
  if (lead < 0xc0) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

function looksEscaped(name: Uint8Array, at: number): boolean {
  return /^x(?:[89a-f][0-9a-f]|5c)/.test(String.fromCharCode(...name.subarray(at, at + 3)));
}
