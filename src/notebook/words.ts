import type { RunOptions } from "./cells.ts";

/** The words that would stand behind the probe's file on the command line. */
export function wordsOf(options: RunOptions): readonly string[] {
  const { duration, interval, count, cpu, pid, cgroup, perCpu, maxKeys, mechanism } = options;
  const common = {
    duration,
    interval: seconds(interval),
    cpu,
    pid,
    cgroup,
    perCpu,
    maxKeys,
    mechanism,
  };
  const flags = Object.entries({ ...options.flags, ...common }).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [flag] : [`${flag}=${value}`];
  });
  const operands = options.operands ?? [];
  // A count stands behind an interval only; one that is given alone counts intervals of a second.
  if (count === undefined) return [...flags, ...operands];
  const others = flags.filter((flag) => !flag.startsWith("--interval="));
  return [...others, ...operands, seconds(interval) ?? "1", String(count)];
}

/** `500ms` as `0.5`; what is no duration is left for the command line to refuse. */
function seconds(text: string | undefined): string | undefined {
  const [, amount, unit = "s"] = /^([\d.]+)(ms|s|m|h)?$/.exec(text ?? "") ?? [];
  if (amount === undefined) return text;
  const factor = { ms: 0.001, s: 1, m: 60, h: 3600 }[unit] ?? 1;
  return String(Number((Number(amount) * factor).toFixed(6)));
}
