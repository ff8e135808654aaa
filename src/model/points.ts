import { type Point, showPoint } from "../spec/attach.ts";
import { UserError } from "../user-error.ts";

/**
 * Whether an event whose `point` is `name` hits an attach point: the point's whole name as
 * plans show it ("tracepoint:irq:softirq_entry"), or the name that the spec gave it
 * ("irq:softirq_entry"). Returns have whole names only; globs match.
 */
export function isAt(point: Point, name: string): boolean {
  return namesOf(point).some((pattern) => globMatches(pattern, name));
}

/** As an event may name it, the shortest first. */
function namesOf(point: Point): readonly string[] {
  const whole = showPoint(point);
  switch (point.kind) {
    case "tracepoint":
      return [`${point.category}:${point.name}`, whole];
    case "rawTracepoint":
      return [point.name, whole];
    case "function":
      if (point.side === "return") return [whole];
      return point.module === undefined
        ? [point.pattern, whole]
        : [`${point.module}:${point.pattern}`, point.pattern, whole];
    case "userFunction":
      return point.side === "return" ? [whole] : [point.symbol, whole];
    case "usdt":
      return [point.name, `${point.provider}:${point.name}`, whole];
    default:
      return [whole];
  }
}

function globMatches(glob: string, name: string): boolean {
  if (!/[*?[]/.test(glob)) return glob === name;
  const pattern = glob
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${pattern}$`).test(name);
}

/** Throws UserError for an event at a point that nothing is attached to. */
export function checkPoint(points: readonly Point[], name: string, event: string): void {
  if (points.some((point) => isAt(point, name))) return;
  const known = [...new Set(points.map((point) => namesOf(point)[0]))];
  throw new UserError(`${event}: the probe is not attached there`, {
    advice: `It is attached to ${known.join(", ")}.`,
  });
}
