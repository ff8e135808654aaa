/**
 * What interrupts do on one kernel of the lab: the measuring half of notebooks/interrupts.ts, which runs it on three.
 * The frames come from the lab's wire, so it runs in a guest only.
 *
 *     bun run lab --kernel 6.1-rt -- bun run notebooks/interrupts/measure.ts --report reports/rt.html
 */
import { notebook } from "probebook/notebook";
import interrupts from "../../probes/interrupts.ts";
import irqthreads from "../../probes/irqthreads.ts";
import irqtime from "../../probes/irqtime.ts";
import napi from "../../probes/napi.ts";
import softirqcontext from "../../probes/softirqcontext.ts";
import softirqs from "../../probes/softirqs.ts";
import softirqwait from "../../probes/softirqwait.ts";
import softirqways from "../../probes/softirqways.ts";
import stackcount from "../../probes/stackcount.ts";
import stacksnoop from "../../probes/stacksnoop.ts";

/** COUNT@RATE: a second each, and a flood. */
const ramp = [
  ...["300@200", "500@500", "1000@1000", "2000@2000", "4000@4000"],
  ...["8000@8000", "16000@16000", "60000@flood"],
];
const arrivals = ["600@200", "6000@4000", "60000@flood"];

/**
 * Silence, in which an interval of each probe ends: the timers of this process are due in the order of their times.
 * So no interval has frames of two rates.
 */
const silence = () => Bun.sleep(1000);

export default notebook({
  title: "What interrupts do on one kernel",
  cells: async ({ sh, together }) => {
    const { stdout: ksoftirqd } = await sh`# The thread of CPU 0
      pgrep -x ksoftirqd/0`;
    await sh`# The kernel
      uname -rv; cat /proc/cmdline
      echo "realtime $(cat /sys/kernel/realtime 2>/dev/null || echo 0)"
      echo "rt_runtime $(cat /proc/sys/kernel/sched_rt_runtime_us)"
      ps -eLo cls,rtprio,comm | grep -E 'ksoftirqd/0|ktimers/0|irq/|rcuc/0' || true`;

    await together(
      {
        ways: {
          ...{ probe: softirqways, interval: "250ms" },
          operands: ["e1000e:e1000_receive_skb", "napi_complete_done"],
        },
        polls: { probe: napi, interval: "250ms" },
        lines: { probe: interrupts, interval: "500ms", title: "What /proc/interrupts counts" },
      },
      async () => {
        await silence();
        await sh`# /proc/interrupts before
          echo "read $EPOCHREALTIME"; cat /proc/interrupts; echo "end $EPOCHREALTIME"`;
        for (const phase of ramp) {
          await silence();
          await sh`# Frames, faster and faster
            begin=$EPOCHREALTIME; sent=$(frames ${phase}); echo phase ${phase} $sent $begin $EPOCHREALTIME`;
        }
        await silence();
        await sh`# /proc/interrupts after
          echo "read $EPOCHREALTIME"; cat /proc/interrupts; echo "end $EPOCHREALTIME"`;
        await silence();
      },
    );

    const interval = "500ms";
    await together(
      {
        time: { probe: irqtime, interval },
        threads: { probe: irqthreads, interval },
        longest: { probe: softirqwait, interval },
        context: { probe: softirqcontext, interval },
      },
      async () => {
        const frames = "8000@2000";
        await sh`# Frames at a steady rate
          begin=$EPOCHREALTIME; sent=$(frames ${frames}); echo phase ${frames} $sent $begin $EPOCHREALTIME`;
      },
    );

    await together(
      {
        stacks: {
          ...{ probe: stackcount, interval: "500ms" },
          operands: ["e1000e:e1000_receive_skb"],
        },
        raises: { probe: stacksnoop, operands: ["__raise_softirq_irqoff"], pid: Number(ksoftirqd) },
      },
      async () => {
        for (const phase of arrivals) {
          await silence();
          await sh`# Frames for the stacks
            begin=$EPOCHREALTIME; sent=$(frames ${phase}); echo phase ${phase} $sent $begin $EPOCHREALTIME`;
        }
        await silence();
      },
    );

    await together(
      {
        woken: { probe: irqthreads, interval: "250ms", title: "How long irq threads wait" },
        waits: { probe: softirqs, interval: "250ms", flags: { wait: true } },
      },
      () => sh`# A FIFO task takes CPU 0
        frames 4000@500 >/dev/null &
        sleep 2.5
        taskset -c 0 chrt -f 60 bash -c 'begin=$EPOCHREALTIME
          while ((\${EPOCHREALTIME/./} - \${begin/./} < 2000000)); do :; done
          echo "hog $begin $EPOCHREALTIME"'
        wait`,
    );
  },
});
