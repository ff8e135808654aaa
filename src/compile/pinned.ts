import type { Point } from "../spec/attach.ts";

/**
 * Whether what begins here ends on the same CPU and is not interleaved there with another of its kind.
 * Hard IRQ handlers run with interrupts off; softirqs and tasklets with bottom halves disabled, which
 * on PREEMPT_RT forbids migration too (kernel/softirq.c, __local_bh_disable_ip). On RT kernels
 * without the softirq lock two tasks can be inside at once: the slot's owner tells them apart.
 */
export function isPinned(point: Point): boolean {
  if (point.kind !== "tracepoint") return false;
  return (
    point.category === "irq_vectors" || (point.category === "irq" && !/raise/.test(point.name))
  );
}
