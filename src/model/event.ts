import { UserError } from "../user-error.ts";

/** One event as a test writes it. What the spec does not read need not be given. */
export interface GivenEvent {
  /** As the spec names it: "irq:softirq_entry", "tcp_sendmsg", "kernelFunctionReturn:tcp_sendmsg". */
  readonly point: string;
  /** The attach point's arguments under the kernel's names; `null` is NULL. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** Default 0. */
  readonly cpu?: number;
  /** ns; anything that grows. */
  readonly time?: number | bigint;
  /** Default: `tid`, or 1. */
  readonly pid?: number;
  /** Default: `pid`, or 1. */
  readonly tid?: number;
  /** Default 0, the root user. */
  readonly uid?: number;
  /** Default 0. */
  readonly gid?: number;
  /** Default 0. */
  readonly numa?: number;
  readonly comm?: string;
  readonly cgroup?: number | bigint;
  readonly random?: number;
  /** Name of the function that was hit; default: the point's, where it is a function's. */
  readonly func?: string;
  /** Members of the current task's struct task_struct. */
  readonly task?: Readonly<Record<string, unknown>>;
  /** Frames as they are shown, leaf first. */
  readonly kstack?: readonly string[];
  readonly ustack?: readonly string[];
  /** What only a kernel knows, under what the spec says: `{ 'variable("jiffies")': 4_294_937_296n }`. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** An event, its place in the list and what is read of it in error messages. */
export interface ModelEvent {
  readonly given: GivenEvent;
  /** `event 3 (irq:softirq_entry)`; counted from 1. */
  readonly name: string;
  readonly cpu: number;
  readonly pid: number;
  readonly tid: number;
  readonly time: bigint | undefined;
  /** What pairs entries with exits: a thread, or one CPU's idle task. */
  readonly task: string;
}

export function modelEvent(given: GivenEvent, index: number): ModelEvent {
  const cpu = given.cpu ?? 0;
  const tid = given.tid ?? given.pid ?? 1;
  return {
    given,
    name: `event ${index + 1} (${given.point})`,
    cpu,
    pid: given.pid ?? tid,
    tid,
    time: given.time === undefined ? undefined : BigInt(given.time),
    task: tid === 0 ? `idle on ${cpu}` : String(tid),
  };
}

/** Throws UserError where the event has none. */
export function timeOf({ time, name }: ModelEvent): bigint {
  if (time !== undefined) return time;
  throw new UserError(`${name} has no time, which the spec reads`, {
    advice: "Give `time`, in ns, in each event.",
  });
}
