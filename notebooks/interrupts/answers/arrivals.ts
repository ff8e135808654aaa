import { number, percent } from "probebook/notebook";
import interrupts from "../../../probes/interrupts.ts";
import napi from "../../../probes/napi.ts";
import softirqways from "../../../probes/softirqways.ts";
import type { Answer, Kernel } from "../kernel.ts";
import { intervalsIn, middleOf, phasesOf } from "../phases.ts";
import { allOf, callsBy, type Way } from "./ways.ts";

/** What the frames of one rate led to. */
export interface Arrival {
  readonly kernel: string;
  readonly rate: string;
  readonly sent: number;
  /** Calls of e1000_receive_skb, and the sum of what the polls brought. */
  readonly received: number;
  readonly polled: number;
  readonly interrupts: number;
  readonly polls: number;
  /** Polls that used up their budget, and those that found nothing. */
  readonly full: number;
  readonly empty: number;
  /** Calls of napi_complete_done. */
  readonly completed: number;
  /** `received`, by the way of the softirq that did it. */
  readonly by: Readonly<Record<Way, number>>;
}

export function arrivalsOf({ name, part }: Kernel): readonly Arrival[] {
  const polls = part.measured("polls", napi);
  const ways = part.measured("ways", softirqways);
  const lines = part.measured("lines", interrupts);
  return phasesOf(part.output("Frames, faster and faster")).map((phase) => {
    const { rate, sent } = phase;
    const polling = intervalsIn(polls, phase).flatMap((interval) => interval.rows());
    const calling = intervalsIn(ways, phase).flatMap((interval) => interval.rows());
    const by = callsBy(calling, "e1000_receive_skb");
    return {
      ...{ kernel: name, rate, sent, received: allOf(by), by },
      polled: sumOf(polling, ({ packets }) => packets.sum),
      interrupts: sumOf(intervalsIn(lines, phase), (interval) =>
        sumOf(interval.rows(), ({ interrupt, device }) =>
          interrupt === "eth0-rx-0" ? Math.round(device * interval.seconds) : 0,
        ),
      ),
      polls: sumOf(polling, ({ packets }) => packets.count),
      full: sumOf(polling, (row) => row.full),
      empty: sumOf(polling, (row) => row.empty),
      completed: allOf(callsBy(calling, "napi_complete_done")),
    };
  });
}

/** Frames of one interval, by way. */
export interface Moment {
  /** Seconds since the flood began. */
  readonly at: number;
  readonly seconds: number;
  readonly by: Readonly<Record<Way, number>>;
}

/** The time line of the last two phases: the flood, and the rate before it. */
export function timeLine({ part }: Kernel): readonly Moment[] {
  const phases = phasesOf(part.output("Frames, faster and faster"));
  const [first, last] = phases.slice(-2);
  if (first === undefined || last === undefined) return [];
  return part
    .measured("ways", softirqways)
    .intervals.filter((interval) => {
      const middle = middleOf(interval);
      return middle >= first.begin && middle <= last.end + 500;
    })
    .map((interval) => ({
      at: (interval.start - last.begin) / 1000,
      seconds: interval.seconds,
      by: callsBy(interval.rows(), "e1000_receive_skb"),
    }));
}

/** The first interval of the flood in which ksoftirqd received more than all others. */
export function switchOf(kernel: Kernel): Moment | undefined {
  return timeLine(kernel).find(({ at, by }) => at >= 0 && by.ksoftirqd > allOf(by) / 2);
}

function sumOf<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((sum, one) => sum + value(one), 0);
}

/** Whether every frame that was sent was counted by all three: the function, the polls and the lab. */
export function isExact({ sent, received, polled }: Arrival): boolean {
  return sent === received && sent === polled;
}

/** What the frames of one rate led to on each kernel. */
export interface Rate {
  readonly rate: string;
  readonly arrivals: Readonly<Record<string, Arrival>>;
}

export function byRate(kernels: readonly Kernel[]): readonly Rate[] {
  const all = kernels.flatMap(arrivalsOf);
  return [...new Set(all.map(({ rate }) => rate))].map((rate) => ({
    rate,
    arrivals: Object.fromEntries(
      all.filter((one) => one.rate === rate).map((one) => [one.kernel, one]),
    ),
  }));
}

