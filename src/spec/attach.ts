import type { PointEvent, SpanEvent } from "./event.ts";
import { eventValue } from "./event-value.ts";
import type { Expression } from "./expression.ts";
import { expressionOf } from "./kernel-value.ts";
import { positionOfObject } from "./rewritten.ts";
import { SpecError } from "./spec-error.ts";

/** One place in the kernel where a probe can run. */
export type Point =
  /** Category and name may be globs. */
  (
    | { readonly kind: "tracepoint"; readonly category: string; readonly name: string }
    /** By the tracepoint's own arguments only (TP_PROTO), never by the classic event's fields. */
    | { readonly kind: "rawTracepoint"; readonly name: string }
    | FunctionPoint
    /** A function of a program or library; `path` may be a library's name, `symbol` a glob. */
    | {
        readonly kind: "userFunction";
        readonly path: string;
        readonly symbol: string;
        readonly offset: number;
        readonly side: "entry" | "return";
      }
    | {
        readonly kind: "usdt";
        readonly path: string;
        /** "" is any. */
        readonly provider: string;
        readonly name: string;
      }
    /** On each CPU, so many times a second. */
    | { readonly kind: "profile"; readonly hz: number }
    /** On one CPU, once in this time. */
    | { readonly kind: "interval"; readonly ns: number }
    /** Every `period`-th of a counter's events, on each CPU. */
    | {
        readonly kind: "software" | "hardware";
        readonly event: string;
        readonly period: number;
      }
    /** Once, when everything is attached, or when the run ends. */
    | { readonly kind: "begin" | "end" }
  ) & {
    /** Named on the command line: errors about it have no place in the spec. */
    readonly typed?: true;
  };

/** A kernel function; the pattern may be a glob, `module` limits it to one module. */
export interface FunctionPoint {
  readonly kind: "function";
  readonly pattern: string;
  readonly module: string | undefined;
  readonly side: "entry" | "return";
  /** "best": fentry and fexit where the kernel has them, else kprobe and kretprobe. */
  readonly by: "best" | "fentry" | "kprobe";
  /** Bytes from the function's start; kprobes only. */
  readonly offset: number;
}

/** Which event opens a span when it begins again before it ended. */
export type Repeat = "first" | "last";

export type AttachNode =
  | { readonly kind: "points"; readonly points: readonly Point[] }
  | {
      readonly kind: "span";
      readonly entry: Point;
      readonly exit: Point;
      /** What pairs an exit with its entry; absent: the task. */
      readonly by:
        | { readonly entry: readonly Expression[]; readonly exit: readonly Expression[] }
        | undefined;
      readonly repeat: Repeat;
    };

declare const event: unique symbol;

/** An attach point, or several, whose event is an `Event`. */
export interface Attach<Event> {
  readonly node: AttachNode;
  readonly [event]?: Event;
}

/** What every attach point is made by. */
export function attachTo<Event>(...points: readonly Point[]): Attach<Event> {
  return attach({ kind: "points", points });
}

function attach<Event>(node: AttachNode): Attach<Event> {
  return Object.freeze({ node: Object.freeze(node) });
}

type EventOf<Points> = Points extends Attach<infer Event> ? Event : never;

/** Several attach points with one key and one aggregation, which read what all of them have. */
export function anyOf<Points extends readonly Attach<unknown>[]>(
  ...all: Points
): Attach<EventOf<Points[number]>> {
  const points = all.flatMap((one) => {
    if (one.node.kind === "points") return one.node.points;
    throw new SpecError(
      "a span cannot be one of several attach points",
      positionOfObject(one),
      "Give each span a measure of its own.",
    );
  });
  return attach({ kind: "points", points });
}

export interface SpanOptions<Entry, Exit> {
  /**
   * What an entry and its exit have in common, written once for both sides: numbers, or pointers such
   * as a request's or a socket's. With `e.cpu` in it the pair must happen on one CPU. Default: the call
   * itself where the two sides are a function's entry and return, so that recursion and calls under way in
   * interrupts are told apart; else the task (thread).
   */
  readonly by?: (e: PointEvent<Entry & Exit>) => number | readonly number[];
  /** Which of several entries before one exit counts; default "last". */
  readonly repeat?: Repeat;
}

/**
 * From one attach point to another; the event's `elapsed` is the time between them. Each side may be a
 * glob. Entries without an exit, exits without an entry, and entries that came again before their exit
 * are counted as unmatched. Cost: two hash operations a pair, about 150 ns a side.
 */
export function span<Entry, Exit>(
  entry: Attach<PointEvent<Entry>>,
  exit: Attach<PointEvent<Exit>>,
  options: SpanOptions<Entry, Exit> = {},
): Attach<SpanEvent<Entry, Exit>> {
  const { by } = options;
  return attach({
    kind: "span",
    entry: onlyPoint(entry),
    exit: onlyPoint(exit),
    by: by && { entry: join(by), exit: join(by) },
    repeat: options.repeat ?? "last",
  });
}

function join<E>(by: (e: PointEvent<E>) => number | readonly number[]): readonly Expression[] {
  const joined: unknown = by(eventValue<PointEvent<E>>());
  return (Array.isArray(joined) ? joined : [joined]).map((part) => expressionOf(part, undefined));
}

function onlyPoint(side: Attach<unknown>): Point {
  const [point, second] = side.node.kind === "points" ? side.node.points : [];
  if (point === undefined || second !== undefined) {
    throw new SpecError(
      "each side of a span is one attach point",
      positionOfObject(side),
      "Give each pair a span, and a measure, of its own.",
    );
  }
  return point;
}

/** As the user would write it: `tracepoint:irq:softirq_entry`, `kernelFunction:e1000e:foo`. */
export function showPoint(point: Point): string {
  switch (point.kind) {
    case "tracepoint": {
      const { category, name } = point;
      const [, side, call] =
        (category === "syscalls" && /^sys_(enter|exit)_(.+)$/.exec(name)) || [];
      if (call !== undefined) return `${side === "enter" ? "syscall" : "syscallReturn"}:${call}`;
      return `tracepoint:${category}:${name}`;
    }
    case "rawTracepoint":
      return `rawTracepoint:${point.name}`;
    case "function": {
      const { module, pattern, side, by, offset } = point;
      const names = {
        best: { entry: "kernelFunction", return: "kernelFunctionReturn" },
        fentry: { entry: "fentry", return: "fexit" },
        kprobe: { entry: "kprobe", return: "kretprobe" },
      };
      const plus = offset === 0 ? "" : `+${offset}`;
      return `${names[by][side]}:${module === undefined ? "" : `${module}:`}${pattern}${plus}`;
    }
    case "userFunction": {
      const kind = point.side === "entry" ? "uprobe" : "uretprobe";
      return `${kind}:${point.path}:${point.symbol}${point.offset === 0 ? "" : `+${point.offset}`}`;
    }
    case "usdt":
      return `usdt:${point.path}:${point.provider}:${point.name}`;
    case "profile":
      return `profile:${point.hz}`;
    case "interval":
      return `interval:${point.ns / 1e6}ms`;
    case "software":
    case "hardware":
      return `${point.kind}:${point.event}:${point.period}`;
    case "begin":
    case "end":
      return point.kind;
  }
}
