import { mechanisms } from "./mechanisms.ts";
import type { Recording } from "./schema.ts";

interface Named {
  readonly name: string;
  readonly recording: Recording;
}

/** In what runs that are shown together are not the same: a sentence for each. */
export function unlike(runs: readonly Named[]): string[] {
  const differ = (what: string, of: (recording: Recording) => string, isShown = true) => {
    const groups = groupsOf(runs, of);
    if (groups.length < 2) return [];
    const texts = groups.map(([text, names]) =>
      isShown ? `${text} (${names.join(", ")})` : names.join(", "),
    );
    return [`${what}: ${texts.join("; ")}.`];
  };
  return [
    ...differ("Different kernels", ({ host }) => host.release),
    ...differ("Different numbers of CPUs", ({ host }) => String(host.cpus.online)),
    ...differ("Attached in different ways", (recording) => mechanisms(recording).join(", ")),
    ...differ("Different specs", ({ probe }) => probe.source, false),
  ];
}

function groupsOf(runs: readonly Named[], of: (recording: Recording) => string) {
  const groups = new Map<string, string[]>();
  for (const { name, recording } of runs) {
    const text = of(recording);
    groups.set(text, [...(groups.get(text) ?? []), name]);
  }
  return [...groups];
}
