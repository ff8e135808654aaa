import { libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";

/** CPUs that this kernel may ever bring up: the number of values of a per-CPU map's element. */
export function possibleCpus(): number {
  const count = libbpf().libbpf_num_possible_cpus();
  if (count < 0) throw new LibbpfError("the number of possible CPUs cannot be read", count);
  return count;
}
