import { showPoint } from "../spec/attach.ts";
import { type Expression, parts } from "../spec/expression.ts";
import { type CValue, integerValue, type Unreadable } from "./c-value.ts";
import type { Target } from "./candidate.ts";

/** Up to so many functions each has a program of its own where its name is asked for. */
export const MOST_NAMED = 64;

/** Whether an expression asks which attach point was hit. */
export function readsPoint(expression: Expression): boolean {
  if (expression.kind === "builtin" && (expression.name === "func" || expression.name === "point"))
    return true;
  return parts(expression).some(readsPoint);
}

/** What is attached to: by the whole measure, and by the program that asks. */
export interface Points {
  readonly all: readonly Target[];
  readonly own: readonly Target[];
}

/** The names that `e.func` or `e.point` can have, by the number that stands for each; undefined: it is an address. */
export function pointNames(
  name: "func" | "point",
  { all }: Points,
): ReadonlyMap<number, string> | undefined {
  if (!sharesPrograms(all)) {
    return new Map([...new Set(all.map((target) => nameOf(name, target)))].entries());
  }
  const calls = all.flatMap((target) => {
    const number = callNumber(target);
    return number === undefined ? [] : [[number, nameOf(name, target)] as const];
  });
  return calls.length === all.length ? new Map(calls) : undefined;
}

/** Whether one program serves several, and must tell which was hit as all programs do. */
function sharesPrograms(all: readonly Target[]): boolean {
  return all.length > MOST_NAMED && all.some(({ shares }) => shares !== undefined);
}

/** More than there are system calls; what ends is told from what begins by this. */
const RETURNS = 512;

function callNumber({ syscall }: Target): number | undefined {
  return syscall && syscall.number + (syscall.side === "exit" ? RETURNS : 0);
}

/** `e.func` or `e.point`: the number of its name, or the address of the function that was hit. */
export function pointValue(name: "func" | "point", points: Points): CValue | Unreadable {
  const [target] = points.own;
  if (target === undefined) return { kind: "unreadable", what: "unknown" };
  if (name === "func" && !("symbol" in target.point) && target.point.kind !== "function") {
    const what = "the name of a function where none is attached to";
    return { kind: "unreadable", what, advice: "e.point names any attach point." };
  }
  if (!sharesPrograms(points.all)) {
    const own = nameOf(name, target);
    const [number] = [...(pointNames(name, points) ?? [])].find(([, one]) => one === own) ?? [0];
    return integerValue(`${number}`, 4, false);
  }
  if (pointNames(name, points) !== undefined) {
    const returns = target.syscall?.side === "exit" ? ` + ${RETURNS}` : "";
    return integerValue(`((u32)nr${returns})`, 4, false);
  }
  if (target.point.kind === "function" && name === "func") {
    return { ...integerValue("bpf_get_func_ip(ctx)", 8, false), decode: "symbol" };
  }
  const what = `one name of more than ${MOST_NAMED}, in one program`;
  const advice =
    target.point.kind === "function" ? "e.func names the function." : "Attach to fewer.";
  return { kind: "unreadable", what, advice };
}

/** What `e.func` or `e.point` is at a target. */
export function nameOf(name: "func" | "point", target: Target): string {
  const { point, symbol, syscall, event } = target;
  if (name === "func") {
    // Before a colon stands a module; a user function may have colons of its own.
    return point.kind === "function" ? symbol.replace(/^.*:/, "") : symbol;
  }
  switch (point.kind) {
    case "function":
    case "userFunction":
      // What a glob stands for is the symbol's.
      return `${showPoint(point).replace(/:.*/, "")}:${symbol}`;
    case "tracepoint":
      if (syscall !== undefined)
        return `${syscall.side === "enter" ? "syscall" : "syscallReturn"}:${symbol}`;
      if (/[*?[]/.test(`${point.category}${point.name}`)) return `tracepoint:${event ?? symbol}`;
      return showPoint(point);
    default:
      return showPoint(point);
  }
}
