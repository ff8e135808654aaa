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

/** The names that `e.func` or `e.point` can have; undefined: it is an address. */
export function pointNames(name: "func" | "point", { all }: Points): readonly string[] | undefined {
  // One program may serve several of them, and then all programs must tell them alike.
  if (all.length > MOST_NAMED && all.some(({ shares }) => shares !== undefined)) return undefined;
  return [...new Set(all.map((target) => nameOf(name, target)))];
}

/** `e.func` or `e.point`: the index of the program's only target, or the address of the function that was hit. */
export function pointValue(name: "func" | "point", points: Points): CValue | Unreadable {
  const [target] = points.own;
  if (target === undefined) return { kind: "unreadable", what: "unknown" };
  if (name === "func" && !("symbol" in target.point) && target.point.kind !== "function") {
    const what = "the name of a function where none is attached to";
    return { kind: "unreadable", what, advice: "e.point names any attach point." };
  }
  const names = pointNames(name, points);
  if (names !== undefined) {
    return integerValue(`${names.indexOf(nameOf(name, target))}`, 4, false);
  }
  if (name === "point") {
    const what = `one name of more than ${MOST_NAMED}, in one program`;
    return { kind: "unreadable", what, advice: "e.func names the function." };
  }
  if (target.point.kind !== "function") {
    const what = `one name of more than ${MOST_NAMED}, in one program`;
    return { kind: "unreadable", what, advice: "Attach to fewer functions." };
  }
  return { ...integerValue("bpf_get_func_ip(ctx)", 8, false), decode: "symbol" };
}

/** What `e.func` or `e.point` is at a target. */
export function nameOf(name: "func" | "point", { point, symbol, syscall }: Target): string {
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
      if (/[*?[]/.test(`${point.category}${point.name}`)) return `tracepoint:${symbol}`;
      return showPoint(point);
    default:
      return showPoint(point);
  }
}
