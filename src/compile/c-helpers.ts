/**
 * C that expressions call. Each is a part of the generated C only where it is used; the names are in
 * capitals, which no kernel function's are.
 */
const helpers: Readonly<Record<string, string>> = {
  QUOTIENT: `/* Rounds towards zero, as JavaScript's bigint does. */
static __always_inline s64 QUOTIENT(s64 left, s64 right)
{
	u64 l = left < 0 ? -(u64)left : left, r = right < 0 ? -(u64)right : right;
	u64 quotient = r ? l / r : 0;

	return (left < 0) != (right < 0) ? -quotient : quotient;
}`,
  REMAINDER: `/* Has the left side's sign. */
static __always_inline s64 REMAINDER(s64 left, s64 right)
{
	u64 l = left < 0 ? -(u64)left : left, r = right < 0 ? -(u64)right : right;
	u64 remainder = r ? l % r : 0;

	return left < 0 ? -remainder : remainder;
}`,
};

/** The helpers that are called in `c`, and those that they call, each before its use. */
export function helpersIn(c: string): string {
  const used = new Set<string>();
  const need = (text: string) => {
    for (const [name, definition] of Object.entries(helpers)) {
      if (used.has(name) || !new RegExp(`\\b${name}\\(`).test(text)) continue;
      used.add(name);
      need(definition);
    }
  };
  need(c);
  return Object.entries(helpers)
    .filter(([name]) => used.has(name))
    .map(([, definition]) => definition)
    .join("\n\n");
}
