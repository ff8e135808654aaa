/**
 * C that expressions call. Each is a part of the generated C only where it is used; the names are in
 * capitals, which no kernel function's are.
 */
const helpers: Readonly<Record<string, string>> = {
  SCALAR: `/* A pointer that the verifier knows, as a plain number. */
#define SCALAR(pointer) ({ u64 p_ = (u64)(pointer); FETCH(u64, p_); })`,
  FETCH: `/* Gives 0 where nothing can be read. */
#define FETCH(type, place) ({ type value_; bpf_probe_read_kernel(&value_, sizeof(value_), &(place)); value_; })`,
  READ_BITS: `/* A bit field, in the highest bits; enum bpf_field_info_kind: 0 its first byte, 1 its bytes, 4 the bits above it. */
#define READ_BITS(bits, pointer, path) ({ \\
	bpf_probe_read_kernel(&bits, __builtin_preserve_field_info(pointer->path, 1), \\
			      (const char *)pointer + __builtin_preserve_field_info(pointer->path, 0)); \\
	bits <<= __builtin_preserve_field_info(pointer->path, 4); })`,
  BYTES: `/* What a copy gives, also where nobody asks. */
static __always_inline long BYTES(long bytes)
{
	return bytes;
}`,
  IS_ZERO: `/* 1 or 0 of a byte, without a jump; the compiler does not see that. */
#define IS_ZERO(byte) ({ u64 byte_ = (byte); asm volatile("" : "+r"(byte_)); (byte_ - 1) >> 63; })`,
  OPAQUE: `/* Keeps the compiler from computing a long sum in another order, for which all its parts would have to wait. */
#define OPAQUE(type, value) ({ type opaque_ = (value); asm volatile("" : "+r"(opaque_)); opaque_; })`,
  LOG2: `/* The highest bit that is set; 0 has none, and is 0. */
static __always_inline u64 LOG2(u64 value)
{
	u64 bit = 0;

	if (value >> 32) { value >>= 32; bit += 32; }
	if (value >> 16) { value >>= 16; bit += 16; }
	if (value >> 8) { value >>= 8; bit += 8; }
	if (value >> 4) { value >>= 4; bit += 4; }
	if (value >> 2) { value >>= 2; bit += 2; }
	return bit + (value >> 1);
}`,
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
