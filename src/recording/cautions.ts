import { mechanisms } from "./mechanisms.ts";
import type { Recording } from "./schema.ts";

/** Why a comparison of two recordings may mislead. */
export function cautionsOf(a: Recording, b: Recording): string[] {
  const cautions: string[] = [];
  const differ = (what: string, one: string, other: string) => {
    if (one !== other) cautions.push(`${what}: ${one} and ${other}.`);
  };
  differ("Another kernel", a.host.release, b.host.release);
  differ("Another machine", a.host.name, b.host.name);
  differ("Another number of CPUs", String(a.host.cpus.online), String(b.host.cpus.online));
  differ("Another model of CPU", a.host.cpus.model, b.host.cpus.model);
  differ("Attached in another way", attached(a), attached(b));
  differ("Another spec", sourceName(a), sourceName(b));
  differ("Other arguments", argumentsOf(a), argumentsOf(b));
  const [one, other] = [intervalLength(a), intervalLength(b)];
  if (Math.max(one, other) > 1.5 * Math.min(one, other)) {
    cautions.push(
      `Intervals of another length: ${one.toFixed(1)} s and ${other.toFixed(1)} s. Longer ones are less noisy.`,
    );
  }
  for (const [name, { loss }] of Object.entries({ first: a, second: b })) {
    const lost = Object.entries(loss).filter(([, count]) => Number(count) !== 0);
    if (lost.length === 0) continue;
    const words = lost.map(([cause, count]) => `${cause} ${count}`).join(", ");
    cautions.push(`The ${name} recording lost something: ${words}.`);
  }
  return cautions;
}

function attached(recording: Recording): string {
  return mechanisms(recording).join(", ") || "nothing";
}

/** What follows the probe's file and changes what is counted: neither how long, nor where it is written to. */
function argumentsOf({ command }: Recording): string {
  const after = command.slice(command.findIndex((word) => /\.[mc]?tsx?$/.test(word)) + 1);
  const words = after.filter(
    (word, i) => !/^--(no-)?report\b/.test(word) && (after[i - 1] ?? "") !== "--report",
  );
  const end = words.findLastIndex((word) => !/^[\d.]+$/.test(word)) + 1;
  return words.slice(0, end).join(" ") || "none";
}

/** Seconds. */
function intervalLength({ intervals }: Recording): number {
  const all = intervals.map(({ elapsed_ns }) => Number(elapsed_ns) / 1e9);
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
}

function sourceName({ probe }: Recording): string {
  return `${probe.file} (${Bun.hash(probe.source).toString(16).slice(0, 8)})`;
}
