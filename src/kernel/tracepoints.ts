import { UserError } from "../user-error.ts";
import type { Btf } from "./btf.ts";
import type { KernelFacts } from "./facts.ts";
import { matcher } from "./glob.ts";
import { didYouMean } from "./nearest.ts";
import { tracefs, tracefsEvents } from "./tracefs.ts";
import { parseFormat, type TracepointFormat } from "./tracepoint-format.ts";

/** What the tracepoint passes to its probes: tp_btf's and raw_tp's arguments, in order. */
export type TracepointArgument = {
  /** "arg0", "arg1", … where BTF knows the types only. */
  readonly name: string;
  /** A type id of the tracepoint's `btf`. */
  readonly type: number;
};

export type Tracepoint = {
  /** As given, or found; null where none was given and tracefs is not mounted. */
  readonly category: string | null;
  readonly name: string;
  /** False: tracefs is not mounted, so nothing says which category the name is in. */
  readonly categoryChecked: boolean;
  /** undefined: not in BTF (syscalls:*, for one), so neither tp_btf nor typed raw_tp. */
  readonly args: readonly TracepointArgument[] | undefined;
  /** The BTF that the arguments' types are in, and the module it is of (null: vmlinux). */
  readonly btf: Btf | undefined;
  readonly module: string | null;
  /** Type id of `btf_trace_NAME`, what tp_btf attaches to. */
  readonly btfId: number | undefined;
  /** undefined: tracefs is not mounted, so no classic tracepoint. */
  readonly format: TracepointFormat | undefined;
  /** What could not be checked, as a sentence. */
  readonly note: string | undefined;
};

/**
 * The tracepoint "category:name" or "name". BTF says what can be attached by tp_btf (kernel 5.5) and
 * raw_tp, modules included; tracefs, if mounted, the classic record. UserError for an unknown one.
 */
export function findTracepoint(facts: KernelFacts, given: string): Tracepoint {
  const [first = "", second] = given.split(":");
  const name = second ?? first;
  const mounted = tracefs(facts.tree);
  const category = mounted === undefined ? (second && first) || null : inTracefs(facts, given);
  const typed = inBtf(facts, name);
  // Without a record in tracefs a name alone is still a tracepoint (DECLARE_TRACE has no event).
  if (typed === undefined && (mounted === undefined || category === null))
    throw unknown(facts, given);
  if (mounted !== undefined && category === null && second !== undefined)
    throw unknown(facts, given);
  const path = `${mounted}/events/${category}/${name}/format`;
  const format = mounted === undefined || category === null ? undefined : facts.tree.text(path);
  return {
    category,
    name,
    categoryChecked: mounted !== undefined && category !== null,
    args: typed?.args,
    btf: typed?.btf,
    module: typed?.module ?? null,
    btfId: typed?.btfId,
    format: format === undefined ? undefined : parseFormat(format),
    note:
      mounted === undefined && category !== null
        ? `tracefs is not mounted: that ${name} is in "${category}" could not be checked`
        : undefined,
  };
}

/** Every tracepoint that two globs match, as "category:name". UserError where there is none. */
export function matchTracepoints(
  facts: KernelFacts,
  category: string,
  name: string,
): readonly string[] {
  const [inCategory, named] = [matcher(category), matcher(name)];
  const found = tracepointNames(facts).filter((one) => {
    const [first = "", second] = one.split(":");
    // ftrace's own records are no tracepoints.
    if (second === undefined) return named(first);
    return first !== "ftrace" && inCategory(first) && named(second);
  });
  if (found.length === 0) throw unknown(facts, `${category}:${name}`);
  return found.map((one) => (one.includes(":") ? one : `${category}:${one}`));
}

/** The category that tracefs has it in; null: none. */
function inTracefs({ tree }: KernelFacts, given: string): string | null {
  const events = `${tracefs(tree)}/events`;
  const [first = "", second] = given.split(":");
  const holds = (category: string, name: string) =>
    tree.has(`${events}/${category}/${name}/format`);
  if (second !== undefined) return holds(first, second) ? first : null;
  return tree.list(events)?.find((category) => holds(category, first)) ?? null;
}

