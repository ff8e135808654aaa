import type { Compared, Comparison, Verdict } from "../recording/compare.ts";
import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { keyLabel } from "../report/key-text.ts";
import { counted, duration, group, inWords } from "../report/quantity.ts";
import { instant } from "../report/summary.ts";
import { changeText, comparedName, meanOf } from "./figures.ts";
import type { ComparisonDocument } from "./schema.ts";

const most = 3;

/** What was compared, what differs, and how that was told from noise: one paragraph each. */
export function summarySentences(
  document: ComparisonDocument,
  comparison: Comparison,
): readonly string[] {
  return [
    whatWasCompared(document),
    whatDiffers(document, comparison),
    method(document, comparison),
  ];
}

function whatWasCompared({ first, second }: ComparisonDocument): string {
  const here = (recording: Recording) => {
    const { host } = recording;
    return `${printable(host.name)} (Linux ${printable(host.release)}, ${counted(host.cpus.online, "CPU")})`;
  };
  const length = ({ start, elapsed_ns, intervals }: Recording) =>
    `from ${instant(start)} for ${duration(elapsed_ns)}, in ${counted(intervals.length, "interval")}`;
  const title = printable(first.probe.title);
  return here(first) === here(second)
    ? `${title}, twice on ${here(first)}: first ${length(first)}; then ${length(second)}.`
    : `${title}: first on ${here(first)} ${length(first)}; then on ${here(second)} ${length(second)}.`;
}

function whatDiffers({ first }: ComparisonDocument, comparison: Comparison): string {
  const { compared } = comparison;
  const of = (...verdicts: Verdict[]) =>
    compared.filter(({ verdict }) => verdicts.includes(verdict));
  const [changed, oneSided, unknown] = [of("more", "less"), of("added", "vanished"), of("unknown")];
  const all = counted(compared.length, "figure");
  if (unknown.length === compared.length && compared.length > 0) {
    return "There are too few intervals to tell a difference from noise: give both runs more, such as 1 60 for a minute of seconds.";
  }
  if (changed.length + oneSided.length === 0) {
    return `Of ${all} none differs beyond the noise.`;
  }
  const named = changed.slice(0, most).map((one) => changeSentence(one, comparison, first));
  const rest = changed.length - named.length;
  return [
    `Of ${all} ${group(changed.length)} ${changed.length === 1 ? "differs" : "differ"} beyond the noise${named.length > 0 ? `: ${named.join("; ")}` : ""}${rest > 0 ? `; and ${group(rest)} more` : ""}.`,
    ...oneSided
      .slice(0, most)
      .map((one) => `${keyLabel(shown(first, comparison), one.key)} is only in the ${one.only}.`),
    ...(oneSided.length > most ? [`So are ${group(oneSided.length - most)} more.`] : []),
  ].join(" ");
}

function shown({ view }: Recording, { keys, frames }: Comparison) {
  return { keys, frames: [...frames], view };
}

function changeSentence(one: Compared, comparison: Comparison, first: Recording): string {
  const words = (side: "first" | "second") => inWords(meanOf(one, side, first.view));
  return `${keyLabel(shown(first, comparison), one.key)} ${comparedName(one)} ${changeText(one.change)} (${words("first")}, then ${words("second")})`;
}

function method({ alpha, threshold }: ComparisonDocument, { compared }: Comparison): string {
  const noise = compared.filter(({ verdict }) => verdict === "noise").length;
  return [
    "Each interval is one observation.",
    `A difference is told where chance alone, with intervals that vary and resemble their neighbours as these do, would show one so large in fewer than ${group(alpha * 100)} of 100 such comparisons, and where it is ${group(threshold * 100)} % or more.`,
    `What is no further apart is noise: ${counted(noise, "figure")}.`,
    "A warmer cache or another load also makes two runs of the same differ: compare a run with its own repetition to know by how much.",
  ].join(" ");
}
