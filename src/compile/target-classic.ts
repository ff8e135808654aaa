import type { TracepointField } from "../kernel/tracepoint-format.ts";
import type { Tracepoint } from "../kernel/tracepoints.ts";
import type { Argument, Arguments } from "./argument.ts";
import { type Candidate, counted, plain } from "./candidate.ts";
import type { Facts } from "./facts.ts";

/** The event that tracefs describes. */
export function classicCandidate(
  { name, category, format }: Tracepoint,
  symbol: string,
  witness: string | undefined,
  facts: Facts,
): Candidate {
  return {
    ...plain,
    mechanism: "tracepoint",
    symbol,
    section: `tracepoint/${category}/${name}`,
    args: fieldArguments(format?.fields ?? []),
    why: "the classic event, which every kernel with tracefs has",
    risk:
      "A classic tracepoint's program does not run while another BPF program of that kind is active " +
      `on the same CPU (bpf_prog_active); ${counted(witness)}.`,
    witness,
    reason: () =>
      format === undefined ? "tracefs is not mounted" : facts.refusal("tracepoint", symbol),
  };
}

function fieldArguments(all: readonly TracepointField[]): Arguments {
  const fields = all.filter(({ name }) => !name.startsWith("common_"));
  return new Map(
    fields.map(({ name, offset, size, signed, dataLoc, relLoc, type }): [string, Argument] => {
      const isText = /char\s*\[/.test(type);
      if (!isText && /\[/.test(type)) return [name, { kind: "unreadable", what: "an array" }];
      const inline = isText ? "inline" : "none";
      const text = dataLoc ? "dataLoc" : relLoc ? "relLoc" : inline;
      return [name, { kind: "field", offset, size, signed, text }];
    }),
  );
}
