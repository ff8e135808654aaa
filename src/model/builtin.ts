import type { Builtin } from "../spec/expression.ts";
import { UserError } from "../user-error.ts";
import { timeOf } from "./event.ts";
import { givenValue } from "./given.ts";
import type { Scope } from "./scope.ts";
import { integer64, type ModelValue, textValue } from "./value.ts";

/** TASK_COMM_LEN. */
const COMM_BYTES = 16;

/** What can be read at every attach point. */
export function builtin(name: Builtin, { event, elapsed }: Scope): ModelValue {
  const { given } = event;
  const small = (value: number) => integer64(BigInt(value), false, 32);
  switch (name) {
    case "cpu":
      return small(event.cpu);
    case "pid":
      return small(event.pid);
    case "tid":
      return small(event.tid);
    case "uid":
    case "gid":
    case "numa":
      return small(given[name] ?? 0);
    case "random":
      return small(needed(given.random, name, event.name));
    case "cgroup":
      return integer64(BigInt(needed(given.cgroup, name, event.name)), true);
    case "time":
      return integer64(timeOf(event), true);
    case "elapsed":
      if (elapsed === undefined) throw new Error("only a span has e.elapsed");
      return integer64(elapsed, true);
    case "comm":
      return textValue(needed(given.comm, name, event.name).slice(0, COMM_BYTES - 1), COMM_BYTES);
    case "point":
      return textValue(given.point);
    case "func":
      return textValue(given.func ?? given.point.replace(/^.*:/, ""));
    case "task":
      return givenValue(needed(given.task, name, event.name), "e.task");
    case "kstack":
    case "ustack":
      return { kind: "stack", frames: needed(given[name], name, event.name) };
  }
}

function needed<T>(value: T | undefined, name: Builtin, event: string): T {
  if (value !== undefined) return value;
  throw new UserError(`${event} has no ${name}, which the spec reads`, {
    advice: `Give \`${name}\` beside \`point\` and \`args\`.`,
  });
}
