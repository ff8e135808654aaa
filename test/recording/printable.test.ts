import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { decodeName, printable } from "../../src/recording/printable.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("printable", () => {
  const table: [what: string, text: string, shown: string][] = [
    ["plain text", "ksoftirqd/0", "ksoftirqd/0"],
    ["letters of any language", "héllo 網路 🐧", "héllo 網路 🐧"],
    ["markup, which is a page's matter", "</script><b>", "</script><b>"],
    ["a terminal escape", "\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"],
    ["a C1 control sequence introducer", "\x9b31m", "\\u009b31m"],
    ["line breaks and tabs", "a\nb\rc\td", "a\\x0ab\\x0dc\\x09d"],
    ["NUL and DEL", "\0\x7f", "\\x00\\x7f"],
    ["reordering marks", "\u202egpj.exe\u2069\u061c\u200f", "\\u202egpj.exe\\u2069\\u061c\\u200f"],
    ["line and paragraph separators", "\u2028\u2029", "\\u2028\\u2029"],
    ["zero-width characters", "a\u200bb\u200dc\ufeff\u2060", "a\\u200bb\\u200dc\\ufeff\\u2060"],
    ["invisible fillers", "\u3164\u00ad", "\\u3164\\u00ad"],
    ["tag characters beyond U+FFFF", "\u{e0041}", "\\u{e0041}"],
    ["lone surrogates", "\ud800x\udc00", "\\ud800x\\udc00"],
    ["a backslash that means itself", "C:\\temp dev\\x2ddisk", "C:\\temp dev\\x2ddisk"],
    ["a backslash that would look like an escape", "\\x1b \\u202e", "\\x5cx1b \\x5cu202e"],
    ["an escaped backslash", "\\x5c", "\\x5cx5c"],
    ["bytes that decodeName escaped", "\\xff", "\\xff"],
  ];
  test.each(table)("shows %s", (_, text, shown) => expect(printable(text)).toBe(shown));

  const nasty = fc.string({
    unit: fc.constantFrom(..."\\xu0159bcfe{}", "\x1b", "\n", "\u202e", "\u{e0041}", "\ud800"),
  });

  test("leaves nothing unprintable, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test("keeps different texts different", () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        expect(printable(a) === printable(b)).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
    for (const text of ["\x1b", "\\x1b", "\\x5cx1b", "\\\x1b"]) {
      expect(
        ["\x1b", "\\x1b", "\\x5cx1b", "\\\x1b"].filter((t) => printable(t) === printable(text)),
      ).toEqual([text]);
    }
  });
});

describe("decodeName", () => {
  const table: [what: string, bytes: readonly number[], name: string][] = [
    ["stops at the first NUL", [0x65, 0x74, 0x68, 0x30, 0, 0x21, 0xff], "eth0"],
    ["takes all of an array without NUL", [0x61, 0x62], "ab"],
    ["knows the empty name", [0, 1], ""],
    ["keeps UTF-8", [...bytes("é網🐧")], "é網🐧"],
    ["keeps controls, for printable", [0x1b, 0x5b, 0x6d], "\x1b[m"],
    ["keeps a byte order mark", [0xef, 0xbb, 0xbf, 0x61], "\ufeffa"],
    ["keeps a replacement character that was there", [...bytes("a\ufffd")], "a\ufffd"],
    ["escapes bytes that are no UTF-8", [0x61, 0xff, 0x80, 0x62], "a\\xff\\x80b"],
    ["escapes a character cut off at the end", [0x61, 0xe7, 0xb6], "a\\xe7\\xb6"],
    [
      "escapes overlong forms and surrogates",
      [0xc0, 0xaf, 0xed, 0xa0, 0x80],
      "\\xc0\\xaf\\xed\\xa0\\x80",
    ],
    ["goes on after a broken character", [0xe7, 0x61, 0xc3, 0xa9], "\\xe7aé"],
    ["keeps a backslash", [...bytes("dev\\x2ddisk\\")], "dev\\x2ddisk\\"],
    ["tells a typed escape from a byte", [...bytes("\\xff\\x5c")], "\\x5cxff\\x5cx5c"],
  ];
  test.each(table)("%s", (_, name, text) => expect(decodeName(Uint8Array.from(name))).toBe(text));

  test("keeps different names different", () => {
    const name = fc
      .array(fc.constantFrom(...bytes("\\x5cf8é"), 0xff, 0x80, 0x5c), { maxLength: 8 })
      .map((array) => Uint8Array.from(array));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(decodeName(a) === decodeName(b)).toBe(Buffer.compare(a, b) === 0);
      }),
      { numRuns: 2000 },
    );
  });
});
