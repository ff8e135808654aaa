import type { Builtin } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { COMM_BYTES, type CValue, integerValue } from "./c-value.ts";

/** What can be read at every attach point. */
export function builtinValue(name: string): CValue {
  switch (name as Builtin) {
    case "cpu":
      return integerValue("bpf_get_smp_processor_id()", 4, false);
    case "pid":
      return integerValue("(u32)(bpf_get_current_pid_tgid() >> 32)", 4, false);
    case "tid":
      return integerValue("(u32)bpf_get_current_pid_tgid()", 4, false);
    case "uid":
      return integerValue("(u32)bpf_get_current_uid_gid()", 4, false);
    case "elapsed":
      return integerValue("elapsed", 8, false);
    case "comm":
      return {
        kind: "text",
        length: COMM_BYTES,
        cut: false,
        copy: (destination, size) => `bpf_get_current_comm(${destination}, ${size})`,
      };
    case "kstack":
      return { kind: "stack", user: false };
    case "ustack":
      return { kind: "stack", user: true };
    default:
      throw new SpecError(`e.${name} cannot be read yet`, undefined);
  }
}
