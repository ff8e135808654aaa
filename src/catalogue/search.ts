import type { KernelFacts } from "../kernel/facts.ts";
import { findFunctions } from "../kernel/functions.ts";
import { isGlob, matcher } from "../kernel/glob.ts";
import { didYouMean } from "../kernel/nearest.ts";
import { usdtProbes } from "../kernel/usdt.ts";
import { findUserFile } from "../kernel/user-file.ts";
import { hardwareEvents, softwareEvents } from "../spec/perf-events.ts";
import { UserError } from "../user-error.ts";
import type { Entry } from "./entry.ts";
import {
  functionDetails,
  functions,
  type Refusal,
  syscallDetails,
  syscalls,
  tracepointDetails,
  tracepointNames,
  tracepoints,
} from "./kernel-points.ts";
import { typeDetails, typeNames, types } from "./kernel-types.ts";
import type { Kind, Query } from "./query.ts";
import { uprobes, usdt } from "./user-points.ts";

/** Everything that a query matches. UserError, with what is near, where that is nothing. */
export function search(facts: KernelFacts, query: Query, refusal: Refusal): readonly Entry[] {
  const path = query.path === undefined ? "" : findUserFile(facts.tree, query.path, undefined);
  const found = query.kinds.flatMap((kind) => ofKind(facts, kind, { ...query, path }, refusal));
  if (found.length === 0) throw nothing(facts, { ...query, path });
  return found;
}

function ofKind(
  facts: KernelFacts,
  kind: Kind,
  { pattern, path }: Query & { path: string },
  refusal: Refusal,
): readonly Entry[] {
  switch (kind) {
    case "tracepoint":
      return tracepoints(facts, pattern);
    case "function":
      return functions(facts, pattern, refusal);
    case "syscall":
      return syscalls(facts, pattern);
    case "struct":
    case "union":
    case "enum":
      return types(facts, kind, pattern);
    case "software":
    case "hardware":
      return events(kind)
        .filter(matcher(pattern))
        .map((name) => ({ kind, name }));
    case "usdt":
      return usdt(path, pattern);
    case "uprobe":
      return uprobes(path, pattern);
  }
}

/** The same entry with its arguments, members or whatever there is to know. */
export function detailed(facts: KernelFacts, entry: Entry, refusal: Refusal): Entry {
  switch (entry.kind) {
    case "tracepoint":
      return tracepointDetails(facts, entry, refusal);
    case "function":
      return functionDetails(facts, entry);
    case "syscall":
      return syscallDetails(facts, entry);
    case "struct":
    case "union":
    case "enum":
      return typeDetails(facts, entry);
    case "software":
    case "hardware":
    case "usdt":
    case "uprobe":
      return entry;
  }
}

function events(kind: "software" | "hardware"): readonly string[] {
  return Object.keys(kind === "software" ? softwareEvents : hardwareEvents);
}

function nothing(
  facts: KernelFacts,
  { kinds, pattern, path }: Query & { path: string },
): UserError {
  const [only] = kinds;
  if (only === "usdt") return noUsdt(path, pattern);
  if (kinds.length === 1 && only === "function") return noFunction(facts, pattern);
  if (kinds.includes("function") && namesModule(facts, pattern)) return noFunction(facts, pattern);
  const near = didYouMean(
    pattern,
    kinds.flatMap((kind) => candidates(facts, kind)),
  );
  const what = kinds.length === 1 ? `${only} ` : "";
  const said = isGlob(pattern) ? `matches "${what}${pattern}"` : `is called ${what}${pattern}`;
  // Why a function is missing is known better than that something is.
  const explained = near === undefined && kinds.includes("function") && !isGlob(pattern);
  const why = explained ? noFunction(facts, pattern) : null;
  return (
    why ??
    new UserError(`nothing in this kernel ${said}${near === undefined ? "" : `; ${near}`}`, {
      advice:
        "Patterns have * and ?. A driver's tracepoints, functions and types are there once it is loaded.",
    })
  );
}

/** "e1000e:nope": of the module, not of a category of tracepoints. */
function namesModule(facts: KernelFacts, pattern: string): boolean {
  const owner = pattern.slice(0, Math.max(0, pattern.indexOf(":")));
  return owner === "vmlinux" || facts.modules.includes(owner.replaceAll("-", "_"));
}

function candidates(facts: KernelFacts, kind: Kind): readonly string[] {
  switch (kind) {
    case "tracepoint":
      return tracepointNames(facts).flatMap((name) => [name, name.slice(name.indexOf(":") + 1)]);
    case "function":
      return facts.kallsyms.functions("*").map(({ name }) => name);
    case "syscall":
      return syscalls(facts, "*").map(({ name }) => name);
    case "struct":
    case "union":
    case "enum":
      return typeNames(facts, kind);
    case "software":
    case "hardware":
      return events(kind);
    case "usdt":
    case "uprobe":
      return [];
  }
}

function noFunction(facts: KernelFacts, pattern: string): UserError {
  const found = findFunctions(facts, pattern);
  if (found.kind === "refused") return new UserError(found.message, { advice: found.advice });
  return new UserError(`no function matches "${pattern}"`);
}

function noUsdt(path: string, pattern: string): UserError {
  const all = usdtProbes(path);
  if (all.length === 0)
    return new UserError(`${path} has no USDT probes: it has no section .note.stapsdt`, {
      advice: "It must be built with <sys/sdt.h>; a package may have a variant with probes.",
    });
  const near = didYouMean(
    pattern,
    all.flatMap(({ provider, name }) => [`${provider}:${name}`, name]),
  );
  return new UserError(
    `${path} has no USDT probe ${pattern}${near === undefined ? "" : `; ${near}`}`,
    { advice: `bun run list --usdt ${path} lists all ${all.length}.` },
  );
}
