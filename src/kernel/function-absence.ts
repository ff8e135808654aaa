import type { KernelFacts } from "./facts.ts";
import type { FunctionPattern, FunctionSearch, Refusal } from "./function-search.ts";
import { isGlob, matcher } from "./glob.ts";
import { CLONES, INLINED, isPadding } from "./kernel-lore.ts";
import { functionsInFile, likelyOwners, type ModuleFile, moduleFiles } from "./module-files.ts";
import { didYouMean, nearest } from "./nearest.ts";
import { tracefsEvents } from "./tracefs.ts";

type Absence = Extract<FunctionSearch, { kind: "refused" }>;

/** Why no symbol matches, from the most telling reason to the least. */
export function explainAbsence(facts: KernelFacts, pattern: FunctionPattern): Absence {
  return (
    changedByCompiler(facts, pattern) ??
    inlined(facts, pattern) ??
    notLoaded(facts, pattern) ??
    missing(facts, pattern)
  );
}

function changedByCompiler(
  facts: KernelFacts,
  { given, name, module }: FunctionPattern,
): Absence | undefined {
  if (isGlob(name)) return undefined;
  const owned = module === "vmlinux" ? undefined : module;
  const clones = facts.kallsyms.functions(`${name}.*`, owned).filter((one) => !isPadding(one.name));
  const first = clones.find((one) => !one.name.endsWith(".cold")) ?? clones[0];
  if (first === undefined) return undefined;
  const names = [...new Set(clones.map((one) => one.name))];
  const means = CLONES.find(({ pattern }) => pattern.test(first.name))?.means;
  const candidates = names.filter((one) => !one.endsWith(".cold"));
  return refusal(
    "changed by the compiler",
    `"${given}" exists only as ${names.join(", ")}${means === undefined ? "" : `: ${means}`}`,
    candidates.length === 0
      ? "The rest is inlined in its callers: probe one of those."
      : `Probe "${first.name}" by that name; read no arguments from it.`,
    candidates,
  );
}

/** Files are asked whose module is named; without one, for a whole name, those that begin alike. */
function notLoaded(facts: KernelFacts, pattern: FunctionPattern): Absence | undefined {
  const { given, name, module } = pattern;
  if (isGlob(name) && module === undefined) return undefined;
  const matches = matcher(name);
  const owners = filesToAsk(facts, pattern)
    .filter((one) => !facts.modules.includes(one.module))
    .filter(({ path }) => [...(functionsInFile(facts.tree, path) ?? [])].some(matches));
  if (owners.length === 0) return undefined;
  const modules = owners.map((one) => one.module);
  return refusal(
    "driver not loaded",
    `"${given}" is in ${modules.join(" and ")}, ${modules.length === 1 ? "and that driver is not loaded" : "none of which is loaded"}`,
    `"modprobe ${modules[0]}" loads it.`,
    modules.map((module) => `${module}:${name}`),
  );
}

/** The module is loaded and has no such symbol, or its file has none, although its source has. */
function inlined(facts: KernelFacts, pattern: FunctionPattern): Absence | undefined {
  const { name, module } = pattern;
  const absent = (owner: string) =>
    facts.modules.includes(owner) ||
    (module === owner &&
      filesToAsk(facts, pattern).some(
        ({ path }) => functionsInFile(facts.tree, path)?.has(name) === false,
      ));
  const known = INLINED.find(
    (one) => one.name === name && (module ?? one.module) === one.module && absent(one.module),
  );
  if (known === undefined) return undefined;
  const instead = known.instead.find((one) => facts.kallsyms.find(one).length > 0);
  return refusal(
    "inlined",
    `"${name}" is inlined in this kernel's ${known.module}: ${known.why}`,
    instead === undefined
      ? "Probe one of those callers."
      : `Probe ${instead}, which it calls for every packet.`,
    instead === undefined ? [] : [instead],
  );
}

function missing(facts: KernelFacts, pattern: FunctionPattern): Absence {
  const { given, name, module } = pattern;
  if (isGlob(given))
    return refusal(
      "not in this kernel",
      `no function of this kernel matches "${given}"`,
      WHERE,
      [],
    );
  if (module === undefined || module === "vmlinux") {
    const near = nearest(name, symbolNames(facts));
    return refusal(
      "not in this kernel",
      `this kernel has no function "${name}"${list(near)}`,
      WHERE,
      near,
    );
  }
  if (tracefsEvents(facts.tree).includes(given)) {
    return refusal(
      "not in this kernel",
      `"${given}" is a tracepoint, not a module's function`,
      `Write tracepoint:${given}, or tracepoint("${given}").`,
      [`tracepoint:${given}`],
    );
  }
  const files = moduleFiles(facts.tree, facts.host.release ?? "");
  const installed = files.find((one) => one.module === module);
  const loaded = facts.modules.includes(module);
  if (!loaded && installed === undefined) {
    const near = didYouMean(module, [...facts.modules, ...files.map((one) => one.module)]);
    return refusal(
      "not in this kernel",
      `"${given}": no module ${module} is loaded or installed${near === undefined ? "" : `; ${near}`}`,
      "lsmod lists what is loaded; for the kernel's own functions leave the module out.",
      [],
    );
  }
  const names = loaded
    ? symbolNames(facts, module)
    : (functionsInFile(facts.tree, installed?.path ?? "") ?? []);
  const near = nearest(name, names);
  return refusal(
    "not in this kernel",
    `${module}${loaded ? "" : ", which is not loaded,"} has no function "${name}"${list(near)}`,
    WHERE,
    near.map((one) => `${module}:${one}`),
  );
}

const WHERE =
  "A function may be inlined, renamed between releases, or in a driver that is not loaded; " +
  "/proc/kallsyms lists what there is.";

function symbolNames(facts: KernelFacts, module?: string): readonly string[] {
  const names = facts.kallsyms.functions("*", module).map((one) => one.name);
  return names.filter((one) => !isPadding(one));
}

function list(near: readonly string[]): string {
  return near.length === 0 ? "" : `; near it: ${near.join(", ")}`;
}

function filesToAsk(facts: KernelFacts, { name, module }: FunctionPattern): readonly ModuleFile[] {
  const files = moduleFiles(facts.tree, facts.host.release ?? "");
  return module === undefined
    ? likelyOwners(files, name)
    : files.filter((one) => one.module === module);
}

function refusal(
  reason: Refusal,
  message: string,
  advice: string,
  candidates: readonly string[],
): Absence {
  return { kind: "refused", reason, message, advice, candidates };
}