type Typed = Required<Pick<Tracepoint, "module">> & {
  readonly args: readonly TracepointArgument[];
  readonly btf: Btf;
  readonly btfId: number;
};

function inBtf(facts: KernelFacts, name: string): Typed | undefined {
  const own = typedArguments(facts.btf, name);
  if (own !== undefined) return { ...own, btf: facts.btf, module: null };
  for (const module of facts.modulesWithBtf) {
    const btf = facts.moduleBtf(module);
    const typed = btf && typedArguments(btf, name);
    if (btf !== undefined && typed !== undefined) return { ...typed, btf, module };
  }
  return undefined;
}

/**
 * The types come from `btf_trace_NAME`, a pointer to a function whose first parameter is the probe's
 * own data. Pointers' parameters have no names: those come from the function that calls the probes
 * (`__traceiter_NAME`, 5.10 and newer) or that runs BPF programs (`__bpf_trace_NAME`).
 */
function typedArguments(btf: Btf, name: string): Pick<Typed, "args" | "btfId"> | undefined {
  const btfId = btf.find(`btf_trace_${name}`, "typedef");
  if (btfId === undefined) return undefined;
  const pointer = btf.resolve(btfId).type;
  const prototype = pointer.kind === "pointer" ? btf.type(pointer.to) : undefined;
  if (prototype?.kind !== "prototype") return undefined;
  const named =
    parameters(btf, `__traceiter_${name}`) ?? parameters(btf, `__bpf_trace_${name}`) ?? [];
  const args = prototype.params.slice(1).map(({ type }, i) => ({
    name: named.length === prototype.params.length ? (named[i + 1] ?? `arg${i}`) : `arg${i}`,
    type,
  }));
  return { args, btfId };
}

function parameters(btf: Btf, name: string): readonly string[] | undefined {
  const id = btf.find(name, "function");
  const type = id === undefined ? undefined : btf.type(id);
  const prototype = type?.kind === "function" ? btf.type(type.prototype) : undefined;
  if (prototype?.kind !== "prototype") return undefined;
  return prototype.params.map((one, i) => one.name || `arg${i - 1}`);
}

/** Every tracepoint: tracefs' "category:name" where it is mounted, else BTF's names. */
function tracepointNames(facts: KernelFacts): readonly string[] {
  const events = tracefsEvents(facts.tree);
  if (events.length > 0) return events;
  const typedefs = [facts.btf, ...facts.modulesWithBtf.flatMap((one) => facts.moduleBtf(one) ?? [])]
    .flatMap((btf) => [...btf.names("typedef")])
    .filter((name) => name.startsWith("btf_trace_"));
  return [...new Set(typedefs)].map((name) => name.slice("btf_trace_".length)).sort();
}

function unknown(facts: KernelFacts, given: string): UserError {
  const names = tracepointNames(facts);
  const full = names.some((name) => name.includes(":"));
  const wanted = full ? given : (given.split(":").at(-1) ?? given);
  const elsewhere = full ? names.filter((one) => one.endsWith(`:${given.split(":").at(-1)}`)) : [];
  const near =
    elsewhere.length > 0 ? `did you mean ${elsewhere.join(" or ")}?` : didYouMean(wanted, names);
  const syscalls = given.startsWith("syscalls:") && !full;
  return new UserError(
    `this kernel has no tracepoint "${given}"${near === undefined ? "" : `: ${near}`}`,
    {
      advice: syscalls
        ? 'The syscalls:* events exist in tracefs only: "mount -t tracefs nodev /sys/kernel/tracing", or use raw_syscalls:sys_enter.'
        : "A driver's tracepoints exist once its module is loaded. " +
          (full
            ? "ls /sys/kernel/tracing/events"
            : "bpftool btf dump file /sys/kernel/btf/vmlinux | grep btf_trace_") +
          " lists them.",
    },
  );
}
