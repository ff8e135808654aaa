import type { FlameFrame, FlameStacks } from "./stacks.ts";

/**
 * Where an interrupt enters the kernel. x86: arch/x86/include/asm/idtentry.h (asm_common_interrupt, asm_sysvec_*; the NMI's too),
 * with FRED fred_extint in arch/x86/entry/entry_fred.c; arm64: el1h_64_irq and its like in arch/arm64/kernel/entry.S.
 * Exceptions and system calls are none: what is below them caused them.
 */
const entry =
  /^(asm_common_interrupt|asm_sysvec_\w+|asm_exc_nmi|fred_extint|el[01][ht]_(64|32)_(irq|fiq))$/;

function isEntry({ kind, symbol }: FlameFrame): boolean {
  return kind === "kernel" && entry.test(symbol);
}

/** Whether any stack came by an interrupt. */
export function hasInterrupts({ frames }: Pick<FlameStacks, "frames">): boolean {
  return frames.some(isEntry);
}

/**
 * What an interrupt interrupted becomes one frame: it has no part in what the interrupt does, and the idle task alone
 * would make hundreds of ways to it. In interrupts within interrupts the inner one counts.
 */
export function foldBelowInterrupt({ frames, stacks }: FlameStacks): FlameStacks {
  const isEntryAt = frames.map(isEntry);
  const isKeyAt = frames.map(({ kind }) => kind === "key");
  const text = "what was interrupted";
  const merged = { symbol: text, text, module: null, kind: "merged" } as const;
  return {
    frames: [...frames, merged],
    stacks: stacks.map(({ path, ...weighed }) => {
      const at = path.findLastIndex((frame) => isEntryAt[frame]);
      const keys = path.filter((frame) => isKeyAt[frame]);
      if (at <= keys.length - 1 || at === keys.length) return { path, ...weighed };
      return { path: [...keys, frames.length, ...path.slice(at)], ...weighed };
    }),
  };
}

/** Consecutive frames of one module, of the kernel's image or of one program's file become one, named after it. */
export function mergeModules({ frames, stacks }: FlameStacks): FlameStacks {
  const groups: FlameFrame[] = [];
  const known = new Map<string, number>();
  const groupOf = frames.map((frame) => {
    const group = moduleFrame(frame);
    const identity = JSON.stringify([group.kind, group.text]);
    const index = known.get(identity) ?? groups.push(group) - 1;
    known.set(identity, index);
    return index;
  });
  return {
    frames: groups,
    stacks: stacks.map(({ path, ...weighed }) => {
      const through = path.map((frame) => groupOf[frame] ?? 0);
      return { path: through.filter((group, i) => group !== through[i - 1]), ...weighed };
    }),
  };
}

function moduleFrame(frame: FlameFrame): FlameFrame {
  switch (frame.kind) {
    case "key":
    case "merged":
      return frame;
    case "kernel":
      return { ...frame, symbol: "kernel", text: "kernel" };
    case "module":
    case "user": {
      const text = frame.module ?? "unknown file";
      return { ...frame, symbol: text, text, module: null };
    }
  }
}
