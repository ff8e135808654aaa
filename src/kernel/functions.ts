import type { KernelFacts } from "./facts.ts";
import { qualified } from "./ftrace-functions.ts";
import { explainAbsence } from "./function-absence.ts";
import type { FunctionPattern, FunctionSearch } from "./function-search.ts";
import { isGlob, matcher } from "./glob.ts";
import type { KernelSymbol } from "./kallsyms.ts";
import { CLONES, isPadding } from "./kernel-lore.ts";
import { isBuiltIn, moduleName } from "./module-files.ts";

/** So many names are looked for in BTF one by one (a quarter of a millisecond each). */
const FEW = 64;

/**
 * The functions that "name", "module:name" or a glob stands for and that can be probed, or the one
 * reason why there is none. Functions that a glob matches and that cannot be probed are left out.
 */
export function findFunctions(facts: KernelFacts, given: string): FunctionSearch {
  const pattern = parsePattern(given);
  const symbols = matching(facts, pattern);
  if (symbols.length === 0) return explainAbsence(facts, pattern);
  const { traceable, blacklist } = facts;
  const refused = (one: KernelSymbol) =>
    traceable === undefined
      ? blacklist?.has(one.name) === true
      : !traceable.has(qualified(one.name, one.module));
  const usable = symbols.filter((one) => !refused(one));
  if (usable.length === 0)
    return untraceable(pattern, blacklist?.has(symbols[0]?.name ?? "") === true);
  if (!isGlob(given) && symbols.length > 1) return ambiguous(pattern, symbols);
  const btfId = btfIds(facts, usable.length);
  const functions = usable.map(({ name, module }) => ({
    name,
    module,
    btfId: btfId(name, module),
    traceable: traceable?.has(qualified(name, module)),
  }));
  return { kind: "found", functions, notes: notes(pattern, symbols.length - usable.length) };
}

function parsePattern(given: string): FunctionPattern {
  const colon = given.lastIndexOf(":");
  if (colon < 0) return { given, name: given, module: undefined };
  return { given, name: given.slice(colon + 1), module: moduleName(given.slice(0, colon)) };
}

function matching(facts: KernelFacts, { name, module }: FunctionPattern): readonly KernelSymbol[] {
  const glob = isGlob(name);
  const symbols = glob
    ? facts.kallsyms.functions(name)
    : facts.kallsyms.find(name).filter((one) => /[tTwW]/.test(one.type));
  const owners = module === undefined ? undefined : matcher(module);
  // A driver that is built in has no module in kallsyms: "e1000e:name" is then the kernel's own.
  const builtIn = () => isBuiltIn(facts.tree, facts.host.release ?? "", module ?? "");
  const owned = (one: KernelSymbol) =>
    owners === undefined ||
    (one.module === null ? owners("vmlinux") || (!glob && builtIn()) : owners(one.module));
  const changed = (one: KernelSymbol) =>
    glob && (isPadding(one.name) || CLONES.some(({ pattern }) => pattern.test(one.name)));
  return symbols.filter(
    (one) =>
      owned(one) && !changed(one) && one.module !== "bpf" && one.module !== "__builtin__ftrace",
  );
}

/** A way from names to ids: a few are searched for, for many all of BTF's functions are listed once. */
function btfIds(
  facts: KernelFacts,
  count: number,
): (name: string, module: string | null) => number | undefined {
  const types = (module: string | null) => (module === null ? facts.btf : facts.moduleBtf(module));
  if (count <= FEW) return (name, module) => types(module)?.find(name, "function");
  const listed = new Map<string | null, ReadonlyMap<string, number>>();
  return (name, module) => {
    const known = listed.get(module) ?? firstIds(types(module)?.entries("function") ?? []);
    listed.set(module, known);
    return known.get(name);
  };
}

/** Of two types with one name the first, as `find` would have it: a module's own is before the kernel's. */
function firstIds(entries: Iterable<readonly [string, number]>): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const [name, id] of entries) if (!ids.has(name)) ids.set(name, id);
  return ids;
}

function notes({ given, name }: FunctionPattern, left: number): readonly string[] {
  const clone = isGlob(name) ? undefined : CLONES.find(({ pattern }) => pattern.test(name));
  return [
    ...(clone === undefined ? [] : [`${name}: ${clone.means}.`]),
    ...(left === 0
      ? []
      : [`${left} more that match "${given}" cannot be traced and are left out.`]),
  ];
}

function ambiguous(
  { given, name }: FunctionPattern,
  symbols: readonly KernelSymbol[],
): FunctionSearch {
  const candidates = [...new Set(symbols.map((one) => `${one.module ?? "vmlinux"}:${name}`))];
  const several = candidates.length > 1;
  return {
    kind: "refused",
    reason: "ambiguous",
    message: several
      ? `"${given}" is ambiguous: ${symbols.length} functions have that name, in ${candidates.join(", ")}`
      : `"${given}" is ambiguous: ${symbols.length} static functions of ${symbols[0]?.module ?? "the kernel"} have that name`,
    advice: several
      ? `Name one of them: ${candidates.join(" or ")}.`
      : "The kernel cannot attach to one of them by name (EADDRNOTAVAIL). Probe a function that they call, or their caller.",
    candidates: several ? candidates : [],
  };
}

function untraceable({ given }: FunctionPattern, blacklisted: boolean): FunctionSearch {
  return {
    kind: "refused",
    reason: blacklisted ? "blacklisted" : "not traceable",
    message: blacklisted
      ? `"${given}" is on the kernel's blacklist: a probe there could bring the kernel down`
      : `"${given}" is in this kernel, but ftrace has no place in it (notrace, noinstr, assembler, or init code that is gone)`,
    advice: blacklisted
      ? "Probe its caller, or a function that it calls; /sys/kernel/debug/kprobes/blacklist is the list."
      : "Probe its caller, or a function that it calls; available_filter_functions in tracefs lists what can be traced.",
    candidates: [],
  };
}
