import type { Btf } from "../kernel/btf.ts";
import type { Builtin } from "../spec/expression.ts";
import { COMM_BYTES, type CValue, integerValue, type Unreadable } from "./c-value.ts";

/** Builtins that are the same wherever the program is attached. */
export type CommonBuiltin = Exclude<Builtin, "func" | "point">;

/** What can be read at every attach point. */
export function builtinValue(name: CommonBuiltin, btf: Btf): CValue | Unreadable {
  switch (name) {
    case "cpu":
      return integerValue("bpf_get_smp_processor_id()", 4, false);
    case "pid":
      return integerValue("(u32)(bpf_get_current_pid_tgid() >> 32)", 4, false);
    case "tid":
      return integerValue("(u32)bpf_get_current_pid_tgid()", 4, false);
    case "uid":
      return integerValue("(u32)bpf_get_current_uid_gid()", 4, false);
    case "gid":
      return integerValue("(u32)(bpf_get_current_uid_gid() >> 32)", 4, false);
    case "numa":
      return integerValue("(u32)bpf_get_numa_node_id()", 4, false);
    case "cgroup":
      return integerValue("bpf_get_current_cgroup_id()", 8, false);
    case "time":
      return integerValue("bpf_ktime_get_ns()", 8, false);
    case "random":
      return integerValue("(u32)bpf_get_prandom_u32()", 4, false);
    case "task": {
      const id = btf.find("task_struct", "struct");
      if (id === undefined)
        return { kind: "unreadable", what: "a struct that BTF does not describe" };
      const c = "((struct task_struct *)bpf_get_current_task())";
      return { kind: "pointer", c, to: { btf, id }, access: "probe" };
    }
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
  }
}
