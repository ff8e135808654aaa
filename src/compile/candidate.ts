import type { Point } from "../spec/attach.ts";
import type { Arguments } from "./argument.ts";
import type { Mechanism } from "./facts.ts";
import type { Place } from "./place.ts";

/** One place to attach to, and by what. */
export interface Target {
  readonly point: Point;
  readonly mechanism: Mechanism;
  /** The tracepoint's or function's name; `module:name` where the name alone is not unique. */
  readonly symbol: string;
  /** What libbpf reads in SEC(). */
  readonly section: string;
  readonly place: Place;
  /** Targets with the same word can share a program; undefined: each needs its own. */
  readonly shares: string | undefined;
  readonly args: Arguments;
  readonly why: string;
  readonly rejected: readonly { readonly mechanism: Mechanism; readonly reason: string }[];
  /** How this mechanism can lose events. */
  readonly risk: string | null;
  /** SEC() of an empty program that misses nothing here: what it ran more often was missed. */
  readonly witness: string | undefined;
  /**
   * C of a number that is the same at the entry and the return of one call and of no other at that
   * time; for user functions of no other in that task.
   */
  readonly frame: string | undefined;
  /** `category:name` of a tracepoint. */
  readonly event: string | undefined;
  /** The system call that the program is for, where it runs for all. */
  readonly syscall: { readonly number: number; readonly side: "enter" | "exit" } | undefined;
}

/** A target that is the choice unless there is a reason against it, which is asked for in turn. */
export type Candidate = Omit<Target, "rejected" | "point"> & {
  readonly reason: () => string | undefined;
};

/** What most candidates have in common. */
export const plain = {
  place: { kind: "section" },
  shares: undefined,
  args: new Map(),
  risk: null,
  witness: undefined,
  frame: undefined,
  event: undefined,
  syscall: undefined,
} as const satisfies Partial<Candidate>;

/** What a risk says of its events: whether they are counted. */
export function counted(witness: string | undefined): string {
  return witness === undefined
    ? "what is missed is counted by kernels from 6.7 on only"
    : `what is missed is counted by an empty program (${witness})`;
}
