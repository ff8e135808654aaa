import type { Btf } from "../kernel/btf.ts";
import type { KernelFacts } from "../kernel/facts.ts";
import type { KernelFunction } from "../kernel/function-search.ts";
import { findFunctions } from "../kernel/functions.ts";
import { isGlob, matcher } from "../kernel/glob.ts";
import { syscallEventName } from "../kernel/syscalls.ts";
import { tracefsEvents } from "../kernel/tracefs.ts";
import { ownFields } from "../kernel/tracepoint-format.ts";
import { findTracepoint } from "../kernel/tracepoints.ts";
import { cDeclaration, cPrototype } from "./c-type.ts";
import type { Entry, Typed, Way } from "./entry.ts";

type Of<Kind extends Entry["kind"]> = Extract<Entry, { kind: Kind }>;

/** Why this machine refuses a mechanism; undefined: it does not. */
export type Refusal = (
  mechanism: "tp_btf" | "raw_tp" | "tracepoint" | "fentry" | "kprobe",
) => string | undefined;

const BTF_PREFIX = "btf_trace_";

/** Tracepoints by "category:name" or by the name alone; without tracefs BTF knows names only. */
export function tracepoints(facts: KernelFacts, pattern: string): readonly Of<"tracepoint">[] {
  const matches = matcher(pattern);
  return tracepointNames(facts)
    .filter((name) => matches(name) || matches(name.slice(name.indexOf(":") + 1)))
    .map((name) => ({ kind: "tracepoint", name }));
}

export function tracepointNames(facts: KernelFacts): readonly string[] {
  const events = tracefsEvents(facts.tree);
  if (events.length > 0) return events.filter((name) => !name.startsWith("ftrace:"));
  const names = [...facts.btf.names("typedef")].filter((name) => name.startsWith(BTF_PREFIX));
  return names.map((name) => name.slice(BTF_PREFIX.length)).sort();
}

export function tracepointDetails(
  facts: KernelFacts,
  entry: Of<"tracepoint">,
  refusal: Refusal,
): Of<"tracepoint"> {
  const { args, btf, module, btfId, format, name, category } = findTracepoint(facts, entry.name);
  const typed = args?.map((one) => typedBy(btf ?? facts.btf, one));
  const untyped = btfId === undefined ? `BTF has no btf_trace_${name}` : undefined;
  const fields = ownFields(format)
    .filter((one) => !typed?.some((other) => other.name === one.name))
    .map((one) => ({ name: one.name, type: one.type }));
  const raw = category === "syscalls" ? "single system calls have none" : untyped;
  return {
    ...entry,
    details: {
      args: typed,
      fields,
      module,
      ways: [
        { mechanism: "tp_btf", refusal: untyped ?? refusal("tp_btf") },
        { mechanism: "raw_tp", refusal: raw ?? refusal("raw_tp") },
        {
          mechanism: "tracepoint",
          refusal:
            format === undefined
              ? "tracefs has no event of that name, or is not mounted"
              : refusal("tracepoint"),
        },
      ],
    },
  };
}

/** Functions by "name" or "module:name". A name that several share is each of them. */
export function functions(
  facts: KernelFacts,
  pattern: string,
  refusal: Refusal,
): readonly Of<"function">[] {
  const search = findFunctions(facts, pattern);
  if (search.kind === "found")
    return search.functions.map((one) => functionEntry(one, refusal)).sort(byName);
  if (search.reason !== "ambiguous" || isGlob(pattern)) return [];
  return search.candidates.flatMap((one) => {
    const owned = one === pattern ? undefined : findFunctions(facts, one);
    return owned?.kind === "found" ? owned.functions.map((f) => functionEntry(f, refusal)) : [];
  });
}

function byName(a: Of<"function">, b: Of<"function">): number {
  return compare(a.module ?? "", b.module ?? "") || compare(a.name, b.name);
}

/** By code units: the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function functionEntry(
  { name, module, btfId, traceable }: KernelFunction,
  refusal: Refusal,
): Of<"function"> {
  const hidden = traceable === false ? "ftrace cannot trace it" : undefined;
  const untyped = btfId === undefined ? "BTF does not have it" : undefined;
  const ways: readonly Way[] = [
    { mechanism: "fentry", refusal: untyped ?? hidden ?? refusal("fentry") },
    { mechanism: "kprobe", refusal: hidden ?? refusal("kprobe") },
  ];
  return { kind: "function", name, module, ways };
}

export function functionDetails(facts: KernelFacts, entry: Of<"function">): Of<"function"> {
  const btf = entry.module === null ? facts.btf : facts.moduleBtf(entry.module);
  const id = btf?.find(entry.name, "function");
  const prototype = btf === undefined || id === undefined ? undefined : cPrototype(btf, id);
  return { ...entry, prototype: prototype ?? null };
}

const ENTER = "syscalls:sys_enter_";

/** By the names of the kernel's events; a manual page's name finds its event's (fstat is newfstat). */
export function syscalls(facts: KernelFacts, pattern: string): readonly Of<"syscall">[] {
  const matches = matcher(syscallEventName(pattern));
  return tracefsEvents(facts.tree)
    .filter((name) => name.startsWith(ENTER))
    .map((name) => name.slice(ENTER.length))
    .filter(matches)
    .map((name) => ({ kind: "syscall", name }));
}

export function syscallDetails(facts: KernelFacts, entry: Of<"syscall">): Of<"syscall"> {
  const { format } = findTracepoint(facts, `${ENTER}${entry.name}`);
  const args = ownFields(format).map(({ name, type }) => ({ name, type }));
  return { ...entry, args };
}

function typedBy(btf: Btf, { name, type }: { name: string; type: number }): Typed {
  return { name, type: cDeclaration(btf, type) };
}
