import type { Scope } from "./expression.ts";
import type { Group } from "./groups.ts";

/** Bit of thread_info.status: in a system call of a 32-bit program, whose numbers are other ones. */
const TS_COMPAT = 2;

/** The head of a program that runs for every system call: it leaves where the call is none of the targets'. */
export function syscallGuard(targets: Group, scope: Scope): readonly string[] {
  const meant = targets.flatMap(({ syscall }) => syscall ?? []);
  const [first] = meant;
  if (first === undefined) return [];
  const c = first.side === "enter" ? "ARGUMENT(1)" : "SYSCALL_NUMBER(ctx)";
  const numbers = [...new Set(meant.map(({ number }) => number))].sort((a, b) => a - b);
  const test =
    numbers.length === 1
      ? [`if (nr != ${numbers[0]})`, "\treturn 0;"]
      : ["switch (nr) {", ...cases(numbers), "\tbreak;", "default:", "\treturn 0;", "}"];
  return [`u64 nr = ${c};`, ...test, ...compatGuard(scope)];
}

function cases(numbers: readonly number[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < numbers.length; i += 8) {
    const some = numbers.slice(i, i + 8).map((number) => `case ${number}:`);
    lines.push(some.join(" "));
  }
  return lines;
}

/** Kernels without 32-bit programs have no such bit; the type is x86's own. */
function compatGuard({ btf, declarations }: Scope): readonly string[] {
  const task = btf.find("task_struct", "struct");
  const info =
    task === undefined ? undefined : declarations.member({ btf, id: task }, "thread_info");
  if (info === undefined) return [];
  if (declarations.member({ btf, id: info.type }, "status") === undefined) return [];
  const status = "((struct task_struct *)bpf_get_current_task())->thread_info.status";
  return [`if (READ(${status}) & ${TS_COMPAT})`, "\treturn 0;"];
}
