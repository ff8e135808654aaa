import type { Integer } from "../recording/integer.ts";
import type { Loss } from "../recording/schema.ts";
import type { Paint } from "./colour.ts";
import { grouped } from "./units.ts";

/** What a number of lost events means, and what to do about it. */
interface Cause {
  readonly cause: keyof Loss;
  readonly what: (count: string, one: boolean) => string;
  readonly meaning: string;
  readonly advice: string;
}

const causes: readonly Cause[] = [
  {
    cause: "events",
    what: (n, one) => `${n} ${one ? "event was" : "events were"} dropped`,
    meaning: "They are in no row and no list, so counts and sums are too low by as many.",
    advice:
      "Narrow the probe (--cpu, --pid, a where), so that fewer events have to be taken; records have more room with --buffer.",
  },
  {
    cause: "keys",
    what: (n, one) => `${n} ${one ? "event" : "events"} found the map of keys full`,
    meaning: "Their keys are missing or too low.",
    advice: "Raise --max-keys, or narrow the probe (--cpu, --pid, a where).",
  },
  {
    cause: "missed",
    what: (n, one) => `the kernel skipped the probe ${n} ${one ? "time" : "times"}`,
    meaning:
      "Another BPF program or kprobe was active on that CPU; counts are too low by up to that.",
    advice: "Stop other tracers; --print plan shows why no mechanism was used that cannot miss.",
  },
  {
    cause: "truncated",
    what: (n, one) =>
      `${n} ${one ? "event has" : "events have"} a name or stack that was cut short`,
    meaning: "They are counted, but under the shortened key, where several may have become one.",
    advice: "Take such a row's count as that of everything that begins like it.",
  },
  {
    cause: "unmatched",
    what: (n, one) => `${n} ${one ? "entry or exit" : "entries or exits"} had no counterpart`,
    meaning: "Their time is in no row.",
    advice: "One or two for each CPU are normal: the run begins and ends in the middle of some.",
  },
];

/** Each cause of which something was lost, in plain words; or that nothing was. */
export function lossText(loss: Loss, paint: Paint): string {
  if (!lostAny(loss)) return "Nothing was lost.\n";
  return lostCauses(loss)
    .map(({ cause, what, meaning, advice }) => {
      const lost = paint("yellow", `Lost: ${said(what, loss[cause])}.`);
      return `${lost} ${meaning}\n      ${advice}\n`;
    })
    .join("");
}

/** The same for one interval, in one line without its end; empty where nothing was lost. */
export function intervalLossText(loss: Loss): string {
  if (!lostAny(loss)) return "";
  const parts = lostCauses(loss).map(({ cause, what }) => said(what, loss[cause]));
  return `Lost in this interval: ${parts.join("; ")}.`;
}

export function lostAny(loss: Loss): boolean {
  return lostCauses(loss).length > 0;
}

function lostCauses(loss: Loss): readonly Cause[] {
  return causes.filter(({ cause }) => loss[cause] > 0);
}

function said(what: Cause["what"], count: Integer): string {
  return what(grouped(count), count === 1);
}
