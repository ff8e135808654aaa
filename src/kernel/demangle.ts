/**
 * The name that C++ or Rust has for a symbol, without parameters and template arguments: "shop::sell"
 * for _ZN4shop4sellEi. Undefined for C's names, for clones (NAME.cold) and for what is no function of
 * the source: thunks, guards, functions inside of functions.
 */
export function unmangled(symbol: string): string | undefined {
  const [, rust, cpp] = /^_?_(?:R([\w]+)|Z(\w+))$/.exec(symbol) ?? [];
  if (rust !== undefined) return rustPath({ text: rust, at: 0 })?.join("::");
  const parts = cpp === undefined ? undefined : cppName({ text: cpp, at: 0 });
  if (parts === undefined || parts.length === 0) return undefined;
  // Rust's older mangling is C++'s, with a hash as the last part.
  const plain = HASH.test(parts.at(-1) ?? "") ? parts.slice(0, -1) : parts;
  return plain.length === 0 ? undefined : plain.join("::");
}

const HASH = /^h[0-9a-f]{16}$/;

/** A place in a mangled name; reading moves it on. */
type Cursor = { readonly text: string; at: number };

/** Abbreviations of the Itanium C++ ABI (5.1.10). */
const STANDARD: Readonly<Record<string, readonly string[]>> = {
  St: ["std"],
  Sa: ["std", "allocator"],
  Sb: ["std", "basic_string"],
  Ss: ["std", "string"],
  Si: ["std", "istream"],
  So: ["std", "ostream"],
  Sd: ["std", "iostream"],
};

/** Operators' names (5.1.3.1). */
const OPERATORS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "nw:new na:new[] dl:delete da:delete[] ng:- ad:& de:* co:~ pl:+ mi:- ml:* dv:/ rm:% an:& or:| eo:^ " +
    "aS:= pL:+= mI:-= mL:*= dV:/= rM:%= aN:&= oR:|= eO:^= ls:<< rs:>> lS:<<= rS:>>= eq:== ne:!= lt:< " +
    "gt:> le:<= ge:>= ss:<=> nt:! aa:&& oo:|| pp:++ mm:-- cm:, pm:->* pt:-> cl:() ix:[] qu:?"
  )
    .split(" ")
    .map((one) => [one.slice(0, 2), one.slice(3)]),
);

function cppName(cursor: Cursor): string[] | undefined {
  const nested = take(cursor, /N[rVK]*[RO]?/y) !== undefined;
  const parts: string[] = [];
  while (cursor.at < cursor.text.length) {
    if (nested && take(cursor, /E/y) !== undefined) return parts;
    const part = cppPart(cursor, parts);
    if (part === undefined) return nested ? undefined : parts;
    parts.push(...part);
    // A name outside of a namespace is one part, in std two.
    if (!nested && part.length > 0 && part[0] !== "std") return parts;
  }
  return nested ? undefined : parts;
}

/** The next part of a name; [] for what adds nothing to it. */
function cppPart(cursor: Cursor, before: readonly string[]): readonly string[] | undefined {
  if (take(cursor, /L/y) !== undefined) return [];
  const standard = take(cursor, /S[tabsiod]/y);
  if (standard !== undefined) return STANDARD[standard];
  if (take(cursor, /[CD][0-5]/y) !== undefined) {
    const destroys = cursor.text[cursor.at - 2] === "D";
    return [`${destroys ? "~" : ""}${before.at(-1) ?? ""}`];
  }
  if (cursor.text[cursor.at] === "I") return skipArguments(cursor) ? [] : undefined;
  if (take(cursor, /B(?=\d)/y) !== undefined)
    return identifier(cursor) === undefined ? undefined : [];
  const operator = OPERATORS[cursor.text.slice(cursor.at, cursor.at + 2)];
  if (operator !== undefined) {
    cursor.at += 2;
    return [`operator${/^\w/.test(operator) ? " " : ""}${operator}`];
  }
  const name = identifier(cursor);
  if (name === undefined) return undefined;
  return [name.startsWith("_GLOBAL__N") ? "(anonymous namespace)" : name];
}

/** Passes over template arguments, "I…E": what opens is closed by an E, and names say how long they are. */
function skipArguments(cursor: Cursor): boolean {
  const open: string[] = [];
  while (cursor.at < cursor.text.length) {
    // A literal is a type and a value; the value's digits are no name's length.
    if (take(cursor, /L[a-z]n?\d*E/y) !== undefined) continue;
    if (open.at(-1) === "L" && take(cursor, /n?\d+(?=E)/y) !== undefined) continue;
    const decltype = take(cursor, /D[Tt]/y);
    if (decltype !== undefined) open.push(decltype);
    else if (take(cursor, /A\d*_|[ST][0-9A-Z]*_|S[tabsiod]|D[a-z]/y) === undefined) {
      if (identifier(cursor) !== undefined) continue;
      const letter = cursor.text[cursor.at] ?? "";
      cursor.at += 1;
      if (letter === "E") open.pop();
      else if ("INXLFJ".includes(letter)) open.push(letter);
    }
    if (open.length === 0) return true;
  }
  return false;
}

/** Rust's own mangling (RFC 2603): crates, modules, functions; methods of types have no plain path. */
function rustPath(cursor: Cursor): string[] | undefined {
  const kind = take(cursor, /C|N[A-Za-z]|I/y);
  if (kind === undefined) return undefined;
  if (kind === "I") return rustPath(cursor);
  const inside = kind === "C" ? [] : rustPath(cursor);
  take(cursor, /s[0-9A-Za-z]*_/y);
  const name = identifier(cursor, true);
  // Closures and the like have no name.
  if (inside === undefined || name === undefined || name === "") return undefined;
  return [...inside, name];
}

/** "4sell"; in Rust's own mangling a _ parts the length from a name that begins with a digit or a _. */
function identifier(cursor: Cursor, rust = false): string | undefined {
  const from = cursor.at;
  const length = take(cursor, rust ? /u?\d+_?/y : /\d+/y);
  if (length === undefined) return undefined;
  const count = Number(/\d+/.exec(length)?.[0]);
  const name = cursor.text.slice(cursor.at, cursor.at + count);
  if (name.length === count) {
    cursor.at += count;
    return name;
  }
  cursor.at = from;
  return undefined;
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const [found] = pattern.exec(cursor.text) ?? [];
  if (found !== undefined) cursor.at += found.length;
  return found;
}
