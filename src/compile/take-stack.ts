import type { CValue } from "./c-value.ts";
import type { Lines } from "./lines.ts";

/** Fills an array of STACK_DEPTH addresses, and a user stack's process beside it, whatever was there before. */
export function takeStack(
  lines: Lines,
  { user, from }: CValue & { readonly kind: "stack" },
  place: string,
): void {
  if (from !== undefined) {
    lines.block(`if (${from.present})`, () => {
      lines.add(`bpf_probe_read_kernel(${place}, sizeof(${place}), ${from.c});`);
      if (user) lines.add(`${place}pid = ${from.c}pid;`);
      // One read for both branches would compute with a pointer that may be null.
      lines.add('asm volatile("");');
    });
    lines.block("else", () => {
      // A read of NULL fails and clears its place.
      lines.add(`bpf_probe_read_kernel(${place}, sizeof(${place}), (void *)0);`);
      if (user) lines.add(`${place}pid = 0;`);
    });
    return;
  }
  const flags = user ? "BPF_F_USER_STACK" : "0";
  if (user) lines.add(`${place}pid = bpf_get_current_pid_tgid() >> 32;`);
  // It clears what it does not fill.
  lines.add(
    `if (bpf_get_stack(ctx, ${place}, sizeof(${place}), ${flags}) >= (long)sizeof(${place}))`,
    "\tlost(LOST_TRUNCATED);",
  );
}
