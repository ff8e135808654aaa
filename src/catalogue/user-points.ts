import { matcher } from "../kernel/glob.ts";
import { type UsdtProbe, usdtProbes } from "../kernel/usdt.ts";
import { findUserFunctions } from "../kernel/user-functions.ts";
import type { Entry } from "./entry.ts";

/** A file's USDT probes by "provider:name" or "name", each once with all places where it stands. */
export function usdt(path: string, pattern: string): readonly Extract<Entry, { kind: "usdt" }>[] {
  const matches = matcher(pattern);
  const probes = new Map<string, UsdtProbe[]>();
  for (const probe of usdtProbes(path)) {
    const name = `${probe.provider}:${probe.name}`;
    if (!matches(name) && !matches(probe.name)) continue;
    probes.set(name, [...(probes.get(name) ?? []), probe]);
  }
  return [...probes.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const places = all.map(({ address, semaphore, args }) => ({
      address,
      semaphore: semaphore?.address,
      args: args.map(({ text }) => text),
    }));
    return [{ kind: "usdt", path, provider: first.provider, name: first.name, places }];
  });
}

/** A file's functions by their symbol, or by the name that C++ or Rust has for it. */
export function uprobes(
  path: string,
  pattern: string,
): readonly Extract<Entry, { kind: "uprobe" }>[] {
  return findUserFunctions(path, pattern).map(({ symbol, name, fileOffset, size }) => ({
    kind: "uprobe",
    path,
    symbol,
    name,
    fileOffset,
    bytes: size,
  }));
}
