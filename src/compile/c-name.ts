/** The C member for a column of the user's, whose name may be any text. */
export function memberName(name: string, index: number): string {
  return /^[A-Za-z_]\w{0,50}$/.test(name) ? `${name}_` : `part_${index}`;
}

/** Structs of the generated C (templates/probe.c.hbs). */
const ownStructs =
  /^(?:range|histogram|registers|(?:key|row|open|scratch|event|state_key|state_value)\d+)$/;

/**
 * A kernel struct's name in the generated C. What follows `___` is no part of the name for CO-RE
 * (libbpf, bpf_core_essential_name_len).
 */
export function structName(name: string): string {
  return ownStructs.test(name) ? `${name}___kernel` : name;
}

/** Names at file scope of the generated C, and of libbpf's headers. */
const ownNames =
  /^(?:lost|losses|wanted|events|state_\w+|extend|bucket_of|add_to_histogram|add_to_bucket|log_linear|mixed|note|no_ranks|epoch|cgroup|only_\w+|dual_license|main|(?:rows|opens|others|scratches|empty|empty_open)\d+|_?_?bpf_\w+)$/;

/** A C function's name for a program on `symbol`, and for no other in `taken`, to which it is added. */
export function programName(symbol: string, taken: Set<string>): string {
  const plain = symbol.replace(/^.*:/, "").replace(/\W/g, "_");
  const first = ownNames.test(plain) ? `on_${plain}` : plain;
  let name = first;
  for (let i = 2; taken.has(name); i++) name = `${first}_${i}`;
  taken.add(name);
  return name;
}
