import type { Cells } from "probebook/notebook";

/** What is asked, of which kernels, and what to trust. */
export async function introduce({ md }: Cells): Promise<void> {
  await md`
    A network card interrupts a CPU, and a moment later a packet is in a socket. What happens in between is done in several
    places: in a hard interrupt, in a softirq, in a thread; and which of them it is depends on the kernel, on how it was
    booted and on how fast the packets come. A talk about Linux 4.6 asked eight questions and answered them with bcc's tools, with
    kernel modules and by reading code. Here they are asked again, of Linux 6.1, by probes that anybody can run.

    Three kernels of Debian 12 run one after the other in QEMU, each with two CPUs and an e1000e network card: **6.1** as it is
    installed; the same with **threadirqs** on its command line, which makes threads of interrupt handlers; and **6.1-rt**,
    which is built with PREEMPT_RT. The lab sends the card Ethernet frames of a type that no protocol takes, exactly as many as
    it is told.

    **What to trust.** Counts are exact: each frame that was sent has to be found again, and the tables say whether it was.
    Times mean little: QEMU emulates the processor here, a function takes many times as long as on a real machine, and so the
    rates at which something tips over are those of a slow machine. What order things happen in, and where, is the kernel's own.
  `;
}

/** What a reader has to know who does not know interrupts. */
export async function explain({ md }: Cells): Promise<void> {
  await md`
    # How an interrupt becomes a packet

    The card writes a frame into memory and raises its **hard interrupt**. The CPU leaves whatever it does, switches interrupts
    off for itself, and runs the card's *primary handler*, here \`e1000_intr_msix_rx\`. That has to be short. It says that there is
    work (\`__napi_schedule\`), which **raises a softirq**: a bit, NET_RX, is set in a word of this CPU.

    A **softirq** is the kernel's own second half of an interrupt: one of ten functions, run with hard interrupts on again, always
    on the CPU that raised it. There is no thread that belongs to it. When a pending softirq is looked for is what this notebook
    is about: on the way out of a hard interrupt (\`irq_exit_rcu\`), when a thread allows softirqs again (\`local_bh_enable\`), and
    in **ksoftirqd**, an ordinary thread of each CPU that is woken when there is too much for the other two.

    With **threadirqs** the primary handler only wakes a thread, such as \`irq/34-eth0-rx-0\`, of the real-time class SCHED_FIFO with
    priority 50, and what was the handler runs in there (\`irq_forced_thread_fn\`), with softirqs off. When it allows them again, the
    softirq that it raised runs in the same thread. What was raised elsewhere in a hard interrupt, by the timer's tick for instance,
    is left to ksoftirqd.

    **PREEMPT_RT** threads nearly all handlers, makes sleeping locks of spinlocks, and lets a softirq be preempted. No softirq runs on
    the way out of an interrupt, which wakes ksoftirqd instead. But a thread that allows softirqs again on that CPU may come first,
    whatever it is, and then has to run all that is pending. Those of timers have a thread of their own there, ktimers.

    **NAPI** replaces interrupts by polling while there is much to do. The handler leaves the card's interrupt off; NET_RX polls the
    card (\`net_rx_action\`, \`e1000e_poll\`) for at most 64 frames at a time. A poll that finds fewer is the last one
    (\`napi_complete_done\`) and switches the interrupt on again. After one that finds 64 the
    card stays on the list, without an interrupt: when each card had its turn, or after 300 frames or two ticks, \`net_rx_action\`
    raises NET_RX anew and returns. Whoever runs softirqs looks for new ones when it is through, but after ten rounds, or 2 ms, or
    when another task wants the CPU, it wakes ksoftirqd for the rest.
  `;
}