export function framesPerPoll({ polled, polls }: Arrival): number | null {
  return polls === 0 ? null : polled / polls;
}

export function interruptsPerFrame({ interrupts: all, sent }: Arrival): number | null {
  return sent === 0 ? null : all / sent;
}

/** In per cent. */
export function ksoftirqdShare({ by, received }: Arrival): number | null {
  return received === 0 ? null : (100 * by.ksoftirqd) / received;
}

/** The first rate at which ksoftirqd polls more than half of the frames. */
export function takenOverAt(arrivals: readonly Arrival[]): Arrival | undefined {
  return arrivals.find(({ by, received }) => by.ksoftirqd > received / 2);
}

export function answerArrivals(kernels: readonly Kernel[]): Answer {
  const all = kernels.map((kernel) => ({ kernel, arrivals: arrivalsOf(kernel) }));
  const of = (kernel: Kernel) => all.find((one) => one.kernel === kernel)?.arrivals ?? [];
  const every = all.flatMap(({ arrivals }) => arrivals);
  const wrong = every.filter((arrival) => !isExact(arrival));
  const sent = sumOf(every, (arrival) => arrival.sent);
  const exact =
    wrong.length === 0
      ? `All ${number(sent)} frames that were sent, at ${number(every.length)} rates on ${number(kernels.length)} kernels, were counted by both the function and the polls, to the frame.`
      : `Not all frames were counted: ${wrong.map((one) => `${one.kernel} at ${one.rate}, ${number(one.sent)} sent, ${number(one.received)} received, ${number(one.polled)} polled`).join("; ")}.`;
  return {
    briefly: kernels.map((kernel) => {
      const at = takenOverAt(of(kernel));
      return at === undefined
        ? "ksoftirqd never polls most of the frames"
        : `ksoftirqd polls ${percent(at.by.ksoftirqd, at.received)} ${when(at)}`;
    }),
    whole: exact,
    each: kernels.map((kernel) => {
      return `${coalescing(of(kernel))}; ${takeOver(of(kernel))}${momentOf(kernel)}`;
    }),
  };
}

function coalescing(arrivals: readonly Arrival[]): string {
  const [slowest, fastest] = [arrivals[0], arrivals.at(-1)];
  if (slowest === undefined || fastest === undefined) return "no frames";
  const [first, last] = [slowest, fastest].map((arrival) => {
    return `${number(arrival.interrupts)} interrupts and ${number(arrival.polls)} polls for ${number(arrival.polled)} frames ${when(arrival)}`;
  });
  return `${first}, ${last}`;
}

/** `at 200/s`, `in the flood` */
function when({ rate }: Arrival): string {
  return rate === "flood" ? "in the flood" : `at ${rate}`;
}

function takeOver(arrivals: readonly Arrival[]): string {
  const [at, last] = [takenOverAt(arrivals), arrivals.at(-1)];
  if (at === undefined) {
    const share =
      last === undefined ? "" : ` (${percent(last.by.ksoftirqd, last.received)} ${when(last)})`;
    return `at no rate does ksoftirqd receive more than half of the frames${share}`;
  }
  return `${at === last ? "only" : "first"} ${when(at)} does ksoftirqd receive more than half of the frames (${percent(at.by.ksoftirqd, at.received)})`;
}

/** When ksoftirqd received most of an interval's frames in the flood. */
function momentOf(kernel: Kernel): string {
  const moment = switchOf(kernel);
  if (moment === undefined) return "";
  const at = Math.max(0, Math.round(moment.at * 10) / 10);
  return `; in the flood it has most of an interval's for the first time ${number(at)} s after the begin`;
}

/** At how many rates, of all kernels together, more than every fourth poll found nothing. */
export function emptyPolls(kernels: readonly Kernel[]): string {
  const all = kernels.flatMap(arrivalsOf);
  const empty = all.filter((arrival) => arrival.empty > arrival.polls / 4);
  return `at ${number(empty.length)} of the ${number(all.length)} rates more than every fourth did`;
}
